import { describe, expect, it } from 'vitest';
import { ask, shipped } from '../../../scripts/fixtures/shipped-asking.ts';

const rowsOf = (id: string, period: string) =>
  shipped.edition.observations
    .get(id)!
    .filter((row) => row.period === period && row.value !== null);

/** Councils of one kind or another that no other council of these tables lies in. */
const isLowerTier = (code: string): boolean =>
  /^E0[6-9]/.test(code) && shipped.areas.get(code).validTo === null;

const sentencesOf = async (question: string): Promise<string[]> =>
  (await ask(question)).card?.sentences ?? [];

describe('a question of how areas stand against the country', () => {
  const rows = rowsOf('smoking', '2024').filter(({ areaCode }) => isLowerTier(areaCode));
  const found = (result: string) =>
    rows.filter(({ publishedComparison }) => publishedComparison === result).length;

  it.each(['how many are worse than england for smoking', 'areas with more smokers than average'])(
    'is answered by the tests, with how many stand otherwise: “%s”',
    async (question) => {
      expect(await sentencesOf(question)).toEqual([
        `2024: ${found('worse')} of ${rows.length} local authorities have a figure worse than England’s 10.4%, by OHID’s test; ${found('better')} better and ${found('similar')} similar.`,
      ]);
    },
  );

  it.each(['who smokes more than average in kent', 'which areas in kent smoke more than england'])(
    'is answered of the councils in an area where it asks who: “%s”',
    async (question) => {
      const inKent = rows.filter(
        ({ areaCode }) => shipped.areas.countyOf(shipped.areas.get(areaCode))?.code === 'E10000016',
      );
      const of = (result: string) =>
        inKent.filter(({ publishedComparison }) => publishedComparison === result).length;
      expect(await sentencesOf(question)).toEqual([
        `2024: ${of('worse')} of ${inKent.length} local authorities have a figure worse than England’s 10.4%, by OHID’s test; ${of('better')} better and ${of('similar')} similar.`,
      ]);
    },
  );

  it('takes “significantly” for what tests find, and “not different” for similar', async () => {
    expect(
      await sentencesOf('which councils are significantly worse than england for smoking'),
    ).toEqual(await sentencesOf('which councils are worse than england for smoking'));
    expect(
      await sentencesOf('councils not significantly different from england for smoking'),
    ).toEqual(await sentencesOf('councils similar to england for smoking'));
  });

  it('tells of so many times its figure as printed, and names the only one', async () => {
    const twice = rows.filter(({ value }) => value! >= 20.8);
    expect(twice.map(({ areaCode }) => areaCode)).toEqual(['E06000009']);
    expect(await sentencesOf('smoking double the national average')).toEqual([
      `2024: 1 of ${rows.length} local authorities has a figure of at least twice England’s 10.4%, as printed: Blackpool, 20.8%. No ranges are held, so this is not tested.`,
    ]);
  });

  it('goes by the figures as printed where nobody tested', async () => {
    const absence = rowsOf('persistent-absence', '2024/25').filter(({ areaCode }) =>
      /^E(?:06|08|09|10)/.test(areaCode),
    );
    const alike = absence.filter(({ value }) => value!.toFixed(1) === '18.1');
    expect(alike.length).toBeGreaterThan(1);
    expect(await sentencesOf('pupil absence similar to england')).toEqual([
      `2024/25: ${alike.length} of ${absence.length} counties and single tier local authorities have a figure level with England’s 18.1%, as printed. No ranges are held, so this is not tested.`,
    ]);
  });

  it.each([
    ["which councils aren't worse than england for smoking", 'aren’t'],
    ['smoking 10% lower than england', '10%'],
  ])('is not answered as another that it is not: “%s”', async (question, said) => {
    const [sentence = ''] = await sentencesOf(question);
    expect(sentence.replace("'", '’')).toContain(`“${said}” was not understood`);
  });

  it('says where no figure of the country is held', async () => {
    expect(await sentencesOf('deprivation worse than england')).toEqual([
      'No figure of England of 2025 is held, so none can be set against it.',
    ]);
  });
});

describe('a question of figures between two', () => {
  const rows = rowsOf('smoking', '2024').filter(({ areaCode }) => isLowerTier(areaCode));
  const between = rows.filter(({ value }) => value! >= 15 && value! <= 20);

  it.each(['smoking between 15% and 20%', 'smoking 15-20%', 'where do 15 to 20 percent smoke'])(
    'counts both ends: “%s”',
    async (question) => {
      expect((await sentencesOf(question))[0]).toBe(
        `2024: ${between.length} of ${rows.length} local authorities have a figure between 15% and 20%.`,
      );
    },
  );

  it('takes two years for no limit', async () => {
    expect((await ask('smoking between 2015 and 2024')).card?.title).toBe('Figures of other years');
  });
});

it.each(['people over 65 living in leeds', 'how many people over 65 live in leeds'])(
  'takes an age for no length of life: “%s”',
  async (question) => {
    expect((await ask(question)).card?.title).toBe('Residents aged 65 and over: Leeds');
  },
);

it('takes the years in which gaps grew for no size of a gap', async () => {
  expect((await ask('where have gaps widened over 10 years')).card?.title).toBe(
    'Not sure what is asked',
  );
  expect((await ask('a gap of more than 10 years')).card?.title).toBe(
    'Gap in life expectancy inside the area: above 10 years',
  );
});

describe('a question of where figures did not move', () => {
  it('is answered with those that did not, and not with those that did', async () => {
    const { card } = await ask('where has smoking not fallen');
    const [then, now] = ['2011', '2024'].map(
      (period) => new Map(rowsOf('smoking', period).map((row) => [row.areaCode, row.value!])),
    );
    const both = [...now!.keys()].filter((code) => isLowerTier(code) && then!.has(code));
    const still = both.filter((code) => now!.get(code)! >= then!.get(code)!);
    expect(card?.sentences).toEqual([
      `Between 2011 and 2024 the figure did not fall as printed in ${still.length} of ${both.length} local authorities.`,
    ]);
  });

  it('tells those that moved the other way from those whose change may be chance', async () => {
    expect((await sentencesOf('where has obesity not got better in the south east'))[0]).toMatch(
      /^Between 2015\/16 and 2024\/25 the figure did not fall by a strict test in (\d+) of \1 local authorities in the South East\. In \d+ of these it rose; in \d+ the change is too small for this test\.$/,
    );
  });
});

describe('two parts of the country beside each other', () => {
  it('are told each by itself, and not as one', async () => {
    const { card } = await ask('north south divide');
    expect(card?.title).toBe('Life expectancy: the North and the South');
    expect(card?.sentences[0]).toMatch(
      /^The North, women, 2023 to 2025, 62 local authorities: from Blackpool, 79\.3 years/,
    );
    expect(card?.sentences[1]).toMatch(
      /^The South, women, .* Against England, by OHID’s test: \d+ better/,
    );
  });

  it('are told apart from a part without figures, and a part of one area names it', async () => {
    expect(await sentencesOf('smoking london v north west counties')).toEqual([
      'No figures of smoking prevalence in adults are held for counties in London.',
      'The North West, 2024: Lancashire, 9.5%.',
      'England: 10.4%.',
    ]);
  });

  it('have the figures that were published of whole regions, with their ranges', async () => {
    const { card } = await ask('north west vs south east healthy life expectancy');
    expect(card?.lists[0]?.rows.map(({ name, cells }) => [name, ...cells])).toEqual([
      ['North West', '59.2', '58.4 to 60.0', '2022 to 2024'],
      ['South East', '64.3', '63.5 to 65.0', '2022 to 2024'],
    ]);
  });
});

it.each([
  ['councils where men live to over 82', 'Life expectancy: above 82 years'],
  ['population between 100,000 and 200,000', 'Residents: between 100,000 and 200,000 people'],
  ['twice as many smokers as england', 'Adults who smoke: at least twice England’s figure'],
  ['where one in five smoke', 'Adults who smoke: at least 20%'],
  ['more people in leeds than bradford', 'Residents: Leeds and Bradford'],
])('is answered with a limit that is said in other ways: “%s”', async (question, title) => {
  expect((await ask(question)).card?.title).toBe(title);
});

describe('where Enter leads', () => {
  it.each(['imd 2025', 'hle 2024', 'how many are worse than england for smoking', 'smoking 2019'])(
    'is the search page, which shows the answer, for “%s”',
    async (question) => {
      expect((await ask(question)).first.straightTo).toBeNull();
    },
  );

  it.each([
    ['map of smoking', '/indicators/smoking/'],
    ['blackpool v wokingham', '/compare/?areas=E06000009,E06000041'],
    ['smoking blackpool compared to hart', '/compare/?areas=E06000009,E07000089&indicator=smoking'],
    [
      'child poverty in blackpool compared to england',
      '/compare/?areas=E06000009,E92000001&indicator=children-in-relative-poverty',
    ],
    [
      'life expectancy women leeds v bradford',
      '/compare/?areas=E08000035,E08000032&indicator=life-expectancy&sex=female',
    ],
    // Of one sex none is held apart.
    ['male smoking leeds v bradford', '/compare/?areas=E08000035,E08000032&indicator=smoking'],
    // A town of that name lies beside the system, and Richmond in North Yorkshire.
    ['frimley v thames valley', '/compare/?areas=E54000034,E54000070'],
    ['richmond v kingston', '/compare/?areas=E09000027,E09000021'],
  ])('is the page that is asked for: “%s”', async (question, path) => {
    expect((await ask(question)).first.straightTo).toBe(path);
  });
});

describe('a move that is held against the country’s', () => {
  // By hand, from the tables: smokers of 2011 and 2024, England’s fall of 9.4 points.
  it.each([
    ['did smoking in kent fall more than the national average', 'In 7 of these by more than'],
    ['smoking fell less than england in kent', 'In 5 of these by less than'],
  ])('is listed of the councils in an area: “%s”', async (question, said) => {
    expect(await sentencesOf(question)).toEqual([
      `Between 2011 and 2024 the figure fell as printed in 12 of 12 local authorities in Kent. ${said} in England, from 19.8% to 10.4%, as printed: this is not tested.`,
    ]);
  });

  it.each([
    ['has smoking in leeds fallen faster than england', '“more than” was'],
    ['has smoking in leeds fallen more than england', '“more than” was'],
    ['where has smoking not fallen more than england', '“not” was'],
    ['smoking fell twice as fast as england', '“twice” and “fast” were'],
  ])('is not told where it cannot be, which is said: “%s”', async (question, said) => {
    expect((await sentencesOf(question))[0]).toBe(
      `${said} not understood, so there is no answer here. These pages are nearest.`,
    );
  });

  it('is of either way where either is asked for', async () => {
    expect((await sentencesOf('smoking changed more than england'))[0]).toContain(
      'In 136 of these',
    );
  });
});

it('sets the two areas that share a name side by side where both sides bear it', async () => {
  expect((await ask('cumbria v cumbria')).card?.title).toBe(
    'Life expectancy: Cumberland and Westmorland and Furness',
  );
  expect((await ask('leeds v leeds')).card?.title).toBe('Life expectancy: Leeds');
});
