import { join } from 'node:path';
import { areaLinks } from './area-links.ts';
import { areas } from './areas.ts';
import { deprivationDeciles } from './deprivation-deciles.ts';
import type { Edition, ObservationRow } from './edition.ts';
import { hexes } from './hexes.ts';
import { indicators } from './indicators.ts';
import { namesIn } from './list-folder.ts';
import { neighbourhoodSummaries } from './neighbourhood-summaries.ts';
import { neighbourhoods } from './neighbourhoods.ts';
import { observations } from './observations.ts';
import { places } from './places.ts';
import { readPublished } from './read-published.ts';
import { readTable, type Table } from './read-table.ts';
import { similarAreas } from './similar-areas.ts';
import { sources } from './sources.ts';
import { tableSources } from './table-sources.ts';

/** Every table of a folder as read, with lines, before it is checked against the others. */
export type Tables = {
  [Name in Exclude<keyof Edition, 'observations'>]: Table<Edition[Name][number]>;
} & {
  observations: ReadonlyMap<string, Table<ObservationRow>>;
};

/** Reads every table of a data folder. Observations are read by what is in their folder. */
export function readTables(folder: string): Tables {
  const names = namesIn(join(folder, 'observations'));
  return {
    areas: readTable(areas, folder),
    areaLinks: readTable(areaLinks, folder),
    indicators: readTable(indicators, folder),
    sources: readTable(sources, folder),
    observations: readObservations(folder, names.filter(isCsv)),
    deprivationDeciles: readTable(deprivationDeciles, folder),
    neighbourhoods: readTable(neighbourhoods, folder),
    neighbourhoodSummaries: readTable(neighbourhoodSummaries, folder),
    similarAreas: readTable(similarAreas, folder),
    places: readTable(places, folder),
    tableSources: readTable(tableSources, folder),
    hexes: readTable(hexes, folder),
    ...readPublished(folder),
  };
}

/** A table of which only the names of its fields are not known. */
export type AnyTable = Table<Record<string, unknown>>;

/** Every table of `tables` in one list, for rules that hold for all. */
export function allTables({ observations: figures, ...others }: Tables): AnyTable[] {
  return [...Object.values(others), ...figures.values()] as unknown as AnyTable[];
}

const isCsv = (name: string): boolean => name.endsWith('.csv');

function readObservations(
  folder: string,
  names: readonly string[],
): Map<string, Table<ObservationRow>> {
  return new Map(
    names.map((name) => {
      const id = name.slice(0, -'.csv'.length);
      return [id, readTable(observations(id), folder)];
    }),
  );
}
