import { withDigits, withWordsAgain } from './shares-in-words.ts';

/** How figures are asked to stand against the country's. */
export interface Against {
  side: 'better' | 'worse' | 'above' | 'below' | 'similar';
  /** How many times the country's figure is asked for, `twice the national average`; null where any distance is. */
  times: number | null;
}

/** The same with the text beside it. */
export interface AgainstInText extends Against {
  rest: string;
}

const sides: Record<string, Against['side']> = {
  ...Object.fromEntries(
    'higher more greater bigger larger longer above over'.split(' ').map((word) => [word, 'above']),
  ),
  ...Object.fromEntries(
    'lower less fewer smaller shorter below under beneath'
      .split(' ')
      .map((word) => [word, 'below']),
  ),
  better: 'better',
  worse: 'worse',
  // Of moves alone.
  faster: 'above',
  quicker: 'above',
  further: 'above',
  slower: 'below',
};

const comparatives = Object.keys(sides).filter(
  (word) => !/^(?:above|over|below|under|beneath)$/.test(word),
);

const counts: Record<string, number> = { half: 0.5, twice: 2, double: 2, treble: 3, triple: 3 };

/** The country by its name, or by what everyone calls its figure. */
const countryIn = (country: string): string => {
  const figure = '(?:average|rate|figure|level|mean)';
  const name = country.replace(/^the /i, '').replaceAll(/[^\p{L}\p{N} ]/gu, '.');
  return `(?:the )?(?:${name}|national|nation|country|whole country)(?:[’']?s)?(?: ${figure})?\\b|(?:the )?average\\b`;
};

const of = '(?:is |as high as |as bad as |that of |the rate of |in |the level of )?';

const limits =
  'no more than|no less than|more than|higher than|less than|lower than|fewer than|at least|at most|over|under|nearly|almost|about';

/** Which side so many times is asked for: `less than twice` below; null of what is only near it. */
function sideOfTimes(limit: string | undefined, times: number): Against['side'] | null {
  if (limit === undefined) return times < 1 ? 'below' : 'above';
  if (/^(?:nearly|almost|about)$/i.test(limit)) return null;
  return /^(?:no more|less|lower|fewer|at most|under)\b/i.test(limit) ? 'below' : 'above';
}

function timesIn(typed: string, country: string): AgainstInText | null {
  const many = `(?:(?<limit>${limits}) )?(?<many>half|twice|double|treble|triple|(?<digits>\\d+(?:\\.\\d+)?) times)`;
  const asMany = `\\b${many} as (?:many|much|high|bad)? ?(?<between>(?:[\\p{L}\\p{N}]+ ){0,5}?)as (?:${country})`;
  const plain = `\\b${many} ${of}(?:${country})`;
  const found = new RegExp(plain, 'i').exec(typed) ?? new RegExp(asMany, 'iu').exec(typed);
  if (!found) return null;
  const { limit, many: word = '', digits, between = '' } = found.groups ?? {};
  const times = digits === undefined ? (counts[word.toLowerCase()] ?? 1) : Number(digits);
  const side = sideOfTimes(limit, times);
  return side && { side, times, rest: typed.replace(found[0], ` ${between} `) };
}

/** “All over the country” says where, and “over the country’s figure” how much. */
const isOfPlace = (text: string): boolean =>
  /^(?:over|under|beneath)\b/i.test(text) && !/(?:average|rate|figure|level|mean)$/i.test(text);

function sideIn(typed: string, country: string): AgainstInText | null {
  const words = Object.keys(sides).join('|');
  const forms = [
    `\\b(?<not>not?|isnt|arent) (?:${words})\\b`,
    `\\b(?<side>${words})(?: off)?(?: than)? ${of}(?:${country})`,
    `\\b(?<side>${comparatives.join('|')}) (?<between>(?:[\\p{L}\\p{N}]+ ){1,6}?)than ${of}(?:${country})`,
    `\\b(?<same>(?:similar to|same as|the same as|in line with|level with|no different (?:to|from|than)|(?:not|isnt|arent) different (?:to|from|than))) ${of}(?:${country})`,
  ];
  for (const form of forms) {
    const found = new RegExp(form, 'iu').exec(typed);
    if (!found || isOfPlace(found[0])) continue;
    const { not, side, same, between = '' } = found.groups ?? {};
    if (not !== undefined) return null;
    const rest = typed.replace(found[0], ` ${between} `);
    return { side: same ? 'similar' : sides[side!.toLowerCase()]!, times: null, rest };
  }
  return null;
}

/** What is said of a difference that a test finds, which is the one that counts here anyway. */
const surely = /\b(?:statistically )?significantly /gi;

/** How a text asks figures to stand against the country's, whose name it may use; null where it does not. */
export function againstIn(asked: string, countryName: string): AgainstInText | null {
  const country = countryIn(countryName);
  const typed = withDigits(asked).replaceAll(surely, '');
  const found = timesIn(typed, country) ?? sideIn(typed, country);
  return found && { ...found, rest: withWordsAgain(found.rest, asked) };
}
