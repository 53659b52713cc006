import { describe, expect, it } from 'vitest';
import { answerTo } from './answer.ts';
import type { SearchIndex } from './answer.ts';
import { fictionalPage } from './fixtures/fictional-pages.ts';
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
/** The same, where plans of two areas were read, one of which names a third. */
const planned = indexOf([
  fictionalPage('Northmoor', {
    subjects: ['Lonely older people', 'Walking to school', 'Roads with Southfen'],
  }),
  fictionalPage('Salt', { subjects: ['Fewer lonely people', 'Housing'] }),
  ...all.slice(1).filter(({ title }) => title !== 'Salt'),
]);
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

  it('lists areas whose plans name a subject, after the pages of that name, and says what they name', async () => {
    const { named, pages } = await answerTo('lonely people', planned);
    expect(pages.map(({ title }) => title)).toEqual(['Northmoor', 'Salt']);
    expect([...named.values()]).toEqual([['Lonely older people'], ['Fewer lonely people']]);
    const walking = (await answerTo('walking', planned)).pages.map(({ title }) => title);
    expect(walking).toEqual(['Walking', 'Northmoor']);
  });

  it('puts areas found only by another form of the words after those whose plans name them', async () => {
    const find = async (words: string) =>
      words.startsWith('"') ? [] : ['/local-authorities/southfen/'];
    const { pages } = await answerTo('lonely people', { ...planned, find });
    expect(pages.map(({ title }) => title)).toEqual(['Northmoor', 'Salt', 'Southfen']);
  });

  it('to a subject and an area begins with that area, where its plans name it', async () => {
    const { named, pages } = await answerTo('walking Northmoor', planned);
    expect(pages.map(({ title }) => title)).toEqual(['Northmoor', 'Walking']);
    expect(named.get(pages[0]!)).toEqual(['Walking to school']);
    expect((await answerTo('lonely in southfen', planned)).pages).toEqual([]);
  });

  it('to a name, or to two side by side, never rests on what plans name', async () => {
    const titles = async (query: string) =>
      (await answerTo(query, planned)).pages.map(({ title }) => title);
    expect(await titles('southfen')).toEqual(['Southfen']);
    const { named, pages, pair } = await answerTo('northmoor v southfen', planned);
    expect(pair?.map(({ title }) => title)).toEqual(['Northmoor', 'Southfen']);
    expect(pages.map(({ title }) => title)).toEqual(['Northmoor', 'Southfen']);
    expect(named.size).toBe(0);
  });

  it('to two areas takes each by its own name, not by a page that speaks of it more', async () => {
    const names = ['Salt and Southfen partners', 'Southfen roads'];
    const loud = indexOf([fictionalPage('Aldermoor', { names }), ...all]);
    const { pair } = await answerTo('southfen v salt', loud);
    expect(pair?.map(({ title }) => title)).toEqual(['Southfen', 'Salt']);
  });

  it('to two names that several areas bear puts two of one kind side by side', async () => {
    const systems = ['Salt', 'Southfen'].map((title) =>
      fictionalPage(title, { areaKind: 'System', url: `/a-first/${title}/` }),
    );
    const { pair } = await answerTo('northmoor v salt', indexOf([...systems, ...all]));
    expect(pair?.map(({ areaKind }) => areaKind)).toEqual(['District council', 'District council']);
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
