import { decodeEntities } from './decode-entities.ts';

/** A run of words on a page that no block element breaks, and everything said under the same heading. */
export interface Block {
  text: string;
  section: string;
  /** Address of the page that the last link before it leads to: in a table, that of its row. */
  link: string | null;
  /** The indicator that the last such link before it names, under the same heading; or the part it stands in. */
  indicator: string | null;
  /** The `id` of the part of the page it stands in: `gap-life`. */
  part: string;
  /** The last small heading before it, as `Early years: 4 more`; empty where there is none. */
  heading: string;
  /** In a table, the first words of its row; elsewhere the first since the row or the part before. */
  row: string;
}

const unseen =
  /<(script|style|svg|template|select|noscript|textarea|code)\b(?:[^>]*\/>|[\s\S]*?<\/\1>)/g;
const blockTags =
  /<\/?(?:p|li|td|th|dd|dt|h\d|caption|summary|figcaption|div|section|details|tr|ul|ol|table|thead|tbody|figure|dl|main|article|header|footer|form|label|button)\b[^>]*>/g;

/** Marks put before a row, a part with an `id` and a small heading, where nothing else can hold them. */
const rowMark = '\u0000';
const partMark = '\u0001';
const headingMark = '\u0002';

const withoutTags = (html: string): string =>
  html.includes('<') ? html.replace(/<small\b[^>]*>/g, ' ').replace(/<[^>]+>/g, '') : html;

/** The words of a piece of a page, without its tags. Half of all pieces are the spaces between two blocks. */
export const wordsOf = (html: string): string =>
  html.trim() === '' ? '' : decodeEntities(withoutTags(html)).replace(/\s+/g, ' ').trim();

/** The page with a mark before each row of a table, each part that has an `id` and each small heading. */
const marked = (html: string): string =>
  html
    .replace(/<tr\b/g, `<p>${rowMark}</p><tr`)
    .replace(/<h[3-6]\b[^>]*>/g, `$&${headingMark}`)
    .replace(
      /<(?:div|section|article)\b[^>]*\bid="([\w-]+)"[^>]*>/g,
      (tag, id: string) => `<p>${partMark}${id}</p>${tag}`,
    );

/** What is known of where a text stands, as the page is read on. */
interface Place {
  link: string | null;
  indicator: string | null;
  part: string;
  heading: string;
  row: string;
}

/** Where the first link of a piece leads, and the indicator that the first link to one is to. */
function linksIn(piece: string): { link?: string | undefined; indicator?: string | undefined } {
  if (!piece.includes('<a href="/')) return {};
  return {
    link: /<a href="(\/[^"#]*)"/.exec(piece)?.[1],
    indicator: /<a href="\/indicators\/([\w-]+)\/"/.exec(piece)?.[1],
  };
}

/** The place after a piece of the page. */
function placeAfter(piece: string, { link, indicator, part, heading, row }: Place): Place {
  const entered = piece.startsWith(partMark) ? piece.slice(1) : null;
  if (entered !== null) return { link, indicator: null, part: entered, heading: '', row: '' };
  const begins = piece.includes(rowMark);
  const before = begins ? null : link;
  const found = linksIn(piece);
  return {
    row: begins ? '' : row === '' ? wordsOf(piece) : row,
    link: found.link ?? before,
    indicator: found.indicator ?? indicator,
    part,
    heading: piece.startsWith(headingMark) ? wordsOf(piece.slice(1)) : heading,
  };
}

/** The blocks of the main part of a page, in order. Read by its tags alone: a parser takes ten times as long. */
export function readBlocks(html: string): Block[] {
  const main = /<main\b[\s\S]*?<\/main>/.exec(html)?.[0] ?? '';
  let part = '';
  return marked(main.replace(unseen, ' '))
    .split(/(?=<h2\b)/)
    .flatMap((underHeading) => {
      let place: Place = { link: null, indicator: null, part, heading: '', row: '' };
      const texts = underHeading.split(blockTags).flatMap((piece) => {
        place = placeAfter(piece, place);
        part = place.part;
        const text =
          piece.startsWith(partMark) || piece === rowMark
            ? ''
            : wordsOf(piece.replace(rowMark, '').replace(headingMark, ''));
        return text === '' ? [] : [{ ...place, text }];
      });
      const section = texts.map(({ text }) => text).join(' ');
      return texts.map((each) => ({ ...each, section }));
    });
}

const beside = [
  /<meta (?:name|property)="(?:description|og:description|og:image:alt)" content="([^"]*)"/g,
  /\b(?:aria-label|alt)="([^"]*\d[^"]*)"/g,
];

/** What a page says beside its words: of itself to those who search or share it, and of pictures to those who do not see them; each a block of its own. */
export function besideOf(html: string): Block[] {
  const nowhere = { link: null, indicator: null, part: '', heading: '', row: '' };
  const texts = beside.flatMap((pattern) => [...html.matchAll(pattern)].map(([, text]) => text!));
  return [...new Set(texts)]
    .map(decodeEntities)
    .filter((text) => text !== '')
    .map((text) => ({ ...nowhere, text, section: text }));
}

/** The sentences of a block; a few words without a stop are one. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=[A-Z“])/);
