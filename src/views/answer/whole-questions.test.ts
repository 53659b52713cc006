import { describe, expect, it } from 'vitest';
import { ask, shipped } from '../../../scripts/fixtures/shipped-asking.ts';

const cardOf = async (question: string) => (await ask(question)).card;
const namesIn = async (question: string) =>
  (await cardOf(question))?.lists[0]?.rows.map(({ name }) => name) ?? [];

/** As the tables have it, to one decimal. */
const figure = (id: string, code: string, period: string) =>
  shipped.edition.observations
    .get(id)
    ?.find((row) => row.areaCode === code && row.period === period)
    ?.value?.toFixed(1);

describe('a list with something left out', () => {
  // By hand: 35 councils of the lower and single tier in the region, 10 of them in the system.
  it.each([
    [
      'Councils in the north west not in greater manchester',
      'The North West without Greater Manchester',
      25,
    ],
    ['london boroughs not in south east london', 'England without South East London', 27],
    ['councils in kent except sevenoaks and thanet', 'Kent without Sevenoaks and Thanet', 10],
  ])('is of the others: “%s”', async (question, place, count) => {
    const card = await cardOf(question);
    expect(card?.title).toBe(place);
    expect(card?.sentences[0]).toContain(` has ${count} `);
    expect(card?.sentences[0]).not.toMatch(/Bolton|Lewisham|Thanet,/);
  });

  it('is of what is named after what is left out', async () => {
    expect((await cardOf('highest smoking outside Blackpool in the North West'))?.title).toMatch(
      /North West without Blackpool/,
    );
    expect((await cardOf('councils except Sevenoaks in Kent'))?.title).toBe(
      'Kent without Sevenoaks',
    );
  });

  it('leads to no part of a page on what is left out', async () => {
    const card = await cardOf('which councils are not in the north');
    expect(card?.title).toBe('England outside the North');
    expect(card?.links.filter(({ path }) => /#north/.test(path))).toEqual([]);
  });

  it('is in order of its figures', async () => {
    expect((await namesIn('highest smoking outside blackpool'))[0]).toBe('Pendle');
    expect((await cardOf('lowest life expectancy outside Kent'))?.title).toBe(
      'Life expectancy: the lowest of 282 local authorities in England without Kent',
    );
    const merseyside = await namesIn('smoking in the north west outside merseyside');
    expect(merseyside).toContain('Blackpool');
    expect(merseyside).not.toContain('Liverpool');
  });

  it.each(['councils except whitby', 'smoking in leeds excluding women'])(
    'is not told where what is left out cannot be: “%s”',
    async (question) => {
      expect((await cardOf(question))?.title ?? 'Not sure what is asked').toBe(
        'Not sure what is asked',
      );
    },
  );
});

describe('several things in one question', () => {
  it('are each told, of each area, with the country where it is named', async () => {
    const card = await cardOf('smoking and obesity in Leeds, Bradford and England');
    for (const code of ['E08000035', 'E08000032', 'E92000001']) {
      expect(card?.sentences[0]).toContain(`, ${figure('smoking', code, '2024')}%`);
      expect(card?.sentences[1]).toContain(`, ${figure('adult-obesity', code, '2024/25')}%`);
    }
    const links = card?.links.map(({ path }) => path);
    for (const id of ['smoking', 'adult-obesity'])
      expect(links).toContain(`/compare/?areas=E08000035,E08000032,E92000001&indicator=${id}`);
  });

  it('are each listed, and lead to their own pages', async () => {
    const card = await cardOf('which councils are worse than England on smoking and obesity');
    expect(card?.lists).toHaveLength(2);
    expect(card?.links.map(({ path }) => path)).toEqual([
      '/indicators/smoking/',
      '/indicators/adult-obesity/',
    ]);
    expect(card?.notes[0]).toBe('More than one thing is asked: each is told by itself.');
  });

  it('says of which of them no figures of women alone are held', async () => {
    const card = await cardOf('life expectancy and smoking of women in Leeds');
    expect(card?.notes).toContain(
      'Adults who smoke: no figures of women alone are held. Those told are of everyone.',
    );
    expect(card?.notes.join(' ')).not.toContain('these are of everyone');
  });

  it('are not told of more than the first where no figures are asked for', async () => {
    const card = await cardOf('does smoking cause cancer');
    expect(card?.title).toBe('Adults who smoke: why');
    expect(card?.links.map(({ path }) => path)).toContain('/indicators/cancer-mortality-under-75/');
  });
});

describe('where Enter leads', () => {
  it.each([
    // A village in Rotherham, and a council called North West Leicestershire.
    'England v Wales',
    'Blackpool compared to the north west',
    'self harm',
    'councils in kent excluding medway',
  ])('is no page that is only near what is asked: “%s”', async (question) => {
    const { first } = await ask(question);
    expect(first.straightTo).toBeNull();
    expect(first.choices.filter(({ path }) => path.startsWith('/compare/'))).toEqual([]);
  });
});

describe('years that are asked for', () => {
  it('are told, and of which of them no figure is held', async () => {
    const { sentences = [] } = (await cardOf('life expectancy in Oldham 2005 and 2020')) ?? {};
    expect(sentences.slice(0, 3)).toEqual([
      'Oldham, women: 80.1 years (2020 to 2022; no range held).',
      'Oldham, men: 76.3 years (2020 to 2022; no range held).',
      'No figure of 2005 is held for Oldham.',
    ]);
  });

  it.each([
    'covid',
    'Covid-19',
    'the pandemic',
    'the covid-19 pandemic',
    'lockdown',
    'the lockdowns',
  ])('before and since %s are both of 2017 to 2019, the last before it', async (event) => {
    const earlier = await cardOf(`life expectancy in Blackpool before ${event}`);
    expect(earlier?.sentences[0]).toMatch(/\(2017 to 2019;/);
    const since = await cardOf(`has life expectancy in Blackpool fallen since ${event}`);
    expect(since?.sentences[0]).toMatch(/\(2017 to 2019;/);
  });

  it('are those of both areas, where it is asked how far apart they came', async () => {
    for (const question of [
      'has the gap between Blackpool and Wokingham got bigger',
      'has the gap between Blackpool and England got wider',
    ]) {
      const said = (await cardOf(question))?.sentences.join(' ');
      expect(said).toContain('Blackpool, women: 79.7 years in 2015 to 2017');
      expect(said).toContain('Whether the difference itself grew or shrank is not tested here.');
    }
  });
});

it('is told through the years, where a year is asked for', async () => {
  const card = await cardOf('best year for life expectancy in Leeds');
  expect(card?.title).toBe('Life expectancy over time: Leeds');
  expect(card?.links[0]?.path).toBe('/local-authorities/leeds/history/');
});

describe('who says nothing of a subject', () => {
  it('is asked for in other words too', async () => {
    expect((await cardOf('what is nobody doing about smoking'))?.title).toBe(
      'Plans without smoking',
    );
  });

  it('is all whose plans were read but those that say something', async () => {
    const said = (await cardOf('which systems mention housing'))?.lists.flatMap(({ rows }) => rows);
    const unsaid = await cardOf('which systems do not mention housing');
    const silent = unsaid?.lists[0]?.rows ?? [];
    const all = /^Of \d+ of (\d+) /.exec(unsaid?.sentences[0] ?? '')?.[1];
    expect(silent.length + said!.length).toBe(Number(all));
    expect(silent.filter(({ name }) => said!.some((each) => each.name === name))).toEqual([]);
    expect(unsaid?.notes).toEqual([
      'This is what was noted from the pages that were read and are relied on. A plan may say more.',
    ]);
  });
});

it.each([
  ['smoking in Harrogate', '“harrogate” was read as North Yorkshire: this is about all of it.'],
  ['smoking in Whitby', '“whitby” is in North Yorkshire: this is about all of it.'],
])('says that a part is told as the whole: “%s”', async (question, note) => {
  expect((await cardOf(question))?.notes).toContain(note);
});

it('says nothing of a name that is part of the one it tells', async () => {
  expect((await cardOf('smoking in Hull'))?.notes).toEqual([]);
});

it('takes no word for a slip of one that asks nothing', async () => {
  const card = await cardOf('I am a carer in Burnley how long do people live here');
  expect(card?.sentences[0]).toContain('“carer” was not understood');
  expect(card?.notes).toEqual([]);
});

it.each(['worst in the north', 'worst council in the north west', 'worst council in kent'])(
  'judges no area where nothing measured is named: “%s”',
  async (question) => {
    expect((await cardOf(question))?.title).toBe('What figures cannot say');
  },
);

it.each(['what is a health and wellbeing board'])(
  'has no answer to another question: “%s”',
  async (question) => {
    expect(await cardOf(question)).toBeNull();
  },
);

it('tells of a part of the country what is said of the whole as such', async () => {
  expect((await cardOf('where has smoking risen in the east midlands'))?.notes).toEqual([
    'What follows is of all of England.',
    '12 without a figure in both periods are not in the list.',
  ]);
});

it.each([
  ['NHS Hull CCG', '/local-authorities/kingston-upon-hull/'],
  ['Tyneside', '/local-authorities/north-tyneside/'],
  ['Middlesex', '/areas/#london'],
  ['postcode lottery', '/gaps/'],
  ['Northamptonshire council', '/local-authorities/west-northamptonshire/'],
])('leads on: “%s”', async (question, path) => {
  expect((await ask(question)).first.choices.map((each) => each.path)).toContain(path);
});

describe('who published the figures of an answer', () => {
  it.each([
    ['smoking in Blackpool', 'OHID'],
    ['blackpool v wokingham', 'OHID'],
    ['highest child poverty', 'Department for Work and Pensions'],
    ['healthy life expectancy and smoking in Leeds', 'ONS and OHID'],
    ['which councils are worse than England on obesity', 'OHID'],
    ['has smoking fallen in Leeds', 'OHID'],
  ])('is said: “%s”', async (question, source) => {
    expect((await cardOf(question))?.source).toBe(source);
  });

  it.each(['does smoking cause cancer', 'vaping in leeds', 'healthy life expectancy in Burnley'])(
    'is not said where none of the area’s own are told: “%s”',
    async (question) => {
      expect((await cardOf(question))?.source).toBeNull();
    },
  );
});
