import { describe, expect, it } from 'vitest';
import { initialsOf } from './area-record.ts';
import { foundPage, searchRecordHtml } from './search-record.ts';
import type { SearchRecord } from './search-record.ts';

const record: SearchRecord = {
  url: '/local-authorities/port-vale/',
  title: 'Port Vale & Marsh',
  code: 'U1',
  summary: 'Women in Port Vale can expect to live "long".',
  kind: 'Council area',
  areaKind: 'District council',
  region: 'North',
  ended: false,
  names: ['Vale'],
  parts: [
    { words: ['Port Vale Borough Council', 'U1'], weight: 9 },
    { words: [], weight: 2 },
  ],
};

describe('a search record', () => {
  it('is a page of its own with escaped text', () => {
    expect(searchRecordHtml(record)).toContain(
      '<h1 data-pagefind-meta="title" data-pagefind-weight="10">Port Vale &amp; Marsh</h1>',
    );
  });

  it('carries the weight of each part and leaves out empty ones', () => {
    const html = searchRecordHtml(record);
    expect(html).toContain('<p data-pagefind-weight="9">Port Vale Borough Council. U1</p>');
    expect(html).not.toContain('data-pagefind-weight="2"');
  });

  it('keeps for the list of results all but the words to be found by', () => {
    const { parts: _parts, ...rest } = record;
    expect(foundPage(record)).toEqual(rest);
  });
});

describe('initials', () => {
  it('leave out the little words', () => {
    expect(initialsOf('Upper Moor and the Fens')).toBe('UMF');
  });
});
