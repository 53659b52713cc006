/** The periods that words name, as the tables write them: `2017 to 2019`, `2018/19`, `2024`. */
export const periodsIn = (words: string): string[] =>
  [...words.matchAll(/\b(\d{4}(?:\/\d\d)?)(?: to (\d{4}(?:\/\d\d)?))?\b/g)].map(([, from, to]) =>
    to === undefined ? from! : `${from}-${to}`,
  );

/** A size as words tell it; `side` is 1 or -1 where they name one, and null where they do not. */
export interface Told {
  size: number;
  side: number | null;
}

const above: readonly string[] = ['more', 'more for women', 'the usual way', 'apart'];

/** The sizes in words, each with its side: `5.0 more`, `1.8 the other way`, `nothing`. */
export const sizesIn = (words: string): Told[] =>
  [
    ...words.matchAll(
      /(?<![\d.])(\d+\.\d\b|nothing\b)(?: years?\b)?(?: (more for (?:wo)?men|more|less|apart|the (?:usual|other) way)\b)?/g,
    ),
  ].map(([, size, side]) => ({
    size: size === 'nothing' ? 0 : Number(size),
    // Nothing is on no side, whatever the other sizes are on.
    side: size === 'nothing' || above.includes(side ?? '') ? 1 : side === undefined ? null : -1,
  }));

const aSize = String.raw`(?:\d+\.\d|nothing)(?: years?)?(?: (?:more(?: for (?:wo)?men)?|less|apart|the (?:usual|other) way))?`;
const aPeriod = String.raw`\d{4}(?:/\d\d)?(?: to \d{4}(?:/\d\d)?)?`;
const several = (each: string): string => `${each}(?:, ${each})* and ${each}`;

const wayForm = new RegExp(
  `^(?:${several(`${aSize} in ${aPeriod}`)}|${aSize} in ${several(aPeriod)}|${several(aSize)}|${aSize} each time)$`,
);
const foldForm = new RegExp(
  `^More; (?:(?:gap )?in ${aPeriod}: (?:women ${aSize}(?:, men ${aSize})?|men ${aSize}|${aSize})|it was, for women ${aSize} in ${aPeriod} and men ${aSize} in ${aPeriod})$`,
);

/** Whether words tell sizes of periods and nothing else: `3.6 years in 2017 to 2019 and 4.2 in …`, `5.0, 5.5 and 5.5`, `5.0 each time`. */
export const isWay = (words: string): boolean => wayForm.test(words);

/** Whether a sentence on a fold tells a size of one period, or one of women and one of men, and nothing else. */
export const isFold = (sentence: string): boolean => foldForm.test(sentence);
