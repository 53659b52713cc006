import { dateParts, noteOf } from './citation.ts';
import type { Citation } from './citation.ts';

/** Months as BibTeX names them itself, so that every style may write them its own way. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A reference as the text of a `.bib` file in UTF-8. `@misc`, as classic BibTeX has no entry for web
 * pages; its address is in `url`, which BibLaTeX and reference managers read. `read`: the day it was
 * read, YYYY-MM-DD, where it is known.
 */
export function bibtexText(citation: Citation, read: string | null = null): string {
  const [year, month, day] = dateParts(citation.date);
  const fields: [name: string, value: string | null][] = [
    // Twice in braces: the name of an organisation, not a first name and a surname.
    ['author', `{{${escapeTex(citation.author)}}}`],
    ['title', `{${keepCapitals(escapeTex(citation.title))}}`],
    ['publisher', citation.publisher && `{${escapeTex(citation.publisher)}}`],
    ['year', `{${year}}`],
    ['month', months[month - 1]!],
    ['day', `{${day}}`],
    // Once more for those who read BibLaTeX, which has no field for the day alone.
    ['date', `{${citation.date}}`],
    ['version', `{${citation.release}}`],
    ['note', `{${keepCapitals(escapeTex(noteOf(citation)))}}`],
    // Read as it stands, so that nothing in it is escaped.
    ['url', `{${citation.address}}`],
    ['urldate', read && `{${read}}`],
    ['language', `{${citation.language}}`],
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${citation.key},\n${lines.join(',\n')}\n}\n`;
}

const specials: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  // By name: BibTeX counts even an escaped brace when it looks for the end of a field.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Text in which nothing means anything to TeX. */
export const escapeTex = (text: string): string =>
  text.replace(/[\\{}~^&%$#_]/g, (special) => specials[special] ?? `\\${special}`);

/**
 * Every word with a capital in braces: most styles put titles in small letters, but not names. An address stays as it
 * is, to be followed by whoever opens the file.
 */
export const keepCapitals = (text: string): string =>
  text.replace(/[^\s(),:;]*\p{Lu}[^\s(),:;]*/gu, (word) =>
    word.startsWith('//') ? word : `{${word}}`,
  );
