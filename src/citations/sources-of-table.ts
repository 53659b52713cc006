import type { Edition, SourceRow } from '../tables/edition.ts';

/** The sources of a table that is no indicator, in the order that table-sources.csv gives them. */
export const sourcesOfTable = (
  name: string,
  { tableSources, sources }: Pick<Edition, 'tableSources' | 'sources'>,
): SourceRow[] =>
  tableSources
    .filter(({ table }) => table === name)
    .flatMap(({ sourceId }) => sources.find(({ id }) => id === sourceId) ?? []);
