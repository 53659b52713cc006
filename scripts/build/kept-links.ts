import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfFiles } from '../../src/tables/digest-of-files.ts';
import { keptFolder, shortDigest } from '../files/file-cache.ts';
import { linksInPage, readLinks, type PageLinks } from '../site-checks/read-links.ts';

/** The links of each page by its path, with what its bytes are known by. */
type KeptLinks = Record<string, { bytes: string; links: Omit<PageLinks, 'path'> }>;

/** What finds the links of a page. */
const finder = digestOfFiles([[join(import.meta.dirname, '..', 'site-checks'), ['read-links.ts']]]);

/** What was found before by the same code; nothing where it cannot be read. */
function readKept(file: string): KeptLinks {
  try {
    const { by, pages } = JSON.parse(readFileSync(file, 'utf8')) as {
      by: string;
      pages: KeptLinks;
    };
    return by === finder ? pages : {};
  } catch {
    return {};
  }
}

/** The links of every page of a site of these tables: of a page that has the bytes it had, as they were found then. */
export function linksIn(
  site: string,
  files: Iterable<string>,
  data: string,
  folder = keptFolder('links', data),
): PageLinks[] {
  const kept = join(folder, 'links.json');
  const before = readKept(kept);
  const pages: KeptLinks = {};
  const found = readLinks(site, files, (path, html) => {
    const bytes = shortDigest(html);
    const known = before[path];
    const { path: _, ...links } =
      known?.bytes === bytes ? { path, ...known.links } : linksInPage(path, html.toString('utf8'));
    pages[path] = { bytes, links };
    return { path, ...links };
  });
  mkdirSync(folder, { recursive: true });
  const own = `${kept}.${process.pid}`;
  writeFileSync(own, JSON.stringify({ by: finder, pages }));
  renameSync(own, kept);
  return found;
}
