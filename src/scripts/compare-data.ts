import type { AskedArea } from '../compare/asked-areas.ts';
import { isPublicProfile, type PublicProfile } from '../compare/compared-area.ts';
import { unpackArea, type PackedArea } from '../compare/packed-area.ts';
import type { SpreadFile } from '../compare/spread-file.ts';
import { jsonAt } from './fetch-once.ts';
import { inTime } from './in-time.ts';

/** What is compared of an area, or null where there is none; throws when it cannot be read. */
export async function profileOf(code: string): Promise<PublicProfile | null> {
  const data = await jsonAt<PackedArea>(`/compare/areas/${code}.json`);
  if (data === null) return null;
  if (!isPublicProfile(data)) throw new Error(`No profile came for ${code}.`);
  return unpackArea(data);
}

/**
 * The areas of a code, as `/id/` knows them: its own, or all that had it before, into which a council was merged
 * or parted. One without an area where no page goes by the code.
 */
export async function areasFor(asked: string): Promise<AskedArea<PublicProfile>[]> {
  const area = await profileOf(asked);
  if (area) return [{ asked, area }];
  const { findData } = await inTime(() => import('./find-data.ts'));
  const { areas } = await findData();
  const now = [...areas.values()].filter(({ codes }) => codes.includes(asked));
  if (now.length === 0) return [{ asked, area: null }];
  return Promise.all(now.map(async ({ code }) => ({ asked, area: await profileOf(code) })));
}

/** The newest figures of all areas for one indicator; null where none are to be had, which costs a picture alone. */
export const spreadOf = (id: string): Promise<SpreadFile | null> =>
  jsonAt<SpreadFile>(`/compare/spread/${id}.json`).catch(() => null);
