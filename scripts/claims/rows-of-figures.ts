import { asPrinted, dividedAsPrinted, periodSaid, printedNumber, type Page } from './claim.ts';
import { figureShown, type FigureShown } from './figure-shown.ts';
import { entryOf, isRanged } from './figures-of-kind.ts';
import { wordsOf } from './read-blocks.ts';
import { regionWrong } from './region-figures.ts';

/** A row that tells a figure: of the scorecard, under a priority, or in the table of what bears on the themes of a plan. */
interface RowOfFigure {
  id: string;
  /** What it says after the name of its indicator. */
  words: string;
  /** A row of the scorecard says all that is known: a range that it leaves out, it denies. */
  isWhole: boolean;
}

const linked = /<a href="\/indicators\/([\w-]+)\/"[^>]*>[\s\S]*?<\/a>/;

/** The rows among some pieces of a page. */
const rowsAmong = (pieces: readonly string[], isWhole: boolean): RowOfFigure[] =>
  pieces.flatMap((piece) => {
    const [link, id] = linked.exec(piece) ?? [];
    if (link === undefined) return [];
    const after = piece.slice(piece.indexOf(link) + link.length);
    return [{ id: id!, words: wordsOf(after.replace(/<\/(?:p|td|b)>/g, ' $&')), isWhole }];
  });

/** Where an element begins that has a class, among whatever others. */
const beginning = (element: string, name: string): RegExp =>
  new RegExp(`<${element}\\b[^>]*\\sclass="(?:[^"]*\\s)?${name}(?:\\s[^"]*)?"`);

const scorecard = [beginning('ul', 'score-rows'), '</ul>', beginning('li', 'srow')] as const;
const underPriority = [beginning('ul', 'bearing'), '</ul>', /<li\b/] as const;
const ofThemes = [/<th scope="col">\s*Latest\s*<\/th>/, '</table>', /<th scope="row"/] as const;

/** What lies between every such beginning and the end that follows it, cut at each row. */
const piecesOf = (html: string, [from, to, row]: readonly [RegExp, string, RegExp]): string[] =>
  html
    .split(from)
    .slice(1)
    .flatMap((after) => after.slice(0, after.indexOf(to)).split(row).slice(1));

/** Every row that tells a figure on the page of an area. */
const rowsOn = (html: string): RowOfFigure[] => [
  ...rowsAmong(piecesOf(html, scorecard), true),
  ...rowsAmong(piecesOf(html, underPriority), false),
  ...rowsAmong(piecesOf(html, ofThemes), false),
];

/** A figure with its unit and its period, and what follows: `54.4 2022 to 2024, per 100,000; …`, `13.7%, 2024/25 …`. */
const figure =
  /(?:^|\s)(−?[\d.,]*\d) ?%?(?: [a-z][a-z ]*(?:[\d,]+)?)??,? ((?:[A-Z][a-z]+ )?\d{4}(?:\/\d\d| to \d{4}(?:\/\d\d)?)?)\b(.*)$/;

const num = '(−?[\\d.,]*\\d)';
const range = new RegExp(`[;(] ?(?:95% interval )?between ${num} and ${num}`);
const verdict =
  /\b(?:(Better|Worse|Higher|Lower|Similar) (?:than|to) |([\d.,]+)(?: points?)? (higher|lower)\b|(The same)\b|(Not compared)\b)/;
const people = /; about ([\d,]+) (?:children|people)(?: \(([\d,]+) to ([\d,]+)\))?/;
const ends = new RegExp(`; (?:with districts, )?from ${num}%? \\(.+\\) to ${num}%? \\(`);

/** What is said against what is held; null where they agree. */
type Asked = (words: string, held: FigureShown, row: RowOfFigure & Page) => string | null;

const isAs = (said: string | undefined, held: number | null, decimals: number): boolean =>
  said !== undefined && held !== null && printedNumber(said) === Number(asPrinted(held, decimals));

const rangeSaid: Asked = (words, held, { isWhole }) => {
  const [, from, to] = range.exec(words) ?? [];
  if (from === undefined) return isWhole && isRanged(held) ? 'its range is left out' : null;
  const isSo = isAs(from, held.lower, held.decimals) && isAs(to, held.upper, held.decimals);
  return isSo ? null : `its range is ${held.lower} to ${held.upper}`;
};

/** The result of a comparison that the words of a verdict tell, with the size of what was not tested. */
function resultSaid(words: string): { result: string; difference: number | null } | null {
  const [found, word, size = '', way, same] = verdict.exec(words) ?? [];
  if (found === undefined) return null;
  if (word !== undefined) return { result: word.toLowerCase(), difference: null };
  if (same !== undefined) return { result: 'untested', difference: 0 };
  if (way === undefined) return { result: 'not compared', difference: null };
  return { result: 'untested', difference: printedNumber(size) * (way === 'higher' ? 1 : -1) };
}

const verdictSaid: Asked = (words, { comparison }, { profile, site }) => {
  const said = resultSaid(words);
  const { country_value: country, result, difference } = comparison;
  if (said === null) return country === null || profile === site.country ? null : 'compared with';
  if (said.result === 'not compared') return country === null ? null : 'it is compared';
  if (said.result !== result) return `the comparison held is ${result}`;
  return said.difference === null || said.difference === difference
    ? null
    : `the difference held is ${difference}`;
};

const testers: Readonly<Record<string, RegExp>> = {
  computed: /; our test\b/,
  published: /; (?!our)[^;()]+’s test\b/,
  none: /; not tested\b/,
};

const testerSaid: Asked = (words, { comparison: { country_value: country, basis } }, row) =>
  country === null || row.profile === row.site.country || testers[basis]?.test(words)
    ? null
    : `whose test it is: ${basis}`;

const countrySaid: Asked = (words, { comparison, decimals, value }, { profile, site }) => {
  const { country_value: country } = comparison;
  if (country === null || profile === site.country) return null;
  const name = site.country.name_in_sentence;
  const [, said] = new RegExp(`${name}(?:’s? | (?![\\d.]+ times ))${num}`).exec(words) ?? [];
  if (!isAs(said, country, decimals)) return `${site.country.name} has ${country}`;
  const [, times] = /([\d.]+) times /.exec(words) ?? [];
  const asDivided = dividedAsPrinted(value, country, decimals);
  return times === undefined || times === asPrinted(asDivided, 2)
    ? null
    : `it is ${asDivided} times that`;
};

/** Two figures of a count are told of a share. */
const isCount = (said: string | undefined, held: number | null): boolean =>
  said === undefined || (held !== null && printedNumber(said) === Number(held.toPrecision(2)));

const peopleSaid: Asked = (words, { average }, { profile, id }) => {
  const [, count, from, to] = people.exec(words) ?? [];
  const held = average === null ? entryOf(profile, id)?.people : null;
  if (count === undefined) return null;
  if (!held) return 'no number of people is held';
  return isCount(count, held.value) && isCount(from, held.lower) && isCount(to, held.upper)
    ? null
    : `${held.value} people are held`;
};

const averageSaid: Asked = (words, { average, decimals }) => {
  const isTold = /; (?:average|that) of (?:its|\d+ of)/.test(words);
  if (isTold !== (average !== null)) return isTold ? 'it is no average' : 'it is an average';
  const [, lowest, highest] = ends.exec(words) ?? [];
  if (!average || lowest === undefined) return null;
  if (/; with districts, from/.test(words) !== (average.ends_take_in_districts ?? false))
    return 'its ends are of others';
  const isSo =
    isAs(lowest, average.lowest?.value ?? null, decimals) &&
    isAs(highest, average.highest?.value ?? null, decimals);
  return isSo
    ? null
    : `its councils are from ${average.lowest?.value} to ${average.highest?.value}`;
};

/** Of a row of the scorecard, which says all that is known. */
const regionSaid: Asked = (words, { average, decimals }, { isWhole, ...row }) =>
  isWhole && average === null ? regionWrong(words, { ...row, decimals }) : null;

const all: readonly Asked[] = [
  rangeSaid,
  verdictSaid,
  testerSaid,
  countrySaid,
  peopleSaid,
  averageSaid,
  regionSaid,
];

/** What is wrong of a row; null where each part is as the file of the area has it. */
function wrongOf(row: RowOfFigure & Page): string | null {
  const held = figureShown(row.profile, row.id, row.site.country);
  const [, value, period, rest = ''] = figure.exec(row.words) ?? [];
  if (value === undefined) return 'no figure and period can be read in it';
  if (held === null) return 'its file has no figure of it';
  if (!isAs(value, held.value, held.decimals)) return `its file has ${held.value}`;
  if (period !== periodSaid(held.period)) return `its file has it for ${held.period}`;
  return all.map((asked) => asked(rest, held, row)).find((wrong) => wrong !== null) ?? null;
}

/** How many rows of figures on the page of an area are as its file has them, and what is wrong of the others. */
export function judgeRows(html: string, page: Page): { right: number; problems: string[] } {
  const judged = rowsOn(html).map((row) => ({ row, wrong: wrongOf({ ...row, ...page }) }));
  return {
    right: judged.filter(({ wrong }) => wrong === null).length,
    problems: judged.flatMap(({ row, wrong }) =>
      wrong === null ? [] : [`“${row.words}” of ${row.id}: ${wrong}`],
    ),
  };
}

/** Figures of the scorecard in the file of an area that its page has no row for, or none that can be found. */
export function rowsLacking(html: string, { profile, site }: Page): string[] {
  const shown = new Set(rowsAmong(piecesOf(html, scorecard), true).map(({ id }) => id));
  return profile.scorecard
    .map(({ indicator_id: id }) => id)
    .filter((id) => !shown.has(id) && figureShown(profile, id, site.country) !== null)
    .map((id) => `no row of the scorecard tells the figure of ${id} that its file has`);
}
