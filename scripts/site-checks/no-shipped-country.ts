import { checkTerms } from '../../src/tables/terms.ts';
import type { KindWords, Terms } from '../../src/tables/terms.ts';
import { areas } from '../../src/tables/areas.ts';
import { readTable } from '../../src/tables/read-table.ts';
import { sources } from '../../src/tables/sources.ts';
import type { Folders } from '../../src/tables/folders.ts';
import type { SiteRule } from './problem.ts';

/** `integrated care system (ICS)` is two names. */
const namesIn = (words: string): string[] =>
  words.split(/[()]/).flatMap((part) => part.trim() || []);

const wordsOf = ({ one, many, short, shortMany, alone }: KindWords): string[] =>
  [one, many, short, shortMany, alone].flatMap(namesIn);

/** What an edition calls things that other countries have no word for; “country” and “region” are everybody’s. */
function termsOf({ kinds, ...terms }: Terms): string[] {
  const { country: _country, region: _region, ...own } = kinds;
  return [
    ...[...Object.values(own), terms.localAuthority, terms.councilArea].flatMap(wordsOf),
    terms.healthService.replace(/^the /, ''),
    terms.census,
    terms.deprivationIndex.replace(/ \d{4}$/, ''),
    ...[terms.mostDeprivedFifth, terms.namedGroups].filter((each) => each !== null),
    ...Object.values(terms.plans),
  ];
}

const countryIn = (data: string): string | undefined =>
  readTable(areas, data).rows.find(({ kind }) => kind === 'country')?.name;

const publishersOf = (data: string): string[] =>
  readTable(sources, data).rows.flatMap(({ publisher }) => namesIn(publisher));

/**
 * What the shipped edition calls things, its country and whose figures it holds, without what the other
 * edition says too. None where both are of one country, or where either cannot be read.
 */
export function shippedWords(shipped: Folders, other: Folders): string[] {
  const [theirs, own] = [shipped, other].map(({ content }) => checkTerms(content).terms);
  const country = countryIn(shipped.data);
  if (!theirs || !own || !country || country === countryIn(other.data)) return [];
  const said = new Set(
    [...termsOf(own), ...publishersOf(other.data)].map((words) => words.toLowerCase()),
  );
  return [...new Set([...termsOf(theirs), country, ...publishersOf(shipped.data)])].filter(
    (words) => !said.has(words.toLowerCase()),
  );
}

/** What the sources of an edition are called and how they ask to be named, which its publisher does not word. */
export const titlesOf = ({ data }: Folders): string[] =>
  readTable(sources, data).rows.flatMap(({ title, attribution }) =>
    [attribution, title].filter((words) => words !== null && words !== ''),
  );

/** Text and the attributes that are read out or shown in lists, without script. */
const readOut = (html: string): string =>
  html
    // A file or an address, which are named alike in every edition, stands in `<code>` or is whole.
    .replace(/https?:\/\/[^\s<"]+/g, ' ')
    .replace(/<(script|style|code)\b.*?<\/\1>/gs, ' ')
    .replace(
      /<[^>]*?\s(?:alt|aria-label|title|placeholder|content)="(?!https?:|\/|0; url=)([^"]*)"[^>]*>/g,
      ' $1 ',
    )
    .replace(/<\/?(?:b|i|em|strong|small|span|a)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ¶ ')
    .replace(/\s+/g, ' ')
    // So is a column: `ics_source`.
    .replace(/\w+_\w+/g, '')
    // Post offices of any country have districts.
    .replace(/postcode districts?/gi, '');

const around = (text: string, index: number, word: string): string =>
  text.slice(Math.max(0, index - 40), index + word.length + 40).trim();

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * No page of an edition of another country speaks of the shipped one: none of `words`, whole and in any case, but in
 * `titles` of what it cites. */
export const noShippedCountry = (
  words: readonly string[],
  titles: readonly string[] = [],
): SiteRule => ({
  name: 'no-shipped-country',
  holds: 'no page speaks of another country',
  problemsOf: ({ pages, files, read }) => {
    if (words.length === 0) return [];
    const finds = new RegExp(
      `(?<![\\p{L}\\d])(?:${words.map(escaped).join('|')})(?![\\p{L}\\d])`,
      'giu',
    );
    return pages.flatMap(({ path }) => {
      const file = files.has(path) ? path : `${path}index.html`;
      const text = titles.reduce((said, title) => said.replaceAll(title, ''), readOut(read(file)));
      return [...text.matchAll(finds)].map(({ 0: word, index }) => ({
        page: path,
        what: `it says “${word}”, a word of the shipped country: “${around(text, index, word)}”`,
        fix: 'Take the words from content/terms.yaml, through terms() or called().',
      }));
    });
  },
});
