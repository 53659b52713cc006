import { describe, expect, it } from 'vitest';
import { areasComplete } from './areas-complete.ts';
import { columnsDescribed } from './columns-described.ts';
import { dataFilesRead } from './data-files-read.ts';
import { embedsStandAlone } from './embeds-stand-alone.ts';
import { filesLeadSomewhere } from './files-lead-somewhere.ts';
import { indicatorsComplete } from './indicators-complete.ts';
import { loadsResolve } from './loads-resolve.ts';
import { picturesStandAlone } from './pictures-stand-alone.ts';
import { sameHost } from './same-host.ts';
import { searchComplete } from './search-complete.ts';
import { goodPage, northmoor, siteOf } from './stub-site.ts';

describe('a complete site', () => {
  const area = { areas: [northmoor] };
  const page = { [northmoor.path]: goodPage(northmoor.path) };

  it('has a page, an address for every code, the figures and the references of every area', () => {
    const problems = areasComplete.problemsOf(
      siteOf(page, { '/data/areas/X01000001.csv': '', '/cite/X01000001.ris': '' }, area),
    );
    expect(problems.map((problem) => problem.what)).toEqual([
      'Northmoor (X01000001) lacks /id/X01000001/index.html',
      'Northmoor (X01000001) lacks /id/X01000000/index.html',
      'Northmoor (X01000001) lacks /data/areas/X01000001.json',
      'Northmoor (X01000001) lacks /data/areas/X01000001.xlsx',
      'Northmoor (X01000001) lacks /cite/X01000001.bib',
      'Northmoor (X01000001) lacks /cite/X01000001.csl.json',
    ]);
  });

  it('has a page and figures for every indicator', () => {
    const indicators = [{ id: 'smoking', name: 'Adults who smoke' }];
    const problems = indicatorsComplete.problemsOf(siteOf({}, {}, { indicators }));
    expect(problems.map((problem) => problem.what)).toEqual([
      'Adults who smoke lacks /indicators/smoking/index.html',
      'Adults who smoke lacks /data/indicators/smoking.csv',
      'Adults who smoke lacks /data/indicators/smoking.csv-metadata.json',
    ]);
  });

  it('has a search index with every area and every page that marks its words', () => {
    const others = {
      '/pagefind/pagefind.js': '',
      '/pagefind/records.json': '{"en_1":{"url":"/indicators/smoking/"}}',
    };
    const indicators = [{ id: 'smoking', name: 'Adults who smoke' }];
    const site = siteOf({ '/about/': goodPage('/about/') }, others, { ...area, indicators });
    const problems = searchComplete.problemsOf(site);
    expect(problems.map(({ page: where, what }) => `${where}: ${what}`)).toEqual([
      '/local-authorities/northmoor/: the page is not in the search index',
      '/about/: the page is not in the search index',
    ]);
  });

  it('has a search index at all', () => {
    const problems = searchComplete.problemsOf(siteOf(page, {}, area));
    expect(problems.map(({ what }) => what)).toEqual(['there is no search index']);
  });
});

describe('charts in a frame', () => {
  const whatOf = (html: string) =>
    embedsStandAlone
      .problemsOf(
        siteOf({}, { '/embed/X01000001/lifeline/index.html': html }, { areas: [northmoor] }),
      )
      .map((problem) => problem.what);
  const good =
    '<title>Life</title><a href="https://profiles.example/ics/moor/" target="_blank">Profile</a>';

  it('ask for nothing, have a title and lead to their page', () => {
    expect(whatOf(good)).toEqual([]);
    expect(whatOf(`${good}<script src="/a.js"></script>`)).toEqual([
      'it asks for something else: <script',
    ]);
    expect(whatOf('')).toEqual(['it has no title', 'it does not lead to the page it is from']);
    expect(whatOf(good.padEnd(20_000))).toEqual(['it weighs 20000 bytes, more than 14000']);
  });

  it('are there for every area, or for none in an edition that draws none', () => {
    const southmere = { ...northmoor, code: 'X01000002', name: 'Southmere' };
    const whatLacks = (files: Record<string, string>) =>
      embedsStandAlone
        .problemsOf(siteOf({}, files, { areas: [northmoor, southmere] }))
        .map(({ what }) => what);
    expect(whatLacks({ '/embed/X01000002/lifeline/index.html': good })).toEqual([
      'Northmoor lacks /embed/X01000001/',
    ]);
    expect(whatLacks({})).toEqual([]);
  });
});

describe('what is said of columns', () => {
  const whatOf = (files: Record<string, string>) =>
    columnsDescribed.problemsOf(siteOf({}, files)).map((problem) => problem.what);
  const package_ = (...names: string[]) => ({
    '/data/datapackage.json': JSON.stringify({
      resources: [{ path: 'areas.csv', schema: { fields: names.map((name) => ({ name })) } }],
    }),
  });

  it('is true of every file of the package', () => {
    const areas = { '/data/areas.csv': '\ufeffcode,name\nX1,Môn\n' };
    expect(whatOf({ ...package_('code', 'name'), ...areas })).toEqual([]);
    expect(whatOf({ ...package_('code', 'label'), ...areas })).toEqual([
      'its columns are code, name; /data/datapackage.json says code, label',
    ]);
    expect(whatOf(package_('code'))).toEqual([
      '/data/datapackage.json names it, and it is not there',
    ]);
    expect(whatOf({})).toEqual(['it is missing']);
  });

  it('gives the headings of an indicator just as they stand', () => {
    const metadata = JSON.stringify({
      url: 'smoking.csv',
      tableSchema: { columns: [{ titles: 'area code' }] },
    });
    const files = {
      '/data/datapackage.json': '{"resources":[]}',
      '/data/indicators/smoking.csv': 'area_code\n',
      '/data/indicators/smoking.csv-metadata.json': metadata,
    };
    expect(whatOf(files)).toEqual([
      'its columns are area_code; /data/indicators/smoking.csv-metadata.json says area code',
    ]);
  });
});

describe('charts that are files', () => {
  const whatOf = (svg: string) =>
    picturesStandAlone
      .problemsOf(siteOf({}, { '/charts/X1/lifeline.svg': svg }))
      .map((problem) => problem.what);

  it('are well-formed XML', () => {
    expect(whatOf('<svg><text>A&amp;E</text></svg>')).toEqual([]);
    expect(whatOf('<svg><text>A&E</text></svg>')[0]).toContain('not well-formed XML: Invalid char');
  });

  it('ask for no style sheet and no other file', () => {
    expect(whatOf('<svg><path class="dot"/></svg>')).toEqual([
      'it asks for what it does not hold: class="dot"',
    ]);
    expect(whatOf('<svg><use href="/shapes.svg#a"/></svg>')).toHaveLength(1);
    expect(whatOf('<svg><use href="#a"/></svg>')).toEqual([]);
  });
});

describe('data files', () => {
  const whatOf = (file: string, text: string) =>
    dataFilesRead.problemsOf(siteOf({}, { [file]: text })).map((problem) => problem.what);

  it('may be JSON, and CSV with a comma inside quotes', () => {
    expect(whatOf('/a.json', '{"value": null}')).toEqual([]);
    expect(whatOf('/a.csv', 'code,name\nX01,"Moor, North"\n')).toEqual([]);
  });

  it('must be whole', () => {
    expect(whatOf('/a.json', '{"value": NaN}')[0]).toMatch(/^it is not JSON/);
    expect(whatOf('/a.csv', 'code,name\nX01\n')).toEqual(['row 2 has 1 cells, not 2']);
    expect(whatOf('/a.csv', '')).toEqual(['it is empty']);
    expect(whatOf('/a.csv', 'code,value\nX01,NaN\n')).toHaveLength(1);
  });
});

describe('what a page loads', () => {
  it('must come from the site itself, in pages and in stylesheets', () => {
    const head =
      '<script src="https://cdn.example/x.js"></script><link rel="icon" href="//a.example/i.ico">';
    const css = "@import 'https://f.example/f.css'; a { background: url(/ok.png) }";
    const site = siteOf({ '/': goodPage('/', { head }) }, { '/s.css': css, '/ok.png': '' });
    expect(sameHost.problemsOf(site).map((problem) => problem.what)).toEqual([
      'link loads //a.example/i.ico',
      'script loads https://cdn.example/x.js',
      'the stylesheet loads https://f.example/f.css',
    ]);
  });

  it('must be there', () => {
    const head =
      '<link rel="stylesheet" href="/s.css"><script type="module" src="/gone.js"></script>';
    const css = 'a { background: url("gone.woff2"); filter: url(#blur) }';
    const site = siteOf({ '/': goodPage('/', { head }) }, { '/s.css': css });
    expect(loadsResolve.problemsOf(site).map(({ page, what }) => `${page}: ${what}`)).toEqual([
      '/: it asks for /gone.js, which is not there',
      '/s.css: it asks for gone.woff2, which is not there',
    ]);
  });
});

describe('addresses in data files', () => {
  it('lead to pages and files, in the folder of the host that the site lies in', () => {
    const files = {
      '/data/areas/X1.json': '{"url":"/health/ics/x/","said":"and/or /ics/","systems":["/ics/x/"]}',
      '/data/areas.csv': 'code,url\nX1,/health/ics/x/\nX2,/health/ics/y/\n',
      '/find-index.json': '["/ics/x/"]',
    };
    const site = siteOf({ '/ics/x/': goodPage('/ics/x/') }, files, { subPath: '/health' });
    expect(filesLeadSomewhere.problemsOf(site).map(({ page, what }) => `${page}: ${what}`)).toEqual(
      [
        '/data/areas.csv: the address /health/ics/y/ leads nowhere',
        '/data/areas/X1.json: the address /ics/x/ leads nowhere',
      ],
    );
  });
});
