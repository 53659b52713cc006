import { describe, expect, it } from 'vitest';
import { breadcrumbsText } from './breadcrumbs.ts';
import { parsePeriod } from '../indicators/period.ts';
import { bibtexText, escapeTex, keepCapitals } from './bibtex.ts';
import { citationOf } from './citation.ts';
import { cslJsonText } from './csl-json.ts';
import { datasetText } from './dataset.ts';
import { accessed, harvardText } from './harvard.ts';
import { metaTags } from './meta-tags.ts';
import { packedCitation, readPackedCitation } from './packed-citation.ts';
import { risText } from './ris.ts';

const settings = {
  title: 'Arcadia Profiles',
  publisher: 'The Arcadian Office of Health & Care',
  baseAddress: 'https://arcadia.example',
  release: { id: '2026-04', date: '2026-04-09', notes: 'The first.' },
};
const area = { code: 'X54000001', name: 'Moor, Vale & Mere' };
const title = 'Moor, Vale & Mere ICS: life expectancy and gaps';
const ledger = { publisher: 'Office of the Ledger (OL)' };
const cited = {
  id: area.code,
  title,
  path: '/id/X54000001/',
  sources: [ledger, { publisher: 'Board of Wards, Moors and Meres' }, ledger],
};
const citation = citationOf(cited, settings);
const figures = 'Figures: Office of the Ledger (OL); Board of Wards, Moors and Meres';
const address = 'https://arcadia.example/id/X54000001/';

/** Fields of a BibTeX entry by name, told apart by counting braces as BibTeX does. */
function fieldsOfBibtex(text: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const starts = /^ {2}(\w+) = /gm;
  for (const match of text.matchAll(starts)) {
    const from = match.index + match[0].length;
    let depth = 0;
    let at = from;
    for (; depth > 0 || !/[,\n]/.test(text[at]!); at += 1) {
      if (text[at] === '{') depth += 1;
      if (text[at] === '}') depth -= 1;
    }
    fields[match[1]!] = text.slice(from, at);
  }
  return fields;
}

/** What TeX would print of a field: without braces that only group, and specials as themselves. */
const printed = (field: string): string => field.replace(/(?<!\\)[{}]/g, '').replace(/\\/g, '');

describe('the reference to the page of an area', () => {
  it('names site, page, release, whose figures and the address that outlives a change of name', () => {
    expect(citation).toEqual({
      key: 'arcadia-profiles-X54000001-2026-04',
      author: 'Arcadia Profiles',
      title,
      publisher: 'The Arcadian Office of Health & Care',
      release: '2026-04',
      date: '2026-04-09',
      address,
      copy: null,
      figuresFrom: ['Office of the Ledger (OL)', 'Board of Wards, Moors and Meres'],
      language: 'en-GB',
    });
  });

  it('names the copy that does not change, in every form, once it is kept', () => {
    const copyPath = '/releases/2026-04/X54000001/';
    expect(citationOf({ ...cited, copyPath }, settings).copy).toBeNull();
    const kept = citationOf({ ...cited, copyPath }, { ...settings, isKept: true });
    const words = 'Copy of this release: https://arcadia.example/releases/2026-04/X54000001/';
    expect(harvardText(kept)).toContain(`${figures}. ${words}. Available at: ${address}`);
    expect(risText(kept)).toContain(`N1  - Release 2026-04. ${figures}. ${words}`);
    expect(JSON.parse(cslJsonText(kept))[0].note).toBe(`${figures}. ${words}`);
    expect(bibtexText(kept)).toContain(
      'release: https://arcadia.example/releases/2026-04/X54000001/},',
    );
  });

  it('is carried by a page without a word for what it has not, and comes back whole', () => {
    const own = citationOf(cited, { ...settings, publisher: settings.title });
    expect(packedCitation(own)).not.toContain('null');
    for (const each of [own, citation])
      expect(readPackedCitation(packedCitation(each))).toEqual(each);
  });

  it('names no publisher who is the author again', () => {
    const own = citationOf(cited, { ...settings, publisher: settings.title });
    expect(own.publisher).toBeNull();
    const texts = [bibtexText(own), risText(own), cslJsonText(own)];
    expect(texts.join('')).not.toMatch(/publisher|PB {2}-|null/);
  });

  it('has a key of letters, figures and hyphens, whatever the site is called', () => {
    const odd = citationOf(cited, { ...settings, title: 'Élan: Lives & Years {2}' });
    expect(odd.key).toBe('elan-lives-years-2-X54000001-2026-04');
  });
});

describe('Harvard text', () => {
  it('has author, year, title, release, day, whose figures and address', () => {
    expect(harvardText(citation)).toBe(
      `Arcadia Profiles (2026) ${title}. Release 2026-04 of 9 April. ${figures}. Available at: ${address}`,
    );
    expect(Object.values(accessed).join('')).toBe('(Accessed: day month year).');
  });

  it('says nothing of figures where a page shows none', () => {
    const without = citationOf({ ...cited, sources: [] }, settings);
    expect(harvardText(without)).toContain('of 9 April. Available at:');
    expect([bibtexText(without), risText(without), cslJsonText(without)].join()).not.toContain(
      'Figures',
    );
  });
});

describe('BibTeX', () => {
  it('is one entry, with the capitals of names held and specials written for TeX', () => {
    expect(bibtexText(citation)).toBe(String.raw`@misc{arcadia-profiles-X54000001-2026-04,
  author = {{Arcadia Profiles}},
  title = {{Moor}, {Vale} \& {Mere} {ICS}: life expectancy and gaps},
  publisher = {The Arcadian Office of Health \& Care},
  year = {2026},
  month = apr,
  day = {9},
  date = {2026-04-09},
  version = {2026-04},
  note = {{Release} 2026-04. {Figures}: {Office} of the {Ledger} ({OL}); {Board} of {Wards}, {Moors} and {Meres}},
  url = {https://arcadia.example/id/X54000001/},
  language = {en-GB}
}
`);
  });

  it('reads back as what went in', () => {
    const fields = fieldsOfBibtex(bibtexText(citation));
    expect(printed(fields['title']!)).toBe(title);
    expect(printed(fields['author']!)).toBe('Arcadia Profiles');
    expect(fields['url']).toBe(`{${address}}`);
    expect(fields['month']).toBe('apr');
  });

  it('escapes all ten specials, and no escape unsettles the count of braces', () => {
    expect(escapeTex('# $ % & _')).toBe(String.raw`\# \$ \% \& \_`);
    expect(escapeTex('~^\\')).toBe(String.raw`\textasciitilde{}\textasciicircum{}\textbackslash{}`);
    const braces = escapeTex('}{');
    expect(braces).toBe(String.raw`\textbraceright{}\textbraceleft{}`);
  });

  it.each([
    ['King’s Lynn and West Norfolk', '{King’s} {Lynn} and {West} {Norfolk}'],
    ['Stoke-on-Trent', '{Stoke-on-Trent}'],
    ['Northmoor (until 2026)', '{Northmoor} (until 2026)'],
    ['Ynys Môn', '{Ynys} {Môn}'],
    ['life expectancy', 'life expectancy'],
  ])('holds the capitals of %s', (words, held) => {
    expect(keepCapitals(words)).toBe(held);
  });
});

describe('RIS', () => {
  it('is a tag a line, each ended by CR and LF, from TY to ER', () => {
    expect(risText(citation)).toBe(
      [
        'TY  - ELEC',
        'ID  - arcadia-profiles-X54000001-2026-04',
        'AU  - Arcadia\u00A0Profiles,',
        `TI  - ${title}`,
        'PB  - The Arcadian Office of Health & Care',
        'PY  - 2026',
        'DA  - 2026/04/09/',
        `N1  - Release 2026-04. ${figures}`,
        `UR  - ${address}`,
        'LA  - en-GB',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('reads back as tags and values', () => {
    const lines = risText(citation).split('\r\n').slice(0, -1);
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- .*$/);
    const tags = Object.fromEntries(lines.map((line) => [line.slice(0, 2), line.slice(6)]));
    expect([tags['TI'], tags['UR'], tags['ER']]).toEqual([title, address, '']);
  });
});

describe('CSL-JSON', () => {
  it('is a list of one web page with its day in numbers', () => {
    expect(JSON.parse(cslJsonText(citation))).toEqual([
      {
        id: 'arcadia-profiles-X54000001-2026-04',
        type: 'webpage',
        title,
        author: [{ literal: 'Arcadia Profiles' }],
        publisher: 'The Arcadian Office of Health & Care',
        version: '2026-04',
        issued: { 'date-parts': [[2026, 4, 9]] },
        note: figures,
        URL: address,
        language: 'en-GB',
      },
    ]);
  });
});

describe('the head of the page', () => {
  it('has the tags that Google Scholar and Zotero read, and Dublin Core', () => {
    const tags = Object.fromEntries(metaTags(citation).map(({ name, content }) => [name, content]));
    expect(tags).toEqual({
      citation_title: title,
      citation_author: 'Arcadia Profiles',
      citation_publication_date: '2026/04/09',
      citation_publisher: 'The Arcadian Office of Health & Care',
      citation_public_url: address,
      citation_language: 'en-GB',
      'dcterms.title': title,
      'dcterms.creator': 'Arcadia Profiles',
      'dcterms.issued': '2026-04-09',
      'dcterms.identifier': address,
      'dcterms.language': 'en-GB',
      'dcterms.source': 'Office of the Ledger (OL); Board of Wards, Moors and Meres',
      'dcterms.type': 'webpage',
    });
  });

  it('describes the figures as a dataset, and no name can end its block', () => {
    const text = datasetText(
      { ...citation, title: '</script><b>' },
      {
        area,
        description: 'Women can expect to live 83 years.',
        base: settings.baseAddress,
        files: ['/data/areas/X54000001.csv', '/data/areas/X54000001.json'],
        periods: ['2019', '2006/07', '2011-2013'].map(parsePeriod),
      },
    );
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({
      '@type': 'Dataset',
      name: '</script><b>',
      url: address,
      datePublished: '2026-04-09',
      spatialCoverage: { name: 'Moor, Vale & Mere', identifier: 'X54000001' },
      temporalCoverage: '2006/2019',
      distribution: [
        {
          contentUrl: 'https://arcadia.example/data/areas/X54000001.csv',
          encodingFormat: 'text/csv',
        },
        {
          contentUrl: 'https://arcadia.example/data/areas/X54000001.json',
          encodingFormat: 'application/json',
        },
      ],
    });
  });

  it('tells search engines the way to the page, whole addresses but for the page itself', () => {
    const crumbs = [{ label: 'Home', address: '/' }, { label: 'Moor & </script>' }];
    const text = breadcrumbsText(crumbs, settings.baseAddress);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://arcadia.example/' },
        { '@type': 'ListItem', position: 2, name: 'Moor & </script>' },
      ],
    });
  });
});
