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

/** An index that finds pages whose title or names hold a word. */
function indexOf(pages: FoundPage[]): SearchIndex {
  const textOf = (page: FoundPage) => ` ${[page.title, ...page.names].join(' ').toLowerCase()} `;
  const find = async (word: string) =>
    pages.filter((page) => textOf(page).includes(` ${word} `)).map((page) => page.url);
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

  it('is no page that only begins so', async () => {
    expect(await titlesFor('north')).toEqual([]);
    expect(await titlesFor('northmoor')).toEqual(['Northmoor']);
  });

  it('leaves words out one at a time where no page has them all, and says which', async () => {
    const { dropped, pages } = await answerTo('iron winters salt', index);
    expect(pages.map(({ title }) => title)).toEqual(['Salt and Iron']);
    expect(dropped).toEqual(['winters']);
    const apart = await answerTo('northmoor salt', index);
    expect(apart.dropped).toEqual(['salt']);
    expect(apart.pages.map(({ title }) => title)).toEqual(['Northmoor']);
    expect(await answerTo('winters', index)).toMatchObject({ pages: [], dropped: ['winters'] });
  });

  it('lists areas whose plans name a subject, after the pages of that name, and says what they name', async () => {
    const { named, pages } = await answerTo('lonely people', planned);
    expect(pages.map(({ title }) => title)).toEqual(['Northmoor', 'Salt']);
    expect([...named.values()]).toEqual([['Lonely older people'], ['Fewer lonely people']]);
    const walking = (await answerTo('walking', planned)).pages.map(({ title }) => title);
    expect(walking).toEqual(['Walking', 'Northmoor']);
  });

  it('finds a council by its full style', async () => {
    expect(await titlesFor('northmoor district council')).toEqual(['Northmoor']);
  });
});
