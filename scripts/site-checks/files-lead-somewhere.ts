import { insideSite } from './inside-site.ts';
import type { BuiltSite, SiteProblem, SiteRule } from './problem.ts';

/** A text of JSON that is a path; a cell of CSV that is one. */
const paths = { json: /(?<=[:,[{])"(\/(?!\/)[^"]*)"/g, csv: /(?<=^|,)(\/(?!\/)[^,"\r\n]*)/gm };

/** Every address of a page or file that data files give is there. */
export const filesLeadSomewhere: SiteRule = {
  name: 'files-lead-somewhere',
  holds: 'every address in a data file leads somewhere',
  problemsOf: (site) =>
    [...site.files]
      .filter((file) => /^\/data\/(?:areas\/.+\.json|[^/]+\.(?:json|csv))$/.test(file))
      .sort()
      .flatMap((file) => lostIn(file, site)),
};

function lostIn(file: string, site: BuiltSite): SiteProblem[] {
  const kind = file.endsWith('.json') ? 'json' : 'csv';
  const found = new Set([...site.read(file).matchAll(paths[kind])].map(([, path = '']) => path));
  return [...found]
    .filter((address) => !isThere(address, file, site))
    .map((address) => ({
      page: file,
      what: `the address ${address} leads nowhere`,
      fix: 'Look at what writes it in src/views/data-files.ts or src/pages/data/, and at src/views/under-sub-path.ts.',
    }));
}

function isThere(address: string, from: string, { files, subPath }: BuiltSite): boolean {
  const target = insideSite(address, from, subPath);
  if (target === null || target === 'outside') return target === null;
  return files.has(target.path.endsWith('/') ? `${target.path}index.html` : target.path);
}
