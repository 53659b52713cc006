import {
  asPrinted,
  isOfArea,
  printedNumber,
  workedOut,
  type ClaimRule,
  type Page,
  type Verdict,
} from './claim.ts';
import type { Profile } from './public-site.ts';
import type { TableCell } from './read-tables.ts';

type Neighbourhoods = NonNullable<Profile['neighbourhoods']>;

/** A rule on the neighbourhoods of the area of a page. */
const ofArea = (
  pattern: RegExp,
  isSo: (found: string[], held: Neighbourhoods, profile: Profile) => boolean,
): ClaimRule => ({
  pattern,
  judge: (found, said) => {
    const { neighbourhoods: held } = said.profile;
    if (!isOfArea(said)) return null;
    if (held === null) return { against: 'its file has no neighbourhoods' };
    const { residents, by_decile: tenths } = held;
    return workedOut(
      isSo(
        [...found].map((each) => each ?? ''),
        held,
        said.profile,
      ),
      `its file has ${residents} residents, tenths of ${tenths.join(', ')}`,
    );
  },
});

/** Whether a share is printed as a whole number of hundredths. */
const isShare = (said: string, part: number, whole: number): boolean =>
  asPrinted((part / whole) * 100, 0) === said;

const isNumber = (said: string, held: number): boolean => printedNumber(said) === held;

/** `53% of residents live in the most deprived fifth of neighbourhoods in England.`, in contents without residents. */
const shareInFifth = ofArea(
  /(?<!Under )\b([\d.]+)% (?:of residents live )?in the most deprived fifth\b/,
  ([, share = ''], { residents_in_most_deprived_fifth: part, residents }) =>
    isShare(share, part, residents),
);

/** `That is 74,997 of 141,038 people (Census 2021).` */
const peopleInFifth = ofArea(
  /^That is ([\d,]+) of ([\d,]+) people\b/,
  ([, part = '', whole = ''], { residents_in_most_deprived_fifth: held, residents }) =>
    isNumber(part, held) && isNumber(whole, residents),
);

/** `40% live in the most deprived tenth (56,572 of 141,038 people).`, `Under 1% live …` */
const inTenth = ofArea(
  /^(Under )?(\d+)% live in the most deprived tenth \(([\d,]+) of ([\d,]+) people\)\.$/,
  (
    [, under, share = '', part = '', whole = ''],
    { residents_in_most_deprived_tenth: held, residents },
  ) =>
    isNumber(part, held) &&
    isNumber(whole, residents) &&
    (under === '' ? isShare(share, held, residents) : held / residents < Number(share) / 100),
);

const ofTenth = (words: string, first: number): boolean =>
  ({ 'none is': 0, 'it is not': 0, 'the one': 1, 'it is': 1 }[words] ??
    Number(words.replace('the ', ''))) === first;

/** `94 neighbourhoods in Blackpool, each a dot; the 38 in the most deprived tenth of England are solid.`, said of the map. */
const onMap = ofArea(
  /^([\d,]+) neighbourhoods? .+, (?:each|drawn as) a dot; (none is|the one|it is not|it is|the \d+) in the most deprived tenth\b/,
  ([, count = '', inFirst = ''], { neighbourhoods, by_decile: [first] }) =>
    isNumber(count, neighbourhoods) && ofTenth(inFirst, first!),
);

/** `Of 94 neighbourhoods in Blackpool, from the most deprived tenth to the least: 38, 13, …`, said of the stack. */
const inStack = ofArea(
  /^Of ([\d,]+) neighbourhoods? .+, from the most deprived tenth to the least: ([\d, ]+)\.$/,
  ([, count = '', list = ''], { neighbourhoods, by_decile: tenths }) =>
    isNumber(count, neighbourhoods) &&
    list === tenths.map((each) => each.toLocaleString('en-GB')).join(', '),
);

/** `94 neighbourhoods, by tenth.` */
const byTenth = ofArea(/^([\d,]+) neighbourhoods?, by tenth\b/, ([, count = ''], held) =>
  isNumber(count, held.neighbourhoods),
);

const places = { rank: 'place_by_average_rank', score: 'place_by_average_score' } as const;

/** What a cell says of the neighbourhoods of an area by tenth, and of its places by the domains of an index; null of other tables. */
export function judgeOfNeighbourhoods(cell: TableCell, page: Page): Verdict | null {
  const { neighbourhoods, deprivation } = page.profile;
  if (!isOfArea(page)) return null;
  const [, tenth] = /^(\d+)(?: \(|$)/.exec(cell.row) ?? [];
  if (tenth !== undefined && /\bby tenth of deprivation\b/.test(cell.caption)) {
    const held = neighbourhoods?.by_decile[Number(tenth) - 1];
    return workedOut(held === printedNumber(cell.text), `its file has ${held}`);
  }
  const [, by] = /^Place by average (rank|score)$/.exec(cell.column) ?? [];
  if (by === undefined) return null;
  const whole = deprivation.find(({ domain }) => domain === null);
  const own = deprivation.find(({ domain }) => domain === cell.row) ?? whole;
  const held = own?.[places[by as 'rank' | 'score']];
  return workedOut(held === Number.parseInt(cell.text, 10), `its file has ${held}`);
}

/** What a page says of the neighbourhoods of its area, in words and in labels of pictures. */
export const neighbourhoodRules: readonly ClaimRule[] = [
  shareInFifth,
  peopleInFifth,
  inTenth,
  onMap,
  inStack,
  byTenth,
];
