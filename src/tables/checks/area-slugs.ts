import type { AreaKind } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** Areas whose pages share a folder must differ in the last part of their address. */
export function areaSlugs({ areas }: Tables): Problem[] {
  const firstLines = new Map<string, number>();
  return areas.rows.flatMap((area, i) => {
    const address = `${folderOf(area.kind)}/${area.slug}`;
    const first = firstLines.get(address);
    if (first === undefined) {
      firstLines.set(address, areas.lines[i]!);
      return [];
    }
    const fix = `Line ${first} has the same. Two pages cannot have one address: change one of them.`;
    return [problemAt(areas, i, 'slug', area.slug, 'is the address of another area', fix)];
  });
}

function folderOf(kind: AreaKind): string {
  if (kind === 'ics' || kind === 'country' || kind === 'region') return kind;
  return 'local-authorities';
}
