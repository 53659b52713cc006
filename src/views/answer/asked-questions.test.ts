import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../indicators/number-format.ts';
import { askedQuestions } from '../../../scripts/fixtures/asked-questions.ts';
import { ask, shipped } from '../../../scripts/fixtures/shipped-asking.ts';
import type { Sex } from '../../tables/edition.ts';
import type { AnswerCard } from './card.ts';

const textOf = ({ title, sentences, lists, notes }: AnswerCard): string =>
  [
    title,
    ...sentences,
    ...lists.flatMap(({ rows }) => rows.map(({ name, cells }) => [name, ...cells].join(' '))),
    ...notes,
  ].join('\n');

/** A published figure, read without what answers are made by. */
const valueIn = (indicator: string, sex: Sex, period: string, code: string) =>
  shipped.edition.observations
    .get(indicator)
    ?.find((row) => row.areaCode === code && row.sex === sex && row.period === period)?.value;

const nameOf = (code: string): string => shipped.areas.get(code).name;

describe.each(askedQuestions)('“$question”', ({ question, figures, ...asked }) => {
  it('is answered, with the figures of the tables', async () => {
    const { indicator, sex, period } = asked;
    for (const [code, value] of figures) expect(valueIn(indicator, sex, period, code)).toBe(value);
    const { card } = await ask(question);
    const text = card ? textOf(card) : '';
    const places = figures.map(([code, value]) => {
      const printed = formatNumber(value, shipped.indicators.get(indicator)!.decimals);
      const at = text.search(new RegExp(`${nameOf(code)}[^\\n]*?${printed.replace('.', '\\.')}`));
      expect(at, `${nameOf(code)}, ${value}`).toBeGreaterThanOrEqual(0);
      return at;
    });
    if (asked.isOrdered) expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const said of asked.says) expect(text).toContain(said);
    const paths = (card?.links ?? []).map(({ path }) => path.split('#')[0]);
    expect(paths).toEqual(expect.arrayContaining(asked.leadsTo));
    if (asked.isWithoutFigure) expect(text).not.toMatch(/\d+(?:\.\d+)? ?(?:%|years|per )/);
  });
});

it('says that figures are of everyone in a list of changes too, where women’s were asked for', async () => {
  const { card } = await ask('where did child obesity rise among women');
  expect(card?.notes).toContain('No figures of girls alone are held: these are of everyone.');
});

it('tells the boroughs of an area, not the area, where they are asked for', async () => {
  const { card } = await ask('smoking in metropolitan boroughs in greater manchester');
  expect(card?.lists[0]?.rows.map(({ name }) => name)).toContain('Bolton');
});

it.each([
  ['top 5 councils for healthy life expectancy', 5],
  ['bottom three for smoking', 3],
  // The fifth and the sixth are level as printed.
  ['five councils with the highest suicide rates', 6],
  ['5 councils where life expectancy fell most', 5],
])('lists as many as are asked for: “%s”', async (question, count) => {
  const { card } = await ask(question);
  expect(card?.lists[0]?.rows).toHaveLength(count);
});

// By hand: 51.8 − 69.4 ± 1.96 × √((8.7 ÷ 3.92)² + (6.9 ÷ 3.92)²), Office for National Statistics, 2022 to 2024.
it('gives a difference with its interval and verdict as they are worked out by hand', async () => {
  const { card } = await ask('blackpool v wokingham healthy life expectancy women');
  expect(card?.sentences).toEqual([
    'Women: Blackpool, 51.8 years (47.4 to 56.1); Wokingham, 69.4 years (66.0 to 72.9) (2022 to 2024).',
    'Blackpool is 17.6 years lower than Wokingham: more than chance: between 12.0 and 23.2.',
  ]);
});

it('says that a mistyped name was read as another, and leads there', async () => {
  const { card, first } = await ask('glouster');
  expect(card?.sentences).toEqual(['“glouster” was read as “gloucester”.']);
  expect(first.choices[0]?.path).toBe('/local-authorities/gloucester/');
});

it.each(['faster', 'father', 'brighter', 'rare'])(
  'takes “%s” for no slip of another word',
  async (word) => {
    const { card } = await ask(`where did smoking fall ${word}`);
    const said = [...(card?.sentences ?? []), ...(card?.notes ?? [])].join(' ');
    expect(said).not.toContain('was read as');
    expect(said).toContain(`“${word}”`);
  },
);

it('says which council areas hold places of one name', async () => {
  const { card } = await ask('suicide in norton');
  expect(card?.notes.join(' ')).toMatch(/Places called “norton” lie in/);
});

it('tells which plans name a subject that is asked for alone, and leads to its page first', async () => {
  const { card, first } = await ask('housing');
  expect(card?.title).toBe('Plans that name housing');
  expect(first.choices[0]?.path).toBe('/priorities/housing/');
});

it.each(['what is a council', 'council', 'how many councils'])(
  'speaks of no one kind of council where “%s” means all',
  async (question) => {
    const { card } = await ask(question);
    expect(card?.title ?? '').not.toMatch(/county/i);
  },
);

it('calls the gap inside an area narrowest that is nearest to nought, whichever way it goes', async () => {
  const { card } = await ask('which council has the narrowest gap in life expectancy for women');
  expect(card?.sentences[0]).toBe('The narrowest, women, 2022 to 2024: Newham, 0.3 years.');
  const [list] = card!.lists;
  expect(list?.caption).toMatch(/, the narrowest first$/);
  expect(list?.rows.slice(0, 3).map(({ name, cells }) => [name, ...cells])).toEqual([
    ['Newham', '0.3'],
    ['Uttlesford', '−0.4'],
    ['Cotswold', '−0.5'],
  ]);
});

describe('a name that several councils share', () => {
  it.each([
    ['life expectancy in Cumbria', ['Cumberland', 'Westmorland and Furness']],
    ['lowest smoking in Cheshire', ['Cheshire East', 'Cheshire West and Chester']],
    ['Bedfordshire obesity', ['Bedford', 'Central Bedfordshire']],
  ])('is answered of all of them: “%s”', async (question, names) => {
    const { card } = await ask(question);
    const told = card?.lists[0]?.rows.map(({ name }) => name) ?? [];
    expect(told.toSorted()).toEqual(names);
  });

  it('is told where one of them is answered', async () => {
    const note = (card: AnswerCard | null) => card?.notes[0];
    expect(note((await ask('what did Cumbria promise on smoking')).card)).toBe(
      'Places called “cumbria” lie in Cumberland and Westmorland and Furness.',
    );
    expect(note((await ask('Newcastle life expectancy')).card)).toBe(
      'Places called “newcastle” lie in Newcastle upon Tyne and Newcastle-under-Lyme.',
    );
  });
});

it.each([
  ['depression in Lancashire', 'Patients with depression on record: Lancashire'],
  ['Northamptonshire life expectancy', 'Life expectancy: Northamptonshire'],
])(
  'answers “%s” of the area of that name, and of none that is called after it',
  async (question, title) => {
    expect((await ask(question)).card?.title).toBe(title);
  },
);
