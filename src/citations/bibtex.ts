import { dateParts } from './citation.ts';
import type { Citation } from './citation.ts';

/** Months as BibTeX names them itself, so that every style may write them its own way. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A reference as the text of a `.bib` file in UTF-8. `@misc`, as classic BibTeX has no entry for web
 * pages; its address is in `url`, which BibLaTeX and reference managers read.
 */
export function bibtexText(citation: Citation): string {
  const [year, month] = dateParts(citation.date);
  const fields: [name: string, value: string][] = [
    // Twice in braces: the name of an organisation, not a first name and a surname.
    ['author', `{{${escapeTex(citation.author)}}}`],
    ['title', `{${keepCapitals(escapeTex(citation.title))}}`],
    ...(citation.publisher
      ? [['publisher', `{${escapeTex(citation.publisher)}}`] as [string, string]]
      : []),
    ['year', `{${year}}`],
    ['month', months[month - 1]!],
    ['note', `{Edition of ${escapeTex(citation.edition)}}`],
    // Read as it stands, so that nothing in it is escaped.
    ['url', `{${citation.address}}`],
    ['language', `{${citation.language}}`],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
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

/** Every word with a capital in braces: most styles put titles in small letters, but not names. */
export const keepCapitals = (text: string): string =>
  text.replace(/[^\s(),:;]*\p{Lu}[^\s(),:;]*/gu, (word) => `{${word}}`);
