import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { areaPath } from '../../src/areas/area.ts';
import type { Edition } from '../../src/tables/edition.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { dataFiles } from '../../src/views/data-files.ts';

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

/** Folders of the site that are made by no file of src/pages of their name. */
const madeFolders =
  'charts embed pagefind _astro share pdf releases ics local-authorities licences sitemap-index';

/** The first steps of all addresses but those of the country. */
function takenFirstSteps(): Set<string> {
  const top = readdirSync(join(project, 'src', 'pages')).map((name) => name.split('.')[0]!);
  const shipped = readdirSync(join(project, 'public'));
  return new Set([...top, ...shipped, ...madeFolders.split(' ')]);
}

const rule = 'is the address of another page of the site';

/**
 * Areas and indicators whose page or file would take the place of another: the country stands at the top of the
 * site and may not be called as a part of it is; `index` is how hosts call the page of a folder; and beside the
 * answers of indicators stand those of all areas.
 */
export function addressProblems(data: string, { areas, indicators }: Edition): Problem[] {
  const taken = takenFirstSteps();
  const own = new Set(ownRoutes(() => true));
  const ofAreas = areas.flatMap((area) => {
    const isTaken = area.kind === 'country' && taken.has(area.slug);
    if (areaPath(area) === null || (!isTaken && area.slug !== 'index')) return [];
    const fix = `Give ${area.name} another slug.`;
    const file = join(data, 'areas.csv');
    return [{ file, line: null, column: 'slug', value: area.slug, rule, fix }];
  });
  const files = dataFiles.filter(({ folder }) => !folder.startsWith('/cite/'));
  const ofIndicators = indicators.flatMap(({ id, name }) => {
    if (!files.some(({ folder, ending }) => own.has(`${folder}${id}${ending}`))) return [];
    const fix = `Give ${name} another id, in every table.`;
    return [{ file: join(data, 'indicators.csv'), line: null, column: 'id', value: id, rule, fix }];
  });
  return [...ofAreas, ...ofIndicators];
}
