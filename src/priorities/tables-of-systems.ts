import type { AreaRow, PublishedTables } from '../tables/edition.ts';

/** The tables on what was published with the rows of systems alone, for counts that speak of systems. */
export function tablesOfSystems<Tables extends PublishedTables & { areas: readonly AreaRow[] }>(
  tables: Tables,
): Tables {
  const systems = new Set(
    tables.areas.filter(({ kind }) => kind === 'ics').map(({ code }) => code),
  );
  const ofSystems = <Row extends { areaCode: string }>(rows: Row[]): Row[] =>
    rows.filter(({ areaCode }) => systems.has(areaCode));
  const priorities = ofSystems(tables.priorities);
  const targets = ofSystems(tables.targets);
  const labels = new Set(priorities.map(({ id }) => id));
  const texts = new Set(targets.map(({ id }) => id));
  return {
    ...tables,
    readings: ofSystems(tables.readings),
    documents: ofSystems(tables.documents),
    plans: ofSystems(tables.plans),
    priorities,
    priorityThemes: tables.priorityThemes.filter(({ priorityId }) => labels.has(priorityId)),
    targets,
    targetTracking: tables.targetTracking.filter(({ targetId }) => texts.has(targetId)),
    subjects: ofSystems(tables.subjects),
  };
}
