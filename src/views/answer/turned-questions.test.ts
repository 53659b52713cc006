import { describe, expect, it } from 'vitest';
import { ask, shipped } from '../../../scripts/fixtures/shipped-asking.ts';

const titleOf = async (question: string): Promise<string | undefined> =>
  (await ask(question)).card?.title;

const newest = (id: string, sex: string, period: string) =>
  shipped.edition.observations
    .get(id)!
    .filter((row) => row.sex === sex && row.period === period && row.value !== null);

/** Councils of one kind or another that no other council of these tables lies in. */
const isLowerTier = (code: string): boolean =>
  /^E0[6-9]/.test(code) && shipped.areas.get(code).validTo === null;

describe('a question with a limit', () => {
  it.each([
    ['how many councils have life expectancy below 78 for men', 'life-expectancy male 2023-2025'],
    ['life expectancy under 78 men', 'life-expectancy male 2023-2025'],
  ])('is answered with how many lie beyond it: “%s”', async (question, of) => {
    const [id = '', sex = '', period = ''] = of.split(' ');
    const councils = newest(id, sex, period).filter(({ areaCode }) => isLowerTier(areaCode));
    const beyond = councils.filter(({ value }) => value! < 78);
    const { card } = await ask(question);
    expect(card?.sentences[0]).toBe(
      `2023 to 2025, men: ${beyond.length} of ${councils.length} local authorities have a figure below 78 years.`,
    );
  });

  it('names the only one, and takes no other end', async () => {
    const { card } = await ask('areas where under 60% are employed');
    expect(card?.sentences[0]).toBe(
      '2023: 1 of 294 local authorities has a figure below 60%: Pendle, 53.0% (41.1 to 64.9).',
    );
  });

  it('takes a “not” before a limit for the other side', async () => {
    expect(await titleOf('councils where smoking is no higher than 10%')).toBe(
      'Adults who smoke: at most 10%',
    );
  });

  it.each([
    'councils where smoking is never below 10%',
    'councils where healthy life expectancy is more than 3 years lower than England',
    'more than 20% fewer smokers',
    'fewer than 10 councils with high smoking',
  ])('takes no distance, count or other years for a limit or an end: “%s”', async (question) => {
    expect(await titleOf(question)).toBe('Not sure what is asked');
  });

  it('reads no age and no span of years as a limit', async () => {
    expect(await titleOf('how many people over 65 live in Blackpool')).toBe(
      'Residents aged 65 and over: Blackpool',
    );
    expect(await titleOf('deaths under 75 from cancer in Leeds')).toBe(
      'Early deaths from cancer: Leeds',
    );
    expect(await titleOf('life expectancy over 10 years')).toBe('Not sure what is asked');
  });
});

describe('a question with a “not”', () => {
  it.each([
    ['lowest smoking outside London'],
    ['councils not in london with the lowest smoking'],
    ['lowest smoking excluding london'],
  ])('is answered of all but the place: “%s”', async (question) => {
    expect(await titleOf(question)).toBe(
      'Adults who smoke: the lowest of 258 local authorities in England outside London',
    );
  });

  it.each(['which ICS have no targets', 'is Blackpool not the worst for life expectancy'])(
    'is not answered as if the “not” were not there: “%s”',
    async (question) => {
      expect(await titleOf(question)).toBe('Not sure what is asked');
    },
  );

  it('still asks where a figure is missing, and whether two differ', async () => {
    const { card } = await ask('which areas do not have healthy life expectancy');
    expect(card?.sentences[0]).toMatch(
      /^Healthy life expectancy at birth: there is a figure for no district council area, .* and all 21 county council areas\.$/,
    );
    expect(await titleOf('isnt Hull worse than Blackpool for smoking')).toBe(
      'Adults who smoke: Kingston upon Hull and Blackpool',
    );
  });
});

describe('a gap between women and men', () => {
  it('is listed where the widest is asked for', async () => {
    const { card } = await ask('which council has the biggest gap between men and women');
    // Published: North East Lincolnshire, women 81.7, men 76.0.
    expect(card?.sentences[0]).toBe(
      'The widest, 2023 to 2025: North East Lincolnshire, 5.7 years.',
    );
    expect(card?.lists[0]?.rows[0]?.cells).toEqual(['81.7', '76.0', '5.7']);
  });
});

it('asks where someone is who says “near me”, and counts areas of a kind', async () => {
  expect(await titleOf('life expectancy near me')).toBe('Where are you?');
  const { card } = await ask('how many ICSs are there');
  expect(card?.sentences.at(-1)).toBe('This edition has 36 integrated care systems.');
});

it('sets the newest figure beside that of a year, of the sex that is asked for', async () => {
  const { card } = await ask('healthy life expectancy Wokingham men 2011');
  expect(card?.sentences.slice(0, 2).map((each) => each.slice(0, 60))).toEqual(
    [
      'Wokingham, men: 70.0 years (2011 to 2013; between 68.0 and 72',
      'In Wokingham, men: 68.0 years (2022 to 2024; between 65.1 and',
    ].map((each) => each.slice(0, 60)),
  );
});

it('says which areas are left out where more are named than stand side by side', async () => {
  const { card } = await ask(
    'leeds bradford wakefield hull york sheffield barnsley doncaster smoking',
  );
  expect(card?.notes).toContain(
    'Up to 6 areas stand side by side: Barnsley and Doncaster are left out.',
  );
});

it.each([
  [
    'smoking in Humberside',
    'Adults who smoke in Humberside: counties and single tier local authorities',
  ],
  ['avon', 'Avon'],
  ['inner london', 'Inner London'],
])('knows places that have no council of their own: “%s”', async (question, title) => {
  expect(await titleOf(question)).toBe(title);
});
