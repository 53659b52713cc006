import { repeatsBy } from './repeats.ts';
import type { AreaKind, AreaRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** Areas whose pages share a folder must differ in the last part of their address. */
export function areaSlugs({ areas }: Tables): Problem[] {
  const addressOf = ({ kind, slug }: AreaRow): string => `${folderOf(kind)}/${slug}`;
  return repeatsBy(areas, addressOf).map(({ row: { slug }, at, first }) => {
    const fix = `Line ${areas.lines[first]} has the same. Two pages cannot have one address: change one of them.`;
    return problemAt(areas, at, 'slug', slug, 'is the address of another area', fix);
  });
}

function folderOf(kind: AreaKind): string {
  if (kind === 'ics' || kind === 'country' || kind === 'region') return kind;
  return 'local-authorities';
}
