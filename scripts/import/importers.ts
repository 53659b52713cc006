import type { Importer } from './importer.ts';

/**
 * Every publisher whose files can be read, in an order in which each finds the tables it needs. To add
 * one: a module here and a line in this list.
 */
export const importers: Readonly<Record<string, () => Promise<{ importer: Importer }>>> = {
  geography: () => import('./geography.ts'),
  boundaries: () => import('./boundaries.ts'),
  'os-code-point-open': () => import('./os-code-point-open.ts'),
  'published-priorities': () => import('./published-priorities.ts'),
  'mhclg-imd': () => import('./mhclg-imd.ts'),
  'nhs-england': () => import('./nhs-england.ts'),
  'ons-explore-local-statistics': () => import('./ons-explore-local-statistics.ts'),
  'ohid-fingertips': () => import('./ohid-fingertips.ts'),
  'ons-census-2021': () => import('./ons-census-2021.ts'),
};

/** All importers, loaded, in that order. */
export const loadImporters = async (): Promise<Importer[]> =>
  (await Promise.all(Object.values(importers).map((load) => load()))).map(
    ({ importer }) => importer,
  );
