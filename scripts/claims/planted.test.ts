import { describe, expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { figures, judged, siteOf } from './fixture.ts';
import { judgePage } from './judge-page.ts';
import type { Profile } from './public-site.ts';

const isSound = { sets: 1, recomputed: 1, problems: [] };

const entry = (profile: Profile, id: string) =>
  profile.scorecard.find(({ indicator_id }) => indicator_id === id)!;

const giveRanges = (id: string) => (profile: Profile) => {
  for (const figure of figures(profile, id)) [figure.lower, figure.upper] = [0, 100];
};

describe('a sentence that denies', () => {
  it('ranges is asked of the figures it is about', () => {
    const said = 'Years of life: 2023 to 2025, Arcadian Office of Health; no ranges held.';
    expect(judged(said)).toMatchObject(isSound);
    expect(judged(said, { plant: giveRanges('life-expectancy') }).problems[0]).toContain(
      'have a range',
    );
    const published = said.replace('held', 'published');
    expect(judged(published).problems[0]).toContain('by their source its ranges are not held');
    const change = 'No range is held, so the change is not tested.';
    const at = { indicator: 'life-expectancy' };
    expect(judged(change, at)).toMatchObject(isSound);
    expect(judged(change, { ...at, plant: giveRanges('life-expectancy') }).problems).toHaveLength(
      1,
    );
    // Of nothing at all, nothing may be denied.
    expect(judged(change, { indicator: 'smoking-nowhere' }).problems).toHaveLength(1);
  });

  it('the figure of the country is asked of the country’s file', () => {
    const said = 'Not compared: no figure for Arcadia is held';
    expect(judged(said, { indicator: 'smoking' }).problems[0]).toContain('its file holds');
  });

  it('that more than one period is held is asked of the series', () => {
    const said = '2023 to 2025 is the only period held.';
    expect(judged(said, { indicator: 'life-expectancy' }).problems).toHaveLength(1);
    const plant = (profile: Profile) => {
      figures(profile, 'life-expectancy').splice(1);
    };
    expect(judged(said, { indicator: 'life-expectancy', plant })).toMatchObject(isSound);
  });

  it('a theme is asked of what was read', () => {
    const said = 'Its words fit none of our themes, so no figure is set beside it.';
    const withThemes = (profile: Profile) => {
      for (const { lists } of profile.priorities.systems)
        for (const { priorities } of lists)
          for (const priority of priorities) priority.themes = ['smoking'];
      profile.priorities.strategy = null;
    };
    expect(judged(said, { plant: withThemes }).problems).toHaveLength(1);
  });

  it('who was read only in part is asked of each reading', () => {
    const plant = (profile: Profile) => {
      profile.priorities.strategy = null;
      for (const { reading, lists, system } of profile.priorities.systems) {
        system.name_in_sentence = 'Moor and Mere';
        reading.status = 'in-part';
        for (const list of lists) list.read = 'whole';
      }
    };
    const problemsOf = (who: string) => judged(`Only part was read: ${who}.`, { plant }).problems;
    expect(problemsOf('Moor and Mere')).toEqual([]);
    expect(problemsOf('the board of Northmoor; Moor and Mere')).toHaveLength(1);
    expect(problemsOf('the board of Northmoor')[0]).toContain('read in part: Moor and Mere');
  });

  it('in words that no rule knows is refused', () => {
    expect(judged('No other area has so few.').problems[0]).toContain('no rule asks the files');
  });
});

describe('a place in order', () => {
  it('needs a set of three or more with ranges, and is worked out again', () => {
    const { site, find } = siteOf();
    const own = find(codes.northmoor);
    const peers = [...site.profiles.values()].filter(
      ({ kind }) => !['country', 'ics', 'county', 'region'].includes(kind),
    );
    const place = (words: string, count: number, half = 0.1) => {
      peers.forEach((profile, at) => {
        const held = figures(profile, 'smoking').filter(
          ({ period, sex }) => period === entry(own, 'smoking').latest!.period && sex === 'persons',
        );
        for (const figure of held)
          Object.assign(
            figure,
            at < count ? { value: at, lower: at - half, upper: at + half } : { value: null },
          );
      });
      Object.assign(entry(own, 'smoking').latest!, { value: 0, lower: -half, upper: half });
      const html = `<main><p><a href="/indicators/smoking/">Smoking</a></p><p>${words}</p></main>`;
      return judgePage(html, { address: own.url, profile: own, site }, []);
    };
    expect(place('2024; lowest of 3', 3).problems).toEqual([]);
    expect(place('2024; highest of 3', 3).problems[0]).toContain('places are');
    expect(place('2024; lower than at least 1 of 3', 3, 0.5).problems).toEqual([]);
    for (const wrong of ['lower than at least 2 of 3', 'higher than at least 1 of 3'])
      expect(place(`2024; ${wrong}`, 3, 0.5).problems[0], wrong).toContain('places are');
  });
});

it('the range of a row of the scorecard is that of its newest figure', () => {
  const at = {
    indicator: 'smoking',
    plant: (profile: Profile) => {
      const latest = { period: '2024', value: 20, lower: 17.52, upper: 21.3 };
      Object.assign(entry(profile, 'smoking').latest!, latest);
    },
  };
  expect(judged('2024; between 17.5 and 21.3', at).problems).toEqual([]);
  for (const wrong of ['2024; between 17.4 and 21.3', '2023; between 17.5 and 21.3'])
    expect(judged(wrong, at).problems, wrong).toHaveLength(1);
});

describe('a trend', () => {
  it('that is not clear is tested again on the five figures', () => {
    const five = (rise: number) => (profile: Profile) => {
      const periods = ['2020', '2021', '2022', '2023', '2024'];
      Object.assign(entry(profile, 'smoking'), {
        sex: 'persons',
        trend: { result: 'no-significant-change', periods },
      });
      const own = profile.indicators.find(({ id }) => id === 'smoking')!;
      own.observations = periods.map((period, at) => ({
        period,
        sex: 'persons',
        value: 20 + rise * at,
        lower: 19 + rise * at,
        upper: 21 + rise * at,
      }));
    };
    const at = { indicator: 'smoking' };
    expect(judged('no clear trend', { ...at, plant: five(0.1) })).toMatchObject(isSound);
    expect(judged('no clear trend', { ...at, plant: five(3) }).problems[0]).toContain('go up');
    const since = (year: string) =>
      judged(`no clear trend since ${year}`, { ...at, plant: five(0.1) });
    expect(since('2020')).toMatchObject(isSound);
    expect(since('2019').problems[0]).toContain('begins with 2020');
  });

  it('that goes up and down is tested again on the five figures', () => {
    const going = (values: number[]) => (profile: Profile) => {
      const periods = values.map((_, at) => String(2020 + at));
      const trend = { result: 'no-steady-direction', periods };
      Object.assign(entry(profile, 'smoking'), { sex: 'persons', trend });
      profile.indicators.find(({ id }) => id === 'smoking')!.observations = values.map(
        (value, at) => ({
          period: periods[at]!,
          sex: 'persons',
          value,
          lower: value - 0.4,
          upper: value + 0.4,
        }),
      );
    };
    const of = (said: string, values: number[]) =>
      judged(said, { indicator: 'smoking', plant: going(values) });
    const turned = [2.5, 3, 3.6, 3.4, 3.1].map((value) => value * 2);
    const words =
      'By our test on the latest 5 separate periods: up and down, so no steady direction.';
    for (const sound of [words, 'up and down since 2020'])
      expect(of(sound, turned), sound).toMatchObject(isSound);
    expect(of('getting worse', turned).problems[0]).toContain('go both');
    expect(of('up and down', [5, 6, 7, 8, 9]).problems[0]).toContain('go up');
    expect(of('up and down', [5, 6.5, 7, 7.2, 7.3]).problems[0]).toContain('go up');
  });

  it('stands after the figure that its small line begins with, which is asked of the file', () => {
    const begins = (said: string) => judged(said, { part: 'scorecard', indicator: 'smoking' });
    expect(begins('was 24.3% in 2017')).toMatchObject({ comparisons: 1, tested: 1, problems: [] });
    for (const wrong of [
      'was 24.4% in 2017',
      'was 24.3% in 2018',
      'was 24.3% in 2017 no clear trend since 2016',
    ])
      expect(begins(wrong).problems, wrong).toHaveLength(1);
  });

  it('agrees with the published example of the weighted method', async () => {
    const { trendOf } = await import('./trend-rules.ts');
    const values = [24.67, 24.6, 28, 30.2, 30.6];
    const ranges = [
      [23.16, 26.25],
      [23.15, 26.19],
      [26.44, 29.64],
      [28.63, 31.9],
      [28.98, 32.25],
    ] as const;
    const series = values.map((value, at) => ({
      period: String(at),
      sex: 'persons',
      value,
      lower: ranges[at]![0],
      upper: ranges[at]![1],
    }));
    expect(trendOf(series)).toBe('up');
  });
});
