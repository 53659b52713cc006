import type { PublishedTables } from '../tables/edition.ts';

const systemsOf = (rows: readonly { areaCode: string }[]): number =>
  new Set(rows.map((row) => row.areaCode)).size;

/** Targets of which at least one row of target-tracking.csv is measured by an indicator held here. */
function trackedTargets({ targetTracking }: PublishedTables): number {
  const tracked = targetTracking.filter((row) => row.reason === null);
  return new Set(tracked.map((row) => row.targetId)).size;
}

/** Counts of what systems have published, as far as it was read. */
export const publishedCounts = {
  'systems-read': ({ readings }: PublishedTables) => readings.length,
  'systems-found': ({ readings }: PublishedTables) =>
    readings.filter((row) => row.status === 'found').length,
  'systems-in-part': ({ readings }: PublishedTables) =>
    readings.filter((row) => row.status === 'in-part').length,
  'systems-not-found': ({ readings }: PublishedTables) =>
    readings.filter((row) => row.status === 'not-found').length,
  documents: ({ documents }: PublishedTables) => documents.length,
  priorities: ({ priorities }: PublishedTables) => priorities.length,
  targets: ({ targets }: PublishedTables) => targets.length,
  'systems-with-targets': ({ targets }: PublishedTables) => systemsOf(targets),
  'systems-without-targets': ({ targets, readings }: PublishedTables) =>
    readings.length - systemsOf(targets),
  'targets-tracked': trackedTargets,
  'targets-not-tracked': (tables: PublishedTables) =>
    tables.targets.length - trackedTargets(tables),
} as const;

/** Systems for which a subject was read: in the label of a priority, or named by a page. */
export function systemsWithTheme(theme: string, tables: PublishedTables): Set<string> {
  // What a page only hints at makes no mark, here as in the matrix of systems by theme.
  const hints = new Set(
    tables.documents.filter((row) => row.confidence === 'low').map((row) => row.id),
  );
  const systems = new Map(
    tables.priorities
      .filter((row) => !hints.has(row.documentId))
      .map((row) => [row.id, row.areaCode]),
  );
  const themesOf = new Map(tables.themeWords.map((row) => [row.words, row.themes]));
  return new Set([
    ...tables.priorityThemes
      .filter((row) => row.themes.includes(theme))
      .flatMap((row) => systems.get(row.priorityId) ?? []),
    ...tables.subjects
      .filter((row) => themesOf.get(row.words)?.includes(theme))
      .map((row) => row.areaCode),
  ]);
}
