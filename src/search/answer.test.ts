import { describe, expect, it } from 'vitest';
import { answerTo } from './answer.ts';
import type { SearchIndex } from './answer.ts';
import { fictionalPage } from './fictional-pages.ts';
import type { FoundPage } from './search-record.ts';

const all = [
  fictionalPage('Northmoor'),
  fictionalPage('Southfen', { names: ['Marshes'] }),
  fictionalPage('Salt and Iron'),
  fictionalPage('Salt'),
  fictionalPage('Oldfen', { ended: true }),
  fictionalPage('Walking', { areaKind: null, kind: 'Indicator' }),
];

/** An index that finds pages whose title or names hold all the words, as Pagefind would. */
function indexOf(pages: FoundPage[]): SearchIndex {
  const textOf = (page: FoundPage) => [page.title, ...page.names].join(' ').toLowerCase();
  const find = async (words: string) => {
    const wanted = words.toLowerCase().replaceAll('"', '').split(/\s+/);
    return pages
      .filter((page) => wanted.every((word) => textOf(page).includes(word)))
      .map((page) => page.url);
  };
  return { pages: new Map(pages.map((page) => [page.url, page])), find };
}

const index = indexOf(all);
const titlesFor = async (query: string) =>
  (await answerTo(query, index)).pages.map((page) => page.title);

describe('an answer', () => {
  it('to a question about gaps is the page of gaps, its region, or the area named', async () => {
    const first = async (query: string) => (await answerTo(query, index)).pages[0]?.url;
    expect(await first('widest gaps in the upland')).toBe('/gaps/#upland');
    expect(await first('biggest gaps')).toBe('/gaps/');
    expect(await first('gaps in northmoor')).toBe('/local-authorities/northmoor/');
    expect(await first('northmoor')).toBe('/local-authorities/northmoor/');
  });

  it('is every page by title where nothing is asked', async () => {
    expect(await titlesFor(' ')).toEqual([
      'Northmoor',
      'Oldfen',
      'Salt',
      'Salt and Iron',
      'Southfen',
      'Walking',
    ]);
  });

  it('begins with an area whose name is a slip away', async () => {
    expect(await titlesFor('nortmoor')).toEqual(['Northmoor']);
  });

  it('sees slips only where no page has the word', async () => {
    expect(await titlesFor('marsh')).toEqual(['Southfen']);
    expect(await titlesFor('sald')).toEqual(['Salt']);
    expect(await titlesFor('oldfem')).toEqual([]);
  });

  it('puts both areas of a pair first', async () => {
    const { pages, pair } = await answerTo('northmor v marshes', index);
    expect(pair?.map((page) => page.title)).toEqual(['Northmoor', 'Southfen']);
    expect(pages.slice(0, 2)).toEqual(pair);
  });

  it('takes two whole names side by side for a pair, unless they are the name of something', async () => {
    expect((await answerTo('northmoor southfen', index)).pair).not.toBeNull();
    expect((await answerTo('northmoor walking', index)).pair).toBeNull();
  });

  it('finds both the subject and the area of a question that names both', async () => {
    expect(await titlesFor('walking in northmoor')).toEqual(['Walking', 'Northmoor']);
    expect(await titlesFor('northmoor walking')).toEqual(['Walking', 'Northmoor']);
  });

  it('finds a council by its full style', async () => {
    expect(await titlesFor('northmoor district council')).toEqual(['Northmoor']);
  });

  it('takes “and” for a pair only where both halves are whole names', async () => {
    expect((await answerTo('salt and marshes', index)).pair).not.toBeNull();
    expect((await answerTo('salt and iron', index)).pair).toBeNull();
    expect((await answerTo('salt and marsh', index)).pair).toBeNull();
  });
});
