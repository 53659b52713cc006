import { bothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import type { SeldomOf } from '../../questions/question.ts';
import { yearsText } from '../../words/number.ts';
import { capitalised } from '../../words/sentence.ts';
import { peopleOf } from '../../words/sex.ts';
import { poorerHealthPath } from '../poorer-health-path.ts';
import { areaLink, named, type Asking } from './asking.ts';
import { card, type AnswerCard } from './card.ts';
import type { Choice } from '../../search/suggest.ts';

const title = 'Years in poorer health';

const everyArea: Choice = {
  label: title,
  detail: 'a list of areas',
  path: poorerHealthPath,
};

const write = (years: number): string => formatNumber(years, yearDecimals);

/** How many years of life are not in good health, as the profile of an area works them out; of all, the page that lists them. */
export async function poorerHealthAnswer(
  { area, sex }: SeldomOf<'poorer-health'>,
  asking: Asking,
): Promise<AnswerCard> {
  const [code] = area ?? [];
  if (code === undefined) return card(title, { isPage: true, links: [everyArea] });
  const { name } = named(code, asking);
  const { poorer_health: gaps } = (await asking.files.profile(code)).gaps;
  const told = bothSexes
    .filter((each) => sex === null || each === sex)
    .flatMap((each) => {
      const now = gaps[each]?.now;
      if (!now) return [];
      const whole = `${write(now.own)} years of life less ${write(now.other)} in good health`;
      return [
        `${name}, ${peopleOf(each)}: ${yearsText(now.size, yearDecimals)} in poorer health (${parsePeriod(now.period).label}). That is ${whole}.`,
      ];
    });
  return card(`${title}: ${name}`, {
    sentences:
      told.length > 0
        ? told
        : [
            `${capitalised(title)} cannot be worked out for ${named(code, asking).inSentence}: it needs both lengths of life for the same years.`,
          ],
    notes: told.length > 0 ? ['Worked out here from two published figures. It is not tested.'] : [],
    links: [
      ...areaLink(code, asking).map((link) => ({
        ...link,
        path: `${link.path}${told.length > 0 ? '#gap-poorer-health' : ''}`,
      })),
      everyArea,
    ],
  });
}
