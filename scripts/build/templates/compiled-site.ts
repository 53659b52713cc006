import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import type { StaticPaths } from 'astro/runtime/prerender/static-paths.js';

/** The version of Astro of which the parts below are known: another may have moved them, and writes its pages itself. */
export const knownAstro = '7.3.4';

/** A style sheet of a page, as Astro lists it. */
interface Sheet {
  type: string;
}

/** What the compiled templates of Astro export: no part of its documented interface. */
interface Compiled {
  manifest: {
    base: string;
    site: string;
    routes: { routeData: RouteData; styles: Sheet[] }[];
  };
  app: ConstructorParameters<typeof StaticPaths>[0] & {
    setInternals: (internals: { pagesByKeys: Map<string, unknown> }) => void;
    setOptions: (options: unknown) => void;
    render: (
      request: Request,
      options: { routeData: RouteData; locals: App.Locals },
    ) => Promise<Response>;
  };
}

/** Astro tells of what is amiss while it writes pages; whoever reads what a failed command printed should see it. */
const warn = { write: ({ message }: { message: string }) => void console.error(message) };

/** The style sheets of each route, under the name by which Astro looks them up; of two, the one with the greater number comes first. */
const stylesByRoute = ({ routes }: Compiled['manifest']): Map<string, unknown> =>
  new Map(
    routes.map(({ routeData: { route, component }, styles }) => [
      `${route}&${component}`,
      { styles: styles.map((sheet, place) => ({ sheet, depth: 0, order: -place })) },
    ]),
  );

/** A path to write: its route, and its address on its host. */
export interface SitePath {
  /** Such as `/ics/frimley`, or `/data/areas.json`. */
  pathname: string;
  route: RouteData;
}

const isFile = ({ route }: SitePath): boolean => route.type === 'endpoint';

/** Where Astro writes a path: a page as `index.html` of its folder, but for the page of what is not found. */
export function fileOf(path: SitePath): string {
  const { pathname } = path;
  if (isFile(path)) return pathname;
  if (pathname === '/404') return '/404.html';
  return `${pathname.replace(/\/$/, '')}/index.html`;
}

/** A file of the site, as its path was answered. */
interface MadeFile {
  address: string;
  content: Uint8Array;
}

/** Where a path lies on the host of the site, as a request for it would say. */
function addressOf(path: SitePath, { base, site }: Compiled['manifest']): URL {
  const ending = isFile(path) || path.pathname.endsWith('/') ? '' : '/';
  return new URL(encodeURI(`${base.replace(/\/$/, '')}${path.pathname}${ending}`), site);
}

/** What stands at a path. Throws with what makes it where it cannot be made. */
async function makeFile(
  path: SitePath,
  locals: App.Locals,
  { app, manifest }: Compiled,
): Promise<MadeFile> {
  const { pathname, route } = path;
  try {
    const asked = new Request(addressOf(path, manifest));
    const answer = await app.render(asked, { routeData: route, locals });
    const isMade = answer.ok || pathname === '/404';
    if (!isMade) throw new Error(`It was answered with ${answer.status}.`);
    return { address: fileOf(path), content: new Uint8Array(await answer.arrayBuffer()) };
  } catch (cause) {
    throw new Error(`${pathname} could not be made by ${route.component}.`, { cause });
  }
}

/** The site that the compiled templates of a folder make of the tables: its paths, and each as a file. */
export async function openCompiledSite(folder: string) {
  const entry = readdirSync(folder).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
  if (entry === undefined) throw new Error(`${folder} holds no templates that Astro compiled.`);
  const compiled = (await import(pathToFileURL(join(folder, entry)).href)) as Compiled;
  const { StaticPaths } = await import('astro/runtime/prerender/static-paths.js');
  const { app, manifest } = compiled;
  app.setInternals({ pagesByKeys: stylesByRoute(manifest) });
  const logger = { options: { destination: warn, level: 'warn' } };
  app.setOptions({ settings: { scripts: [] }, logger });
  return {
    paths: (): Promise<SitePath[]> => new StaticPaths(app).getAll(),
    make: (path: SitePath, locals: App.Locals): Promise<MadeFile> =>
      makeFile(path, locals, compiled),
  };
}
