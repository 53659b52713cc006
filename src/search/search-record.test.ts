import { describe, expect, it } from 'vitest';
import { initialsOf } from './area-record.ts';
import { searchRecordHtml } from './search-record.ts';

describe('a search record', () => {
  const html = searchRecordHtml({
    url: '/local-authorities/port-vale/',
    title: 'Port Vale & Marsh',
    summary: 'Women in Port Vale can expect to live "long".',
    parts: [
      { words: ['Port Vale Borough Council', 'U1'], weight: 9 },
      { words: [], weight: 2 },
    ],
    filters: { Region: ['North'] },
  });

  it('is a page of its own with escaped text', () => {
    expect(html).toContain(
      '<h1 data-pagefind-meta="title" data-pagefind-weight="10">Port Vale &amp; Marsh</h1>',
    );
    expect(html).toContain('data-is="Women in Port Vale can expect to live &quot;long&quot;."');
  });

  it('carries the weight of each part and leaves out empty ones', () => {
    expect(html).toContain('<p data-pagefind-weight="9">Port Vale Borough Council. U1</p>');
    expect(html).not.toContain('data-pagefind-weight="2"');
  });

  it('names its filters', () => {
    expect(html).toContain('<i data-pagefind-filter="Region[data-is]" data-is="North"></i>');
  });
});

describe('initials', () => {
  it('leave out the little words', () => {
    expect(initialsOf('Upper Moor and the Fens')).toBe('UMF');
  });
});
