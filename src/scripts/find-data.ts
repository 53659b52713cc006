import type { OutcodeFile } from '../postcodes/outcode-file.ts';
import type { FindIndexArea, FindIndexFile } from '../search/find-index.ts';
import { findablesOf, type Findable } from '../search/findables.ts';
import { sitePath } from './site-path.ts';

/** Every name the box can offer, and every area by its code. */
export interface FindData {
  /** As it was fetched. */
  file: FindIndexFile;
  items: Findable[];
  areas: Map<string, FindIndexArea>;
  country: string;
  /** Month of the list of postcodes; null where the edition holds none. */
  listDate: string | null;
  /** Names of the regions that council areas lie in. */
  regions: string[];
}

let names: Promise<FindData> | undefined;

async function fetchNames(): Promise<FindData> {
  const response = await fetch(sitePath('/find-index.json'));
  if (!response.ok) throw new Error(`The list of names answered ${response.status}.`);
  const file = (await response.json()) as FindIndexFile;
  const areas = new Map(file.areas.map((area) => [area.code, area]));
  const { country, listDate, regions } = file;
  return { file, items: findablesOf(file), areas, country, listDate, regions };
}

/** The names, fetched once; a failed fetch is tried again when next asked. */
export function findData(): Promise<FindData> {
  names ??= fetchNames().catch((fault: unknown) => {
    names = undefined;
    throw fault;
  });
  return names;
}

const outcodes = new Map<string, Promise<OutcodeFile | null>>();

async function fetchOutcode(outcode: string): Promise<OutcodeFile | null> {
  const response = await fetch(sitePath(`/postcodes/${outcode}.json`));
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`The list for ${outcode} answered ${response.status}.`);
  return (await response.json()) as OutcodeFile;
}

/**
 * The postcodes of one outcode, or null where none is in use; fetched once, and again after a fault.
 * Of what a reader types only this, the first half, goes to the host.
 */
export function outcodeFile(outcode: string): Promise<OutcodeFile | null> {
  const known = outcodes.get(outcode);
  if (known) return known;
  const asked = fetchOutcode(outcode).catch((fault: unknown) => {
    outcodes.delete(outcode);
    throw fault;
  });
  outcodes.set(outcode, asked);
  return asked;
}
