import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordInputs, inputsFingerprint } from '../build/inputs.ts';
import { lostAddresses } from '../build/addresses-kept.ts';
import { siteFolders } from '../build/folders.ts';
import { redirectFiles } from '../files/redirect-files.ts';
import { copyArcadia, type ArcadiaCopy } from '../fixtures/arcadia.ts';
import { htmlRules } from '../site-checks/html-rules.ts';
import { readAddresses } from './keep-release.ts';
import { keptPages } from './kept-pages.ts';

const root = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

/** Addresses of a site as if it had been built, page by page. */
const built = ['/', '/indicators/smoking/', '/ics/moor-vale-and-mere/', '/cite/X06000001.bib'];
const filesOf = (addresses: readonly string[]): string[] =>
  addresses.map((address) => (address.endsWith('/') ? `${address}index.html` : address));

/** Runs `npm run freeze` on a copy of Arcadia whose site has these addresses; gives what it says. */
async function freeze(
  copy: ArcadiaCopy,
  addresses: readonly string[] = built,
  ...given: string[]
): Promise<string> {
  const env = {
    SYSTEM_PROFILES_DATA: copy.data,
    SYSTEM_PROFILES_CONTENT: copy.content,
    SYSTEM_PROFILES_OUT: join(dirname(copy.data), 'site', 'dist'),
  };
  const folders = siteFolders(root, env);
  for (const file of filesOf(addresses)) {
    mkdirSync(dirname(join(folders.out, file)), { recursive: true });
    writeFileSync(join(folders.out, file), '');
  }
  recordInputs(folders, inputsFingerprint(folders));
  const { stdout } = await run(process.execPath, [join(root, 'scripts', 'freeze.ts'), ...given], {
    env: { ...process.env, ...env },
  });
  return stdout;
}

/** The second release: a revised value, a new period, and a system by a new name. */
function nextRelease({ change }: ArcadiaCopy): void {
  change('data/release.json', '"2026-11"', '"2027-05"');
  change('data/release.json', '2026-11-22', '2027-05-03');
  const row = 'X06000001,2024,persons,19.4,17.5,21.3,worse,\n';
  const smoking = 'data/observations/smoking.csv';
  change(smoking, row, `${row}X06000001,2025,persons,19.1,17.2,21.0,worse,\n`);
  change(smoking, 'X06000001,2023,persons,20.1,', 'X06000001,2023,persons,20.3,');
}

/** What html-validate says of a page, by the rules that the site’s own pages keep to. */
const faultsIn = (html: string): string[] =>
  new HtmlValidate(new StaticConfigLoader(htmlRules))
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages.map(({ message }) => message));

const page = (copy: ArcadiaCopy, id: string, address: string): string =>
  String(new Map(keptPages(copy.data, id)).get(address));

describe('a release that is kept', () => {
  const copy = copyArcadia();
  const packed = copy.path('data/releases/2026-11/pages.jsonl.br');
  let said: string;
  beforeAll(async () => {
    said = await freeze(copy);
  });

  it('has a light copy of each profile that says what it is and where the living page is', () => {
    expect(said).toMatch(/^Release 2026-11 is kept .*: \d+ pages, \d+ kB/);
    const html = page(copy, '2026-11', '/releases/2026-11/X06000001/');
    expect(html).toContain('Release 2026-11 of 22 November 2026.');
    expect(html).toContain('rel="canonical" href="https://arcadia.example/id/X06000001/"');
    expect(html).toMatch(/Adults who smoke.*2024.*19\.4% \(95% range 17\.5 to 21\.3\)/);
    expect(html).toContain('Copy of this release: https://arcadia.example/releases/2026-11/X06');
    expect(html).not.toContain('<script');
    expect(html.length).toBeLessThan(8000);
    expect(faultsIn(html)).toEqual([]);
    expect(faultsIn(page(copy, '2026-11', '/releases/2026-11/'))).toEqual([]);
  });

  it('adds every address to those published before', () => {
    const kept = [
      '/releases/2026-11/',
      '/releases/2026-11/X06000001/',
      '/embed/2026-11/X06000001/lifeline/',
    ];
    expect(readAddresses(copy.data)).toEqual(expect.arrayContaining([...built, ...kept]));
  });

  it('is never kept twice', async () => {
    await expect(freeze(copy)).rejects.toThrow(
      'Release 2026-11 is kept already, and copies never change. Give release.json a new id and date',
    );
    expect(readdirSync(copy.path('data/releases'))).toEqual(['2026-11']);
  });

  it('takes up the addresses of pages that came after its copies, and leaves those as they are', async () => {
    const bytes = readFileSync(packed);
    const later = ['/compare/similar-to-northmoor/', '/compare/areas/X06000001.json'];
    expect(await freeze(copy, later, '--addresses')).toContain('published before: 1.');
    expect(readAddresses(copy.data)).toEqual(expect.arrayContaining([...built, later[0]]));
    expect(readAddresses(copy.data)).not.toContain(later[1]);
    expect(readFileSync(packed).equals(bytes)).toBe(true);
  });

  it('stays byte for byte as it was when the next is kept beside it', async () => {
    const first = keptPages(copy.data, '2026-11');
    const bytes = readFileSync(packed);
    nextRelease(copy);
    await freeze(copy);
    expect(keptPages(copy.data, '2026-11')).toEqual(first);
    expect(readFileSync(packed).equals(bytes)).toBe(true);
    const html = page(copy, '2027-05', '/releases/2027-05/X06000001/');
    expect(html).toMatch(/Adults who smoke.*2025.*19\.1%/);
    expect(existsSync(copy.path('data/releases/2026-11/figures'))).toBe(true);
  });

  it('is not published once a copy was touched', () => {
    copy.write('data/releases/2026-11/pages.sha256', 'another');
    expect(() => keptPages(copy.data, '2026-11')).toThrow(
      'is not what was kept of release 2026-11',
    );
  });
});

describe('addresses that were published once', () => {
  const kept = new Set(filesOf(built));

  it('are all there still, or the build names each that is gone', () => {
    const without = new Set([...kept].filter((file) => !file.includes('smoking')));
    expect(lostAddresses(kept, { published: built, redirects: [] })).toEqual([]);
    expect(lostAddresses(without, { published: built, redirects: [] })).toEqual([
      {
        page: '/indicators/smoking/',
        what: 'it was published once and is gone',
        fix: 'Say in data/redirects.csv where it leads now, or bring it back.',
      },
    ]);
  });

  it('may lead elsewhere, but only to what is there and from what is gone', () => {
    const without = new Set([...kept].filter((file) => !file.includes('smoking')));
    const to = (from: string, where: string) =>
      lostAddresses(without, { published: built, redirects: [{ from, to: where }] });
    expect(to('/indicators/smoking/', '/')).toEqual([]);
    expect(to('/indicators/smoking/', '/indicators/').map(({ what }) => what)).toEqual([
      'it leads to what is not there',
    ]);
    expect(to('/ics/moor-vale-and-mere/', '/').map(({ what }) => what)).toEqual([
      'it was published once and is gone',
      'it is there and is led elsewhere',
    ]);
  });

  it('are told to the common hosts and to nginx', () => {
    const redirects = [{ from: '/indicators/smoking/', to: '/indicators/' }];
    expect(redirectFiles(redirects)).toEqual([
      { address: '/_redirects', content: '/indicators/smoking/ /indicators/ 301\n' },
      { address: '/_redirects.nginx', content: '"/indicators/smoking/" "/indicators/";\n' },
    ]);
    expect(redirectFiles(redirects, '/health')[0]?.content).toBe(
      '/health/indicators/smoking/ /health/indicators/ 301\n',
    );
    expect(redirectFiles([])).toEqual([]);
  });
});
