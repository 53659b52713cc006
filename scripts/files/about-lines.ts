import { licenceAddress } from '../../src/citations/licence-address.ts';
import { creditOf } from '../../src/citations/source-credit.ts';
import type { SourceRow } from '../../src/tables/edition.ts';
import type { Settings } from '../../src/tables/settings.ts';

/** What a collection of files says of itself, a name and a sentence at a time. */
export type AboutLine = [name: string, says: string];

/** What a reader of figures away from their page must know. `address`: of the page that lasts. */
export const aboutLines = (
  what: string,
  address: string,
  { title, release, publisher, contact, independence }: Settings,
): AboutLine[] => [
  ['What this is', what],
  ['From', `${title}, release ${release.id} (${release.date})`],
  ['Address', address],
  ['Publisher', `${publisher} (${contact})`],
  ['Please note', `${title} ${independence}`],
  ['A blank is not nought', 'The column “missing” says why a figure is not there.'],
  [
    'Ranges',
    '“lower” and “upper” are the ends of the published 95% interval; empty where none was.',
  ],
  [
    'Periods',
    'Written as text: “period_text” is the period in a form that no spreadsheet takes for a date.',
  ],
  [
    'How to cite',
    'Name the publisher of the figures and their release, as in the list of sources, and this address.',
  ],
];

/** The licences of sources with the words that each source asks for. */
export const licenceLines = (sources: readonly Omit<SourceRow, 'note'>[]): AboutLine[] =>
  sources.map((source) => [
    creditOf(source),
    `${source.licence} (${licenceAddress(source.licence).address}). ${source.attribution}`,
  ]);
