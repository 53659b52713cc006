import type { Settings } from '../tables/settings.ts';

/**
 * The name under which a file of `/data/` is saved: what it holds and of which release, since its address stays the
 * same. Tables of indicators keep theirs, by which the description of their columns knows them.
 */
export function savedName(address: string, { release }: Pick<Settings, 'release'>): string {
  const [, folder, name = '', ending = ''] =
    /^\/data\/(?:(\w+)\/)?([^/.]+)\.(.+)$/.exec(address) ?? [];
  if (folder === 'indicators') return `${name}.${ending}`;
  return `${[name, folder, release.id].filter(Boolean).join('-')}.${ending}`;
}
