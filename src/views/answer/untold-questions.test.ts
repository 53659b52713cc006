import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../tables/vocabulary.ts';
import { ask, shipped } from '../../../scripts/fixtures/shipped-asking.ts';

const told = async (question: string) => {
  const { card, first } = await ask(question);
  return { title: card?.title, paths: first.choices.map(({ path }) => path) };
};

describe('an area of which something is asked that is no figure', () => {
  it.each(['why is blackpool so bad', 'blackpool 2019'])(
    'leads to its pages: “%s”',
    async (question) => {
      expect(await told(question)).toEqual({
        title: 'Blackpool',
        paths: ['/local-authorities/blackpool/', '/local-authorities/blackpool/history/'],
      });
    },
  );

  it('is found where a word beside it was not understood, which is said', async () => {
    const { title, paths } = await told('who mends roads in blackpool');
    expect(title).toBe('Not sure what is asked');
    expect(paths[0]).toBe('/local-authorities/blackpool/');
  });

  it.each(['newcastle upon t', 'blackpool v wok', 'blackpool council', 'bath and'])(
    'is told by the names that fit alone, where some do: “%s”',
    async (question) => {
      expect((await told(question)).title).toBeUndefined();
    },
  );
});

it('puts forward no ends of a list where a word was not understood', async () => {
  expect((await told('poverty in jaywick')).paths).toEqual([
    '/indicators/children-in-relative-poverty/',
    '/areas/',
  ]);
});

it.each([
  ['people who have never smoked', 'Not sure what is asked'],
  ['no smoking areas', 'Not sure what is asked'],
  [
    'which areas have no healthy life expectancy',
    'Healthy life expectancy: where figures are held',
  ],
  ['why hasnt life expectancy risen in hull', 'Life expectancy: why'],
])('takes a “no” for a missing figure only where one is spoken of: “%s”', async (asked, title) => {
  expect((await told(asked)).title).toBe(title);
});

describe('a part of the country that is no area', () => {
  it.each([
    ['south coast', 'The south coast', ['/areas/#south-east', '/gaps/#south-east']],
    ['smoking in the lake district', 'The Lake District', ['/indicators/smoking/']],
  ])('is said to have no figures, with what is nearest: “%s”', async (question, title, paths) => {
    const found = await told(question);
    expect(found.title).toBe(title);
    expect(found.paths.slice(0, paths.length)).toEqual(paths);
  });
});

it.each([
  ['E12000007', 'London'],
  ['yorks', 'Yorkshire and the Humber'],
  ['gtr london', 'London'],
])('knows a region by its code and in short: “%s”', async (question, title) => {
  expect((await told(question)).title).toBe(title);
});

it('takes no one straight to another indicator than the one that is answered', () => {
  const words = new Map(
    Object.entries(readVocabulary('content').indicators)
      .flatMap(([id, all]) => all.map((word) => [word, id] as const))
      // Of several that bear a word the first is meant.
      .toReversed(),
  );
  const bearers = [...shipped.indicators.values()].flatMap(({ id, name, shortName, otherWords }) =>
    [name, shortName, ...otherWords].map((word) => ({ word: word.toLowerCase(), id })),
  );
  const byWord = Map.groupBy(bearers, ({ word }) => word);
  const others = [...byWord].filter(
    ([word, ids]) => ids.length === 1 && words.has(word) && words.get(word) !== ids[0]!.id,
  );
  expect(others.map(([word]) => word)).toEqual([]);
});

it('says of young people neither in work nor learning that nothing is held, and leads to what is near', async () => {
  const { title, paths } = await told('NEET');
  expect(title).toBe('Young people neither in work nor learning');
  expect(paths).toContain('/indicators/employment/');
});

it.each([
  ['poverty', 'Children in poverty'],
  ['poverty in blackpool', 'Children in poverty'],
  ['cancer', 'Early deaths from cancer'],
])('answers a bare subject by what is nearest to it: “%s”', async (question, title) => {
  expect((await told(question)).title).toContain(title);
});
