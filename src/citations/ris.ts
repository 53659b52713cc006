import { noteOf } from './citation.ts';
import type { Citation } from './citation.ts';

/**
 * A reference as the text of a `.ris` file: a tag, two spaces, a hyphen and a space a line, lines
 * ended by CR and LF, the last tag `ER` (RIS Format Specifications, 2001). `ELEC` is a web page.
 * `read`: the day it was read, YYYY-MM-DD, where it is known.
 */
export function risText(citation: Citation, read: string | null = null): string {
  const tags: [tag: string, value: string | null][] = [
    ['TY', 'ELEC'],
    ['ID', citation.key],
    ['AU', wholeName(citation.author)],
    ['TI', citation.title],
    ['PB', citation.publisher],
    ['PY', citation.date.slice(0, 4)],
    ['DA', slashed(citation.date)],
    ['Y2', read && slashed(read)],
    ['N1', noteOf(citation)],
    ['UR', citation.address],
    ['LA', citation.language],
    ['ER', ''],
  ];
  return tags
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}

const slashed = (date: string): string => `${date.replaceAll('-', '/')}/`;

/**
 * The name of an organisation that readers do not take apart: bibutils makes "Profiles, System" of it
 * where its spaces may break, EndNote where it does not end with a comma, and all do so at a comma
 * inside it, where the low quotation mark stands that looks the same.
 */
const wholeName = (name: string): string =>
  `${name.replaceAll(',', '\u201A').replaceAll(' ', '\u00A0')},`;
