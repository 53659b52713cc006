import { expect, it } from 'vitest';
import { ask, shipped } from '../../../scripts/fixtures/shipped-asking.ts';

const { edition } = shipped;

const cardOf = async (question: string) => (await ask(question)).card!;

const newest = (indicator: string, code: string) =>
  edition.observations
    .get(indicator)!
    .filter(({ areaCode, value }) => areaCode === code && value !== null)
    .at(-1)!;

it('lists what a test finds worse in an area, the furthest first by times, with the figures of the tables', async () => {
  const card = await cardOf('worst things about Hull');
  expect(card.title).toBe('Kingston upon Hull: what is worse than in England');
  const [worse, untested] = card.lists;
  expect(newest('smoking', 'E06000010')).toMatchObject({
    value: 18.4,
    publishedComparison: 'worse',
  });
  expect(newest('smoking', 'E92000001').value).toBe(10.4);
  expect(worse!.rows[0]).toMatchObject({
    name: 'Adults who smoke',
    cells: ['18.4%', '10.4%', '2024'],
  });
  const times = worse!.rows.map(({ cells: [own = '', country = ''] }) => {
    const ratio = Number.parseFloat(own) / Number.parseFloat(country);
    return Math.max(ratio, 1 / ratio);
  });
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  expect(untested!.caption).toContain('not tested');
  expect(untested!.rows.map(({ name }) => name)).toContain('Deaths from drug misuse');
  expect(card.links[0]!.path).toBe('/local-authorities/kingston-upon-hull/#scorecard');
});

it('lists what is better where that is asked, and only that', async () => {
  const card = await cardOf('what is good about Rutland');
  expect(card.lists.map(({ caption }) => caption)).toEqual([
    'By tests better than England, the furthest first, by times',
  ]);
  expect(newest('smoking', 'E06000017').publishedComparison).toBe('better');
  expect(card.lists[0]!.rows.map(({ name }) => name)).toContain('Adults who smoke');
});

it('counts as the page of the area does, whichever is asked', async () => {
  const { sentences } = await cardOf('my council is Dudley, how are we doing');
  expect(sentences[0]).toMatch(/^Men in Dudley can expect to live .* \(2023 to 2025\)\.$/);
  expect(sentences[1]).toMatch(
    /^By tests: \d+ figures? worse than England’s, \d+ similar, \d+ better/,
  );
});

it.each(['what is worst in England', 'worst things in Lancashire and South Cumbria', 'kent 2015'])(
  'leads to the pages alone where no test tells, or nothing of the whole is asked: %s',
  async (question) => {
    const card = await cardOf(question);
    expect(card.lists).toEqual([]);
    expect(card.sentences).toEqual([expect.stringMatching(/^What is held of /)]);
  },
);

it.each([
  ['which icb is Stroud in', 'Stroud lies in Gloucestershire', ['/ics/gloucestershire/']],
  [
    'who runs health in Cheltenham',
    'Cheltenham lies in Gloucestershire',
    ['/ics/gloucestershire/'],
  ],
  ['which county is Hart in', 'Hart lies in Hampshire', ['/local-authorities/hampshire/']],
  ['systems in kent', 'Kent lies in Kent and Medway', ['/ics/kent-and-medway/']],
  [
    'which ics is Westmorland and Furness in',
    'Its largest part lies in Lancashire and South Cumbria.',
    ['/ics/lancashire-and-south-cumbria/', '/ics/north-east-and-north-cumbria/'],
  ],
])('tells what an area lies in: %s', async (question, says, leadsTo) => {
  const { sentences, links } = await cardOf(question);
  expect(sentences.join(' ')).toContain(says);
  expect(links.map(({ path }) => path)).toEqual(expect.arrayContaining(leadsTo));
});

it('still lists the systems of a region, and of a system its own page', async () => {
  expect((await cardOf('ics in London')).sentences[0]).toContain(
    'has four integrated care systems',
  );
  expect((await ask('devon ics')).first.choices[0]!.path).toBe('/ics/devon/');
});

it.each([
  ['cite Blackpool', ['/local-authorities/blackpool/', '/methods/using-figures/']],
  ['can I use this in a bid', ['/methods/using-figures/']],
  ['embed chart of York', ['/local-authorities/york/', '/methods/using-figures/']],
  ['new ICBs 2026', ['/methods/areas-and-boundary-changes/']],
  [
    'life expectancy at 65 in Blackpool',
    ['/indicators/life-expectancy/', '/local-authorities/blackpool/'],
  ],
  ['when is data updated', ['/methods/sources-and-trust/']],
  ['top 10 worst for alcohol deaths', ['/indicators/alcohol-specific-admissions/']],
  ['what does better than england mean', ['/methods/comparison-with-england/']],
  [
    'is the gap between Blackpool and England getting bigger',
    ['/compare/?areas=E06000009,E92000001'],
  ],
  ['life expectancy Cheshire West', ['/local-authorities/cheshire-west-and-chester/']],
])('%s: leads to the page', async (question, leadsTo) => {
  const { links } = await cardOf(question);
  expect(links.map(({ path }) => path)).toEqual(expect.arrayContaining(leadsTo));
});

it('reads “live less than” as years of life, and not as an age', async () => {
  const { title, lists } = await cardOf('councils where men live less than 76');
  expect(title).toBe('Life expectancy: below 76 years');
  const below = edition.observations
    .get('life-expectancy')!
    .filter(({ sex, period, value }) => sex === 'male' && period === '2023-2025' && value! < 76);
  expect(lists[0]!.rows).toHaveLength(
    below.filter(({ value, areaCode }) => value !== null && /^E0[6-9]/.test(areaCode)).length,
  );
});

it('tells whether a place gets better by the tests of its own lengths of life', async () => {
  const { title, sentences, links } = await cardOf('is blackpool getting better or worse');
  expect(title).toBe('Is it getting better? Blackpool');
  expect(sentences).toEqual([
    'Years in good health: no. Women and men have fewer years in good health than in 2013 to 2015, by more than chance.',
    'Length of life: women 0.4 years less, men 0.5 (not tested).',
  ]);
  expect(links[0]!.path).toBe('/local-authorities/blackpool/#gaps');
});
