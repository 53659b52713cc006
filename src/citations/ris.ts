import type { Citation } from './citation.ts';

/**
 * A reference as the text of a `.ris` file: a tag, two spaces, a hyphen and a space a line, lines
 * ended by CR and LF, the last tag `ER` (RIS Format Specifications, 2001). `ELEC` is a web page.
 */
export function risText(citation: Citation): string {
  const tags: [tag: string, value: string | null][] = [
    ['TY', 'ELEC'],
    ['ID', citation.key],
    ['AU', citation.author],
    ['TI', citation.title],
    ['PB', citation.publisher],
    ['PY', citation.date.slice(0, 4)],
    ['DA', `${citation.date.replaceAll('-', '/')}/`],
    ['ET', citation.edition],
    ['UR', citation.address],
    ['LA', citation.language],
    ['ER', ''],
  ];
  return tags
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}
