const units =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const numbers: ReadonlyMap<string, number> = new Map([
  ...units.map((word, place) => [word, place + 1] as const),
  ...tens.map((word, place) => [word, 10 * (place + 2)] as const),
]);

const numberWords = new RegExp(
  `\\b(?:(${tens.join('|')})[ -](${units.slice(0, 9).join('|')})|(${[...numbers.keys()].join('|')}))\\b`,
  'gi',
);

const valueOf = (word: string | undefined): number => numbers.get(word?.toLowerCase() ?? '') ?? 0;

/** `twenty five` as `25`. */
export const withDigits = (typed: string): string =>
  typed.replace(numberWords, (_, ten?: string, unit?: string, alone?: string) =>
    String(valueOf(ten) + valueOf(unit) + valueOf(alone)),
  );

/** What is left of a text whose numbers were made figures, with its own words again: `three rivers` for `3 rivers`. */
export const withWordsAgain = (left: string, typed: string): string =>
  [...typed.matchAll(numberWords)].reduce((text, [word]) => {
    const figures = new RegExp(`(?<![\\d.,])${withDigits(word)}(?![\\d.,%])`);
    return figures.test(typed) ? text : text.replace(figures, word);
  }, left);

const parts: Record<string, number> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10,
  tenths: 10,
};

/** As many decimals as tell a third from a whole number. */
const percent = (count: number, of: number): string =>
  `${String(Number(((100 * count) / of).toFixed(1)))}%`;

const part = /\b(?:(an?|\d+) )?(half|thirds?|quarters?|fifths?|tenths?)\b/gi;
const inMany = /\b(\d+) (?:(?:people |adults |children )?(?:in|out of)(?: every)?) (\d+)\b/gi;

/** “Over 20 in 2019” names a year, and no share. */
const isYear = (figures: string): boolean => /^(?:19|20)\d\d$/.test(figures);

/** What stands before a share that is itself the limit: `more than`, `under`. */
const limited = /\b(?:than|over|under|above|below|least|most|past|between|and|to)\s*$/i;

/** Before a part of a list: `the top half of councils`. */
const ofOrder = /\b(?:top|bottom|first|second|last|other|best|worst)\s*$/i;

/** A share with no limit before it is asked for as the least: `1 in 5 adults smoke`. */
const asLimit = (share: string, before: string): string =>
  limited.test(before) ? share : `at least ${share}`;

/** Shares and numbers in words as figures: `a third` as `33.3%`, `1 in 5` as `20%`, `twenty` as `20`. */
export function withFigures(typed: string): string {
  const digits = withDigits(typed);
  return digits
    .replace(inMany, (said, count: string, of: string, at: number, all: string) =>
      Number(count) < Number(of) && !isYear(of)
        ? asLimit(percent(Number(count), Number(of)), all.slice(0, at))
        : said,
    )
    .replace(part, (said, count: string | undefined, of: string, at: number, all: string) => {
      const before = all.slice(0, at);
      // “The top half” and “half the average” name no share.
      const isOfThem = /^ of\b/.test(all.slice(at + said.length)) && !ofOrder.test(before);
      const isShare = count !== undefined || limited.test(before) || isOfThem;
      if (!isShare) return said;
      const share = percent(Number(count) || 1, parts[of.toLowerCase()]!);
      return asLimit(share, before);
    });
}
