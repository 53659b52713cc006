import { readPage } from './read-page.ts';
import type { BuiltSite } from './problem.ts';

/** For tests: a page that keeps to every rule, with `body` in its main part and `head` in its head. */
export function goodPage(path: string, { body = '', head = '', title = path } = {}): string {
  return `<!DOCTYPE html><html lang="en-GB"><head><title>${title}</title>
    <meta name="description" content="About ${path}."><link rel="canonical" href="https://profiles.example${path}">
    ${head}</head><body><main data-pagefind-body><h1>${title}</h1>${body}</main></body></html>`;
}

/** For tests: a site made of HTML pages by address and of other files by address. */
export function siteOf(
  html: Record<string, string>,
  others: Record<string, string> = {},
  expected: Partial<Pick<BuiltSite, 'areas' | 'indicators' | 'subPath'>> = {},
): BuiltSite {
  const pageFiles = new Map(
    Object.entries(html).map(([path, text]) => [
      path.endsWith('/') ? `${path}index.html` : path,
      text,
    ]),
  );
  const read = (address: string): string => others[address] ?? pageFiles.get(address) ?? '';
  return {
    subPath: expected.subPath ?? '',
    pages: Object.entries(html).map(([path, text]) => readPage(path, text)),
    files: new Set([...pageFiles.keys(), ...Object.keys(others)]),
    areas: expected.areas ?? [],
    indicators: expected.indicators ?? [],
    read,
    compressedBytes: (address) => read(address).length,
  };
}

/** The fictional area the tests of the rules are about. */
export const northmoor = {
  code: 'X01000001',
  formerCodes: ['X01000000'],
  name: 'Northmoor',
  path: '/local-authorities/northmoor/',
};
