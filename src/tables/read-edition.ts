import { checks } from './checks/index.ts';
import type { Edition } from './edition.ts';
import type { Problem } from './problem.ts';
import { allTables, readTables, type Tables } from './read-tables.ts';

/**
 * Reads and checks every table of a data folder, synchronously. Every problem is collected; the
 * edition is null as soon as there is one, so that nothing is ever built from part of the tables.
 */
export function readEdition(folder: string): { edition: Edition | null; problems: Problem[] } {
  const tables = readTables(folder);
  const problems = [
    ...allTables(tables).flatMap((table) => table.problems),
    ...tables.strayFiles,
    ...checks.flatMap((check) => check(tables)),
  ];
  return { edition: problems.length === 0 ? editionOf(tables) : null, problems };
}

function editionOf(tables: Tables): Edition {
  return {
    areas: tables.areas.rows,
    areaLinks: tables.areaLinks.rows,
    indicators: tables.indicators.rows,
    sources: tables.sources.rows,
    observations: new Map([...tables.observations].map(([id, table]) => [id, table.rows])),
    deprivationDeciles: tables.deprivationDeciles.rows,
    neighbourhoods: tables.neighbourhoods.rows,
    neighbourhoodSummaries: tables.neighbourhoodSummaries.rows,
    similarAreas: tables.similarAreas.rows,
    places: tables.places.rows,
    tableSources: tables.tableSources.rows,
  };
}
