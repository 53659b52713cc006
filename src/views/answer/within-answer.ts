import type { Named, QuestionOf } from '../../questions/question.ts';
import { called, systemMeans, withArticle } from '../../words/kind-of-area.ts';
import { listOf } from '../../words/list.ts';
import { capitalised } from '../../words/sentence.ts';
import { areaLink, calledBy, named, type Asking } from './asking.ts';
import { regionLinks } from './areas-answer.ts';
import { regionOf } from './scope.ts';
import { card, type AnswerCard } from './card.ts';

type Asked = QuestionOf<'within'>;

/** `It lies in two of them, the largest part in Lancashire and South Cumbria.` */
function parts(codes: readonly string[], asking: Asking): string[] {
  const [largest, ...others] = codes;
  if (largest === undefined || others.length === 0) return [];
  return [`Its largest part lies in ${named(largest, asking).inSentence}.`];
}

/** In which region an area lies: one of the health service, where it is a system. */
function regionAnswer(area: Named, asking: Asking): AnswerCard | null {
  const code = area.find((each) => regionOf(each, asking) !== undefined);
  const region = code === undefined ? undefined : regionOf(code, asking);
  if (code === undefined || region === undefined) return null;
  const { name, inSentence } = named(code, asking);
  const around = calledBy(asking.words.regionCodes[region] ?? '', asking)?.inSentence ?? region;
  return card(`${capitalised(called('region').one)}: ${name}`, {
    sentences: [
      `${capitalised(inSentence)} lies in ${around}, ${withArticle(called('region').one)}.`,
    ],
    links: [...areaLink(code, asking), ...regionLinks([region])],
  });
}

/** In which system, county or region an area lies; null where none is known. */
export function withinAnswer({ area, kind }: Asked, asking: Asking): AnswerCard | null {
  if (kind === 'region') return regionAnswer(area, asking);
  const codesOf = (code: string): readonly string[] => {
    const { systems = [], county } = asking.areas.get(code) ?? {};
    return kind === 'ics' ? systems : county === undefined ? [] : [county];
  };
  const code = area.find((each) => codesOf(each).length > 0);
  if (code === undefined) return null;
  const codes = codesOf(code);
  const { name, inSentence } = named(code, asking);
  const { one, many } = called(kind);
  const around = listOf(codes.map((each) => named(each, asking).inSentence));
  const what = codes.length === 1 ? withArticle(one) : many;
  return card(`${capitalised(one)}: ${name}`, {
    sentences: [
      `${capitalised(inSentence)} lies in ${around}, ${what}.`,
      ...parts(codes, asking),
      ...(kind === 'ics' ? [`${systemMeans()}.`] : []),
    ],
    links: [...codes, code].flatMap((each) => areaLink(each, asking)),
  });
}
