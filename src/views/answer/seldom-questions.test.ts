import { describe, expect, it } from 'vitest';
import { ask, shipped } from '../../../scripts/fixtures/shipped-asking.ts';

const cardOf = async (question: string) => (await ask(question)).card;
const rowsOf = async (question: string) => (await cardOf(question))!.lists[0]!.rows;

const newest = (id: string, period: string) =>
  shipped.edition.observations
    .get(id)!
    .filter((row) => row.period === period && row.sex === 'persons' && row.value !== null)
    .sort((a, b) => b.value! - a.value!);

const inForce = (kind: string) =>
  [...shipped.edition.areas.values()].filter((area) => area.kind === kind && !area.validTo);

const councils = ['county', 'unitary', 'metropolitan', 'london-borough', 'district'];

it.each(['largest councils', 'biggest local authority', '10 largest councils in england'])(
  'takes the largest councils for those with most residents: “%s”',
  async (question) => {
    const all = newest('population', '2024').filter(({ areaCode }) => /^E0[6-9]/.test(areaCode));
    const names = all.slice(0, 3).map(({ areaCode }) => shipped.areas.get(areaCode).name);
    expect((await rowsOf(question)).slice(0, 3).map(({ name }) => name)).toEqual(names);
  },
);

/** Residents of the neighbourhoods that lie in a system since April 2026. */
function censusOf(system: string): number {
  const { neighbourhoods } = shipped.edition;
  return neighbourhoods
    .filter(({ ics }) => ics === system)
    .reduce((sum, { residents }) => sum + residents, 0);
}

it('counts the residents of all systems as their pages print them, from neighbourhoods at a census', async () => {
  const systems = inForce('ics').map(({ code, name }) => ({ name, residents: censusOf(code) }));
  const [largest] = systems.toSorted((a, b) => b.residents - a.residents);
  const said = `Census 2021: ${largest!.name}, ${largest!.residents.toLocaleString('en-GB')} people.`;
  const card = (await cardOf('largest ics by population'))!;
  expect(card.title).toBe(`Residents: the highest of ${systems.length} integrated care systems`);
  expect(card.sentences).toContain(`The highest, ${said}`);
  expect(card.notes.join()).toMatch(/\d+ that have ended are not in the list/);
});

it.each([
  ['population of surrey and sussex ics', 'E54000069'],
  ['how many people live in lancashire and south cumbria ics', 'E54000048'],
])('tells the residents of a system as its page does: “%s”', async (question, code) => {
  const residents = censusOf(code).toLocaleString('en-GB');
  expect((await cardOf(question))?.sentences.join()).toContain(
    `: ${residents} people (Census 2021`,
  );
});

it('says once a card how many areas of a kind have no figure', async () => {
  const card = (await cardOf('london borough with the lowest life expectancy'))!;
  const none = [...card.sentences, ...card.notes].filter((each) =>
    /has none|for want of/.test(each),
  );
  expect(none).toEqual(['1 of the kind asked for has none.']);
});

it('names the largest county beside the largest council, for counties stand in no list with their districts', async () => {
  const [largest] = newest('population', '2024').filter(({ areaCode }) =>
    areaCode.startsWith('E10'),
  );
  const { name } = shipped.areas.get(largest!.areaCode);
  expect((await cardOf('largest council in england'))!.sentences.join()).toMatch(
    new RegExp(`Of counties, whose districts are in the list: the highest, 2024: ${name}, `),
  );
});

it('tells both ends where the bottom of a list may be either', async () => {
  const { lists } = (await cardOf('bottom 5 for obesity'))!;
  expect(lists.map(({ rows }) => rows[0]?.name)).toEqual(['Sunderland', 'Camden']);
  expect((await cardOf('bottom 5 for life expectancy for men'))!.lists).toHaveLength(1);
});

it.each([
  ['how many councils are in england', councils.flatMap(inForce).length, 'council areas'],
  ['how many icbs are there', inForce('ics').length, 'integrated care systems'],
])('counts areas of a kind: “%s”', async (question, count, what) => {
  expect((await cardOf(question))?.sentences).toContain(`This edition has ${count} ${what}.`);
});

it.each([
  ['which region is leeds in', 'Leeds lies in Yorkshire and the Humber, a region.'],
  // A district, by its county.
  ['what region is hart in', 'Hart lies in the South East, a region.'],
])('says in which region an area lies: “%s”', async (question, said) => {
  expect((await cardOf(question))?.sentences).toEqual([said]);
});

it.each([
  ['who runs this site', '/about/'],
  ['how do i contact you', '/about/'],
  ['is this an nhs site', '/about/'],
  ['do you use cookies', '/privacy/'],
  ['accessibility statement', '/accessibility/'],
])('leads to the page about the site: “%s”', async (question, path) => {
  expect((await ask(question)).first.straightTo).toBe(path);
});

it.each(['who runs leeds council', 'contact tracing in leeds', 'about blackpool'])(
  'leads to no page about the site: “%s”',
  async (question) => {
    const paths = (await ask(question)).first.choices.map(({ path }) => path);
    expect(paths).not.toContain('/about/');
  },
);

describe('what got better or worse, of nothing that is measured', () => {
  it.each([
    ['which council improved most', 'Life expectancy: where it rose'],
    ['which areas are getting worse', 'Life expectancy: where it fell'],
    ['fastest improving areas', 'Life expectancy: where it rose'],
  ])('is told of years of life, and that it is: “%s”', async (question, title) => {
    const card = await cardOf(question);
    expect(card?.title).toBe(title);
    expect(card?.notes[0]).toMatch(/nothing measured was named/);
  });
});

it('tells the place of an area as far as its figures do', async () => {
  const far = (await cardOf('where does blackpool rank for life expectancy'))!;
  expect(far.sentences).toContain(
    'As printed, men: among the lowest tenth of 294 local authorities.',
  );
  const middle = (await cardOf('where does leeds rank for smoking'))!;
  expect(middle.sentences.join(' ')).not.toMatch(/tenth|lowest|highest/);
  expect(middle.notes).toContain('No range is held, so no place in a list is told.');
});

it('gives the Core20 of an area as its tables have it', async () => {
  const leeds = shipped.areas.get('E08000035');
  const card = (await cardOf('core20 in leeds'))!;
  const of = shipped.edition.neighbourhoods.filter((row) => row.localAuthority === leeds.code);
  const sum = (rows: typeof of): string =>
    rows.reduce((all, { residents }) => all + residents, 0).toLocaleString('en-GB');
  expect(card.sentences[0]).toContain(
    `That is ${sum(of.filter(({ imdDecile }) => imdDecile <= 2))} of ${sum(of)} people`,
  );
});

describe('a subject of plans', () => {
  it('is told apart from what is near it, and from a wider theme', async () => {
    const obesity = (await cardOf('which systems mention obesity'))!;
    expect(obesity.sentences[0]).toMatch(/^In none of .* by that name\.$/);
    expect(obesity.lists[0]!.rows.every(({ cells }) => /weight/i.test(cells[0]!))).toBe(true);
    const crime = (await cardOf('which systems mention crime'))!;
    expect(crime.sentences.join(' ')).not.toMatch(/\bnames? it\b/);
  });

  it('is none where only whose plans were read is asked', async () => {
    const { card } = await ask('how many systems have a strategy');
    expect(card?.sentences[0]).toMatch(
      new RegExp(`^Of ${inForce('ics').length} integrated care systems, \\d+ have a plan`),
    );
  });
});

it.each([
  ['gap in england', 'Gap in life expectancy inside the area: England'],
  ['which ics has the widest gap', 'Gaps by ICS'],
  ['overlooked gaps in kent', 'Not found in what was read: Kent'],
  ['worst council in england', 'What figures cannot say'],
  ['boys obesity in leeds', 'Children aged 10 to 11 with obesity: Leeds'],
  ['newcastle on tyne smoking', 'Adults who smoke: Newcastle upon Tyne'],
  ['when did cumbria council end', 'What happened: Cumberland and Westmorland and Furness'],
  ['is frimley still going', 'What happened: Frimley'],
  ['is the frimley ics still running', 'What happened: Frimley'],
  ['is surrey heartlands still an icb', 'What happened: Surrey Heartlands'],
  ['is cumbria still a county', 'What happened: Cumberland and Westmorland and Furness'],
  ['is smoking still going up in leeds', 'Adults who smoke over time: Leeds'],
  ['do men die younger in wokingham', 'Life expectancy of women and men: Wokingham'],
  ['do women live longer in blackpool', 'Life expectancy of women and men: Blackpool'],
  ['do men live longer in leeds than in england', 'Life expectancy: Leeds and England'],
  ['children not going to school blackpool', 'Pupils often absent from school: Blackpool'],
  ['kids not in school leeds', 'Pupils often absent from school: Leeds'],
  ['will life expectancy rise in leeds', 'The time to come'],
  ['what councils make up north east london ics', 'North East London'],
  ['which councils are in frimley', 'What happened: Frimley'],
  ['life expectancy in my postcode', 'Where are you?'],
  ['health problems in knowsley', 'Knowsley'],
  [
    'councils with no significant change in obesity',
    'Adults with obesity: where it did not change',
  ],
  ['biggest gap in smoking', 'Adults who smoke: local authorities'],
])('“%s” is read as it is meant: %s', async (question, title) => {
  expect((await cardOf(question))?.title).toBe(title);
});

it('says of a system that ended what it promised itself, and not that it is about all of another', async () => {
  expect((await cardOf('what did surrey heartlands promise'))!.notes.join(' ')).not.toContain(
    'all of it',
  );
});
