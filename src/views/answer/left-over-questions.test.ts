import { expect, it } from 'vitest';
import { ask, shipped } from '../../../scripts/fixtures/shipped-asking.ts';

const cardOf = async (question: string) => (await ask(question)).card;

it.each(['worst place for men', 'best place'])(
  '“%s” is told what figures cannot say, and led to years of life',
  async (question) => {
    const card = await cardOf(question);
    expect(card?.title).toBe('What figures cannot say');
    expect(card?.links.map(({ path }) => path)).toContain('/indicators/life-expectancy/');
  },
);

it('“best pizza” is no question about places', async () => {
  expect(await cardOf('best pizza')).toBeNull();
});

it.each([
  ['live past 85', 'Life expectancy: above 85 years'],
  ['where has healthy life expectancy fallen below 60', 'Healthy life expectancy: below 60 years'],
  ['ratio of men to women life expectancy', 'Life expectancy of women and men: England'],
  ['obesity isle of wite', 'Adults with obesity: Isle of Wight'],
  ['how big is the gap in leeds', 'Gap in life expectancy inside the area: Leeds'],
  ['size of the gap in hull', 'Gap in life expectancy inside the area: Kingston upon Hull'],
  ['how wide is the gap in hull', 'Gap in life expectancy inside the area: Kingston upon Hull'],
  ['gap in population between leeds and york', 'Residents: Leeds and York'],
  ['cancer screening manchester', 'Screening for cancer'],
  ['poorest neighbourhood in hastings', 'Neighbourhoods in the most deprived tenth: Hastings'],
])('“%s” is answered: %s', async (question, title) => {
  expect((await cardOf(question))?.title).toBe(title);
});

it('systems that merged in a year are listed, each with what it became part of', async () => {
  const [list] = (await cardOf('icbs that merged in 2026'))!.lists;
  const ended = [...shipped.edition.areas.values()].filter(
    ({ kind, validTo }) => kind === 'ics' && validTo?.startsWith('2026'),
  );
  expect(ended.length).toBeGreaterThan(0);
  expect(list!.rows.map(({ name }) => name).sort()).toEqual(ended.map(({ name }) => name).sort());
  expect(list!.rows.every(({ cells: [into] }) => into !== '')).toBe(true);
});

it('the answer for a town says that it is of all of its council area, that for a council does not', async () => {
  const notes = (await cardOf('obesity fleetwood'))!.notes;
  expect(notes).toContain('“fleetwood” is in Wyre: this is about all of it.');
  expect((await cardOf('obesity wyre'))!.notes.join()).not.toContain('is in Wyre');
});
