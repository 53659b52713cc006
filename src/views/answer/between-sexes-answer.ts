import { bothSexes, lifeExpectancy } from '../../indicators/life-indicators.ts';
import type { QuestionOf } from '../../questions/question.ts';
import { betweenSexesSentence } from '../../words/gaps/between-sexes.ts';
import { plainText } from '../../words/sentence.ts';
import { heldOf, named, type Asking, type Held } from './asking.ts';
import { card, type AnswerCard } from './card.ts';
import { figureSentences } from './figure-answer.ts';
import { figureFor, publishersOf } from './figures.ts';
import { notOfSex } from './not-of-sex.ts';
import { linksOf } from './links-of-figure.ts';
import { bestNamed } from './best-named.ts';
import { betweenSexesMoved } from './over-time.ts';

/** Who stand side by side: `girls and boys` of what is measured in children. */
const bothIn = (id: string, { words }: Asking): string =>
  words.children.only.includes(id) ? 'girls and boys' : 'women and men';

/** That the figures are of everyone, where women’s and men’s were asked for. */
const notApart = ({ indicator, file }: Held, asking: Asking): string[] =>
  notOfSex(file, 'female')
    ? [`No figures of ${bothIn(indicator.id, asking)} apart are held: these are of everyone.`]
    : [];

/** Women’s figure beside men’s. */
export async function betweenSexesAnswer(
  { subject, area, moves }: QuestionOf<'between-sexes'>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const held = await heldOf(subject.id, asking);
  if (!held) return null;
  const { indicator, file } = held;
  const code = bestNamed(area, file);
  const { country } = asking.words;
  const both = (of: string) => {
    const [female, male] = bothSexes.map((sex) => figureFor(file, of, sex));
    return female && male && female.period === male.period
      ? { female: female.value, male: male.value, period: female.period }
      : null;
  };
  const own = both(code);
  const { name, inSentence } = named(code, asking);
  const ofCountry = code === country.code ? null : both(country.code);
  const figures = await figureSentences(code, null, held, asking);
  const sentence =
    own && indicator.id === lifeExpectancy
      ? [
          plainText(
            betweenSexesSentence({
              areaName: inSentence,
              area: own,
              countryName: country.name,
              country: ofCountry?.period === own.period ? ofCountry : null,
              decimals: indicator.decimals,
            }),
          ),
        ]
      : [];
  const before = moves ? await betweenSexesMoved(code, indicator, asking) : [];
  return card(`${indicator.short} of ${bothIn(indicator.id, asking)}: ${name}`, {
    sentences: [...before, ...sentence, ...figures, ...notApart(held, asking)],
    source: publishersOf([{ code }], file, asking),
    links: linksOf(code, indicator, subject.others, asking),
  });
}
