import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { CSLExporter, parse, parseRIS } from 'biblatex-csl-converter';
import { describe, expect, it } from 'vitest';
import { bibtexText } from './bibtex.ts';
import { citationOf } from './citation.ts';
import { cslJsonText } from './csl-json.ts';
import { risText } from './ris.ts';

/**
 * What other programs make of a reference: Citation.js, biblatex-csl-converter and citeproc-js here;
 * bibutils and pandoc in scripts/trials/read-references.ts.
 */
const read = '2026-05-10';
const names = ['Arcadia Profiles', 'Moor, Vale & Mere: Lives'] as const;
const citationBy = (title: string) =>
  citationOf(
    {
      id: 'X54000001',
      title: 'Moor & Vale ICS: life expectancy and gaps',
      path: '/id/X54000001/',
      sources: [{ publisher: 'Office of the Ledger (OL)' }],
    },
    {
      title,
      publisher: 'Board of Health, Arcadia',
      baseAddress: 'https://arcadia.example',
      release: { id: '2026-04', date: '2026-04-09', notes: 'The first.' },
    },
  );

/** Spaces that do not break and the comma that is none, as they look on paper. */
const seen = (text: string): string => text.replaceAll('\u00A0', ' ').replaceAll('\u201A', ',');

/** The whole of an author’s name in CSL, however it is kept; null where it was taken apart. */
function wholeName(item: Record<string, unknown>): string | null {
  const [author, ...others] = item['author'] as Record<string, string>[];
  if (!author || others.length > 0 || author['given'] || author['suffix']) return null;
  return seen(author['literal'] ?? author['family'] ?? '');
}

const told = (item: Record<string, unknown>) => ({
  author: wholeName(item),
  title: String(item['title']).replace(/<\/?span[^>]*>/g, ''),
  date: (item['issued'] as { 'date-parts': number[][] })['date-parts'].map((each) =>
    each.map(Number),
  ),
  address: item['URL'],
  note: item['note'],
});

const expected = (author: string) => ({
  author,
  title: 'Moor & Vale ICS: life expectancy and gaps',
  date: [[2026, 4, 9]],
  address: 'https://arcadia.example/id/X54000001/',
  note: 'Release 2026-04. Figures: Office of the Ledger (OL)',
});

const cite = (text: string) => new Cite(text).data[0]!;

describe.each(names)('a reference by %s', (author) => {
  const citation = citationBy(author);

  it('comes back whole from BibTeX in Citation.js', () => {
    const item = cite(bibtexText(citation, read));
    expect(told(item)).toEqual(expected(author));
    expect(item).toMatchObject({
      version: '2026-04',
      accessed: { 'date-parts': [[2026, 5, 10]] },
      publisher: 'Board of Health, Arcadia',
    });
  });

  it('comes back whole from BibTeX in biblatex-csl-converter', () => {
    const { entries, errors } = parse(bibtexText(citation, read));
    const item = Object.values(new CSLExporter(entries).parse())[0]!;
    expect(errors).toEqual([]);
    expect(told(item)).toEqual(expected(author));
    expect(item['accessed']).toEqual({ 'date-parts': [[2026, 5, 10]] });
  });

  it('comes back whole from RIS in Citation.js', () => {
    expect(told(cite(risText(citation, read)))).toEqual(expected(author));
  });

  it('comes back from RIS in biblatex-csl-converter, which takes the year before the day', () => {
    const { entries, errors } = parseRIS(risText(citation, read));
    const item = Object.values(new CSLExporter(entries).parse())[0]!;
    expect(errors).toEqual([]);
    expect(told(item)).toMatchObject({ author, date: [[2026]] });
  });

  it('comes back whole from CSL-JSON', () => {
    const figures = { note: 'Figures: Office of the Ledger (OL)' };
    expect(told(cite(cslJsonText(citation, read)))).toEqual({ ...expected(author), ...figures });
  });

  it.each([
    ['apa', '(2026, April 9)', null],
    ['harvard1', '(2026)', '(Accessed: May 10, 2026)'],
    ['vancouver', '2026 [cited', '2026 May 10]'],
  ])('is set in the style %s by citeproc-js, its date once', (template, date, accessed) => {
    const set = new Cite(cslJsonText(citation, read)).format('bibliography', {
      template,
      lang: 'en-GB',
    });
    expect(set).toContain(author);
    expect(set).toContain(date);
    expect(set).toContain('https://arcadia.example/id/X54000001/');
    if (accessed) expect(set).toContain(accessed);
    expect(set.replace(/\(Accessed.*\)|\[cited.*\]/, '').match(/2026/g)).toHaveLength(1);
  });
});
