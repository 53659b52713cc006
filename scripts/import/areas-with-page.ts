import type { DataFolder } from './data-folder.ts';
import { rowsWith } from './read-csv.ts';

/** The areas of data/areas.csv: those whose figures are kept. */
export interface AreasWithPage {
  has(code: string): boolean;
  /** the year in which the area began, where the table says */
  firstYear(code: string): number | null;
  /** code of the area everything is compared with */
  country: string;
  ofKind(kind: string): string[];
}

/** Reads `areas.csv` of a data folder. Throws when it is not there or has no country. */
export function readAreasWithPage(data: DataFolder): AreasWithPage {
  const text = data.text('areas.csv');
  if (text === null) {
    throw new Error(
      'There is no areas.csv yet. Run `npm run import -- geography --from DIR` first.',
    );
  }
  const rows = rowsWith(text, 'areas.csv', ['code', 'kind', 'valid_from']);
  const began = new Map(rows.map((row) => [row['code']!, row['valid_from']!]));
  const country = rows.find((row) => row['kind'] === 'country')?.['code'];
  if (!country) throw new Error('areas.csv has no area of kind “country”.');
  return {
    has: (code) => began.has(code),
    firstYear: (code) => (began.get(code) ? Number(began.get(code)!.slice(0, 4)) : null),
    country,
    ofKind: (kind) => rows.filter((row) => row['kind'] === kind).map((row) => row['code']!),
  };
}

const reasons: [RegExp, string][] = [
  [/^$/, 'rows without the code of an area'],
  [/^[A-Z]\d{8}.+$/, 'cells with more than the code of an area'],
  [/^E05/, 'wards'],
  [/^E(11|13)/, 'metropolitan counties, Inner and Outer London'],
  [/^E47/, 'combined authorities'],
  [/^E67/, 'two authorities published as one; each keeps a row without a value'],
  [/^E(06|07|08|09|10)/, 'councils that areas.csv does not have'],
  [/^E(38|54)/, 'NHS areas that areas.csv does not have'],
  [/^[WSN]\d{8}$/, 'Wales, Scotland and Northern Ireland'],
  [/^K99/, 'area not known'],
  [/^K\d{8}$/, 'the United Kingdom and groups of its nations'],
];

/** Why an area has no page, as a reader of the import summary should see it. */
export const whyNoPage = (code: string): string =>
  reasons.find(([pattern]) => pattern.test(code))?.[1] ??
  'other areas without a page, or no codes of areas';
