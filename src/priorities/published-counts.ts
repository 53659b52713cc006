import type { PublishedTables, TargetTrackingRow } from '../tables/edition.ts';
import { whyUncounted } from './trusted.ts';

const systemsOf = (rows: readonly { areaCode: string }[]): number =>
  new Set(rows.map((row) => row.areaCode)).size;

/** Targets that count: no draft, none that a later plan replaced, none of low confidence. */
export function countedTargets({
  targets,
  documents,
}: PublishedTables): PublishedTables['targets'] {
  const confidence = new Map(documents.map((page) => [page.id, page.confidence]));
  return targets.filter(
    (target) =>
      whyUncounted({
        ...target,
        document: { confidence: confidence.get(target.documentId) ?? target.confidence },
      }) === null,
  );
}

/** Whether a row of target-tracking.csv is followed: measured by an indicator held here, with or without a start. */
export const isFollowed = ({ indicatorId }: TargetTrackingRow): boolean => indicatorId !== null;

/** Targets that count of which at least one row is followed. */
function trackedTargets(tables: PublishedTables): number {
  const tracked = new Set(tables.targetTracking.filter(isFollowed).map((row) => row.targetId));
  return countedTargets(tables).filter(({ id }) => tracked.has(id)).length;
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
  targets: (tables: PublishedTables) => countedTargets(tables).length,
  'systems-with-targets': (tables: PublishedTables) => systemsOf(countedTargets(tables)),
  'systems-without-targets': (tables: PublishedTables) =>
    tables.readings.length - systemsOf(countedTargets(tables)),
  'targets-tracked': trackedTargets,
  'targets-not-tracked': (tables: PublishedTables) =>
    countedTargets(tables).length - trackedTargets(tables),
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
