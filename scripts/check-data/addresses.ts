import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { areaPath } from '../../src/areas/area.ts';
import type { Edition } from '../../src/tables/edition.ts';
import type { Problem } from '../../src/tables/problem.ts';

const project = join(import.meta.dirname, '..', '..');

/**
 * Addresses that the files of src/pages make one each; those that make many have [ ] in their names. One whose
 * page stands only where its part is held (`[...here].astro`), only if `isHeld` says so of it.
 */
export const ownRoutes = (isHeld: (address: string) => boolean): string[] =>
  routesUnder(join(project, 'src', 'pages'), '/').flatMap((route) => {
    const address = route.replace('[...here]/', '');
    return address === route || isHeld(address) ? [address] : [];
  });

function routesUnder(folder: string, address: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const { name } = entry;
    if (entry.isDirectory())
      return name.startsWith('[') ? [] : routesUnder(join(folder, name), `${address}${name}/`);
    const isOne = !name.includes('[') || name === '[...here].astro';
    if (!isOne || name === '404.astro') return [];
    const page = /^(.*)\.astro$/.exec(name)?.[1];
    if (page === undefined) return [`${address}${name.replace(/\.ts$/, '')}`];
    return [page === 'index' ? address : `${address}${page}/`];
  });
}

/** The first steps of all addresses but those of the country. */
function takenFirstSteps(): Set<string> {
  const top = readdirSync(join(project, 'src', 'pages')).map((name) => name.split('.')[0]!);
  const shipped = readdirSync(join(project, 'public'));
  return new Set([...top, ...shipped, 'charts', 'embed', 'pagefind', '_astro']);
}

/**
 * Areas whose page would take the place of another: the country stands at the top of the site and may
 * not be called as a part of it is; and `index` is how hosts call the page of a folder.
 */
export function addressProblems(data: string, { areas }: Edition): Problem[] {
  const taken = takenFirstSteps();
  return areas.flatMap((area) => {
    const isTaken = area.kind === 'country' && taken.has(area.slug);
    if (areaPath(area) === null || (!isTaken && area.slug !== 'index')) return [];
    const rule = 'is the address of another page of the site';
    const fix = `Give ${area.name} another slug.`;
    const file = join(data, 'areas.csv');
    return [{ file, line: null, column: 'slug', value: area.slug, rule, fix }];
  });
}
