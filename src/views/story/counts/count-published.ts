import type { StoryMaterial } from '../story-material.ts';
import type { StoryAttributes } from '../story-attributes.ts';
import { StoryFault } from '../story-fault.ts';
import { didYouMean } from '../../../tables/nearest.ts';

type Tables = StoryMaterial['tables'];

const systemsOf = (rows: readonly { areaCode: string }[]): number =>
  new Set(rows.map((row) => row.areaCode)).size;

/** Targets of which at least one row of target-tracking.csv is measured by an indicator held here. */
function trackedTargets({ targetTracking }: Tables): number {
  const tracked = targetTracking.filter((row) => row.reason === null);
  return new Set(tracked.map((row) => row.targetId)).size;
}

/** Counts of what systems have published, as far as it was read. */
export const publishedCounts = {
  'systems-read': ({ systemsRead }: Tables) => systemsRead.length,
  'systems-found': ({ systemsRead }: Tables) =>
    systemsRead.filter((row) => row.status === 'found').length,
  'systems-in-part': ({ systemsRead }: Tables) =>
    systemsRead.filter((row) => row.status === 'in-part').length,
  'systems-not-found': ({ systemsRead }: Tables) =>
    systemsRead.filter((row) => row.status === 'not-found').length,
  documents: ({ documents }: Tables) => documents.length,
  priorities: ({ priorities }: Tables) => priorities.length,
  targets: ({ targets }: Tables) => targets.length,
  'systems-with-targets': ({ targets }: Tables) => systemsOf(targets),
  'systems-without-targets': ({ targets, systemsRead }: Tables) =>
    systemsRead.length - systemsOf(targets),
  'targets-tracked': trackedTargets,
  'targets-not-tracked': (tables: Tables) => tables.targets.length - trackedTargets(tables),
} as const;

/** Systems for which a subject was read: in the label of a priority, or named by a page. */
export function systemsWithTheme(theme: string, tables: Tables): Set<string> {
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
    ...tables.systemThemes
      .filter((row) => themesOf.get(row.words)?.includes(theme))
      .map((row) => row.areaCode),
  ]);
}

/** The theme that an attribute names. */
export function themeOf(read: StoryAttributes, { themes }: Tables): string {
  const id = read.text('theme');
  const ids = themes.map((theme) => theme.id);
  if (ids.includes(id)) return id;
  const fix = `${didYouMean(id, ids)} themes.csv lists them.`.trim();
  throw new StoryFault(id, 'is not the id of a theme', fix);
}
