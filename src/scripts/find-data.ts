import type { OutcodeFile } from '../postcodes/outcode-file.ts';
import type { FindIndexArea, FindIndexFile } from '../search/find-index.ts';
import { findablesOf, type Findable } from '../search/findables.ts';
import { makeNameIndex } from '../search/name-index.ts';
import { heldAt, jsonAt } from './fetch-once.ts';
import { inSlices, pause } from './pause.ts';

/** Every name the box can offer, and every area by its code. */
export interface FindData {
  /** As it was fetched. */
  file: FindIndexFile;
  items: Findable[];
  areas: Map<string, FindIndexArea>;
  country: string;
  /** Month of the list of postcodes; null where the edition holds none. */
  listDate: string | null;
  /** Letters that outcodes in use begin with. */
  postcodeLetters: string[];
  /** Names of the regions that council areas lie in. */
  regions: string[];
}

let names: Promise<FindData> | undefined;

async function fetchNames(): Promise<FindData> {
  const file = await heldAt<FindIndexFile>('/find-index.json');
  const areas = new Map(file.areas.map((area) => [area.code, area]));
  await pause();
  const items = await inSlices(findablesOf(file));
  await pause();
  // Made now, so that the first key does not wait for it.
  await inSlices(makeNameIndex(items));
  return { ...file, file, items, areas };
}

/** The names, fetched once; a failed fetch is tried again when next asked. */
export function findData(): Promise<FindData> {
  names ??= fetchNames().catch((fault: unknown) => {
    names = undefined;
    throw fault;
  });
  return names;
}

/**
 * The postcodes of one outcode, or null where none is in use; fetched once, and again after a fault.
 * Of what a reader types only this, the first half, goes to the host.
 */
export const outcodeFile = (outcode: string): Promise<OutcodeFile | null> =>
  jsonAt(`/postcodes/${outcode}.json`);
