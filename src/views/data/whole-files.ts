import type { Settings } from '../../tables/settings.ts';

/** A file that holds everything. */
export interface WholeFile {
  label: string;
  address: string;
  /** The name it is saved under. */
  savedAs: string;
  says: string;
}

/** Everything in one, for people and for programs. */
export function wholeFiles({ release }: Pick<Settings, 'release'>): WholeFile[] {
  const savedAs = (ending: string) => `system-profiles-${release.id}.${ending}`;
  return [
    {
      label: 'Workbook (XLSX)',
      address: '/data/system-profiles.xlsx',
      savedAs: savedAs('xlsx'),
      says: 'Every figure on one sheet, a sheet for each list, what the columns mean, and the sources. For Excel and LibreOffice.',
    },
    {
      label: 'All tables (ZIP of CSV)',
      address: '/data/system-profiles.zip',
      savedAs: savedAs('zip'),
      says: 'With a readme, the licences, and a description for machines.',
    },
    {
      label: 'Data package (JSON)',
      address: '/data/datapackage.json',
      savedAs: 'datapackage.json',
      says: 'What every file and column holds, for machines (Frictionless).',
    },
  ];
}
