import type { AskedArea } from '../compare/asked-areas.ts';
import { isPublicProfile, type PublicProfile } from '../compare/compared-area.ts';
import type { SpreadFile } from '../compare/spread-file.ts';
import { jsonAt } from './fetch-once.ts';
import { findData } from './find-data.ts';
import { sitePath } from './site-path.ts';

/** The public profile of an area, or null where there is none; throws when it cannot be read. */
export async function profileOf(code: string): Promise<PublicProfile | null> {
  const data = await jsonAt(`/data/areas/${code}.json`);
  if (data !== null && !isPublicProfile(data)) throw new Error(`No profile came for ${code}.`);
  // Pages of the site are told by their paths in it; files give them as addresses of the host.
  return data && { ...data, url: data.url.slice(sitePath('').length) };
}

/** The area of a code, also of one it had before or of a council that merged into it, as `/id/` knows them. */
export async function areaFor(asked: string): Promise<AskedArea<PublicProfile>> {
  const area = await profileOf(asked);
  if (area) return { asked, area };
  const { areas } = await findData();
  const now = [...areas.values()].find(({ codes }) => codes.includes(asked));
  return { asked, area: now ? await profileOf(now.code) : null };
}

/** The newest figures of all areas for one indicator; null where none are to be had, which costs a picture alone. */
export const spreadOf = (id: string): Promise<SpreadFile | null> =>
  jsonAt<SpreadFile>(`/compare/spread/${id}.json`).catch(() => null);
