import type { Citation } from '../../src/citations/citation.ts';
import { referenceForms } from '../../src/citations/reference-forms.ts';
import type { SiteFile } from './site-file.ts';

/** The reference to each page that can be cited, by its name, in every form: `/cite/<page>.bib`, `.ris`, `.csl.json`. */
export const referenceFiles = (citations: ReadonlyMap<string, Citation>): SiteFile[] =>
  [...citations].flatMap(([page, citation]) =>
    referenceForms.map(({ ending, text }) => ({
      address: `/cite/${page}.${ending}`,
      content: text(citation),
    })),
  );
