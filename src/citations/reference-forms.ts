import { bibtexText } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { cslJsonText } from './csl-json.ts';
import { risText } from './ris.ts';

export { readPackedCitation } from './packed-citation.ts';

/** One form of a reference for reference managers: how its files end, and its text. */
export interface ReferenceForm {
  label: string;
  ending: string;
  /** `read`: the day the page was read, YYYY-MM-DD, where it is known. */
  text: (citation: Citation, read?: string) => string;
}

/** Every form that comes as a file. */
export const referenceForms: readonly ReferenceForm[] = [
  { label: 'BibTeX', ending: 'bib', text: bibtexText },
  { label: 'RIS', ending: 'ris', text: risText },
  { label: 'CSL-JSON', ending: 'csl.json', text: cslJsonText },
];
