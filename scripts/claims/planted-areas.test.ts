import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { judged, siteOf } from './fixture.ts';
import type { Profile, PublicFigure, PublicSite } from './public-site.ts';

type Find = (code: string) => Profile;
type Row = Partial<PublicFigure> & { value: number | null };

const councils = [codes.northmoor, codes.southmere, codes.eastVale, codes.westVale] as const;

const row = (period: string, given: Row): PublicFigure => ({
  period,
  sex: 'persons',
  lower: null,
  upper: null,
  ...given,
});

/** Gives an area figures of an indicator, in the place of any that it has. */
function give(profile: Profile, id: string, observations: PublicFigure[]): void {
  const model = profile.indicators[0] ?? siteOf().find(codes.northmoor).indicators[0]!;
  const others = profile.indicators.filter((each) => each.id !== id);
  profile.indicators = [...others, { ...model, id, observations }];
}

/** The four councils from nought to three, each with a range of a half either way, or as it is given. */
const inSteps =
  (half = 0.1) =>
  (_: Profile, find: Find): void =>
    councils.forEach((code, value) => {
      give(find(code), 'smoking', [
        row('2024', { value, lower: value - half, upper: value + half }),
      ]);
    });

const problemsOf = (...of: Parameters<typeof judged>): string[] => judged(...of).problems;

describe('a cell of the table of an indicator', () => {
  const northmoor = siteOf().find(codes.northmoor).url;
  const at = { address: '/indicators/smoking/', code: codes.country, link: northmoor };
  const besideCountry =
    (half?: number) =>
    (profile: Profile, find: Find): void => {
      inSteps(half)(profile, find);
      give(profile, 'smoking', [row('2024', { value: 9 })]);
      const own = find(codes.northmoor).indicators.find(({ id }) => id === 'smoking')!;
      own.polarity = 'lower';
    };

  it('gives the places that ranges leave open', () => {
    const plant = besideCountry();
    expect(judged('0.0% Better 1st', { ...at, plant })).toMatchObject({ tested: 1, problems: [] });
    expect(problemsOf('0.0% Better between 1st and 2nd', { ...at, plant })[0]).toContain('places');
    expect(problemsOf('0.0% Worse 1st', { ...at, plant })[0]).toContain('Northmoor is not');
  });

  it('says how many an area is beyond where its places reach an end', () => {
    const plant = besideCountry(0.5);
    const said = (words: string) => problemsOf(`0.0% ${words}`, { ...at, plant });
    expect(said('Better lower than at least 2 others')).toEqual([]);
    expect(problemsOf('Northmoor is lower than at least 2 of 4.', { ...at, plant })).toEqual([]);
    expect(problemsOf('Northmoor is lower than at least 3 of 4.', at)).toHaveLength(1);
    for (const n of ['higher than at least 2 others', 'one of the lowest 3', 'too close to call'])
      expect(said(`Better ${n}`)[0]).toContain('other places');
  });

  it('stands under how many have a place', () => {
    const said = (count: number) => `Against Arcadia; place among ${count}, lowest first`;
    expect(problemsOf(said(4), { ...at, plant: inSteps() })).toEqual([]);
    expect(problemsOf(said(5), { ...at, plant: inSteps() })[0]).toContain('another number');
  });

  it('that says there is none in both periods is asked of both', () => {
    const said = 'No figure in both periods.';
    const both = (first: number | null) => (_: Profile, find: Find) =>
      Object.values(codes)
        .map(find)
        .forEach((each) =>
          give(each, 'smoking', [
            row('2020', { value: each.code === codes.northmoor ? first : 1 }),
            row('2024', { value: 1 }),
          ]),
        );
    expect(problemsOf(said, { ...at, plant: both(null) })).toEqual([]);
    expect(problemsOf(said, { ...at, plant: both(1) })[0]).toContain('are held');
  });
});

it('whose part an area is stands in its own file, whether or not that system has one', () => {
  const inside = (...names: string[]) => ({
    plant: (profile: Profile): void => {
      profile.systems = names.map((name) => ({ code: 'X54999999', name }));
    },
  });
  const said = 'Part of Moor (12%) and Mere (88%) circles of care';
  expect(judged(said, inside('Moor', 'Mere')).problems).toEqual([]);
  expect(judged(said, inside('Moor', 'Marsh')).problems[0]).toContain('Moor, Marsh');
  expect(judged(said, inside()).problems[0]).toContain('none');
});

it('the ends of a region are asked of the people and the period that they are told of', () => {
  const plant = (_: Profile, find: Find) =>
    councils.forEach((code, place) => {
      find(code).region = 'North';
      give(
        find(code),
        'life-expectancy',
        [
          ['2021-2023', 'female', 78],
          ['2022-2024', 'female', 80],
          ['2022-2024', 'male', 70],
        ].map(([period, sex, value]) =>
          row(String(period), { sex: String(sex), value: Number(value) + place }),
        ),
      );
    });
  const at = { address: '/gaps/', code: codes.country, plant };
  const [low, high] = [councils[0]!, councils.at(-1)!].map((code) => siteOf().find(code).name);
  const said = `Women can expect to live from 80.0 years in ${low} to 83.0 in ${high}. That is 3.0 years apart (2022 to 2024).`;
  expect(problemsOf(said, at)).toEqual([]);
  for (const [from, to] of [
    ['Women', 'Men'],
    ['2022 to 2024', '2021 to 2023'],
    ['80.0', '81.0'],
    ['3.0 years apart', '4.0 years apart'],
    [' That is 3.0 years apart (2022 to 2024).', ''],
  ] as const)
    expect(problemsOf(said.replace(from, to), at), to).not.toEqual([]);
});

it('lengths of life beside a lifeline are asked of the period that the picture is of', () => {
  const held = (add: number) => [
    row('2021-2023', { sex: 'female', value: 60 + add }),
    row('2022-2024', { sex: 'female', value: 70 + add }),
  ];
  const plant = (profile: Profile, find: Find) => {
    for (const [each, add] of [
      [profile, 1],
      [find(codes.country), 2],
    ] as const) {
      give(each, 'life-expectancy', held(add));
      give(each, 'healthy-life-expectancy', held(add - 10));
    }
  };
  const said =
    'Women: 71.0 years of life, Arcadia 72.0 years; 61.0 years in good health, Arcadia 62.0 years.';
  const of = (words: string, picture = 'The picture shows earlier years: 2022 to 2024.') =>
    problemsOf(words, { plant, title: picture });
  expect(of(said)).toEqual([]);
  // Each of the four is a figure of the period before.
  for (const [from, to] of [
    ['71.0', '61.0'],
    ['72.0', '62.0'],
    ['61.0 years in', '51.0 years in'],
    ['Arcadia 62.0', 'Arcadia 52.0'],
  ] as const)
    expect(of(said.replace(from, to))[0], to).toContain('for 2022 to 2024');
  expect(of(said, 'A picture')[0]).toContain('no period');
});

describe('the widest spread inside one system', () => {
  /** Three systems of the four councils, of which the second and third leave out an end. */
  const plant = (profile: Profile, find: Find, site: PublicSite): void => {
    inSteps()(profile, find);
    const system = find(codes.system);
    const inside = councils.map((code) => ({ code, share: 1, residents: 10 }));
    system.members = inside;
    system.name = 'Whole';
    for (const [name, members] of [
      ['Low', inside.slice(0, 3)],
      ['High', inside.slice(1)],
    ] as const)
      site.profiles.set(`/ics/${name}/`, { ...system, code: name, name, members: [...members] });
  };
  it.each([
    ['Whole, 3.0 ', []],
    ['Low, 3.0 ', ['by the files it is another one, or another size']],
    ['Whole, 2.0 ', ['by the files it is another one, or another size']],
  ])('is worked out again from the councils of each: %s', (said, faults) => {
    const sentence = `The widest spread inside one system: ${said}points.`;
    const at = { address: '/indicators/smoking/systems/', code: codes.country, plant };
    expect(problemsOf(sentence, at)).toEqual(faults.map((fault) => `“${sentence}”: ${fault}`));
  });
});

describe('areas side by side', () => {
  const at = { code: codes.country, address: '/compare/councils-of-greater-arcadia/' };

  it('have no two figures where one alone has the newest', () => {
    const newest = (lacking: number) => (_: Profile, find: Find) =>
      councils.forEach((code, place) => {
        const value = place < lacking ? null : 5;
        give(find(code), 'smoking', [row('2020', { value: 5 }), row('2024', { value })]);
      });
    const smoking = { ...at, indicator: 'smoking' };
    expect(problemsOf('No two figures', { ...smoking, plant: newest(3) })).toEqual([]);
    expect(problemsOf('No two figures', { ...smoking, plant: newest(2) })[0]).toContain('two of');
  });

  it('have one without a range, of two that are compared', () => {
    const said =
      'Where nothing is said of chance, no range is held for one of the two. So the difference is not tested.';
    expect(problemsOf(said, at)).toEqual([]);
    const ranged = (_: Profile, find: Find): void => {
      for (const code of councils)
        for (const { observations } of find(code).indicators)
          for (const figure of observations) [figure.lower, figure.upper] = [0, 100];
    };
    expect(problemsOf(said, { ...at, plant: ranged })[0]).toContain('both have a range');
  });

  it('are not tested for want of ranges, where none or some of them have any', () => {
    const ranges = (ranged: number) => (_: Profile, find: Find) =>
      councils.forEach((code, place) => {
        const range = place < ranged ? { lower: 4, upper: 6 } : {};
        give(find(code), 'smoking', [row('2024', { value: 5, ...range })]);
      });
    const told = (said: string, ranged: number) =>
      problemsOf(said, { ...at, indicator: 'smoking', plant: ranges(ranged) });
    const [none, some] = ['no ranges are held', 'ranges are held for some of these figures only'];
    expect(told(`Not tested: ${none}.`, 0)).toEqual([]);
    expect(told(`Not tested: ${none}.`, 1)[0]).toContain('others have a range');
    expect(told(`Not tested: ${some}.`, 1)).toEqual([]);
    expect(told(`Not tested: ${some}.`, 0)[0]).toContain('others have a range');
  });

  it('lack a length of life, or have averages alone, where the lead leaves them out', () => {
    const without = (_: Profile, find: Find): void => {
      for (const { observations } of find(codes.northmoor).indicators) observations.length = 0;
    };
    const none = 'No life expectancy is held for Northmoor.';
    expect(problemsOf(none, { ...at, plant: without })).toEqual([]);
    expect(problemsOf(none, at)[0]).toContain('Northmoor has one');
    const { name_in_sentence: system } = siteOf().find(codes.system);
    const both = `No life expectancy is held for Northmoor and ${system}.`;
    expect(problemsOf(both, { ...at, plant: without })).toEqual([]);
    expect(problemsOf(both, at)[0]).toContain('Northmoor has one');
    const averaged = `${system} is left out: it has only an average of local boards.`;
    expect(problemsOf(averaged, at)).toEqual([]);
    expect(problemsOf(averaged.replace(system, 'Northmoor'), at)[0]).toContain('is not so');
  });

  it('have an average where one is named as not tested', () => {
    const pair = {
      code: codes.country,
      address: '/compare/greater-arcadia-and-northmoor/',
      indicator: 'smoking',
    };
    const said = 'Not tested: an average has no range.';
    expect(problemsOf(said, pair)).toEqual([]);
    const without = (_: Profile, find: Find): void => {
      const system = find(codes.system);
      system.averages = system.averages!.filter(({ indicator_id: id }) => id !== 'smoking');
    };
    expect(problemsOf(said, { ...pair, plant: without })[0]).toContain('no area has an average');
  });
});

describe('how a list of changes is put in order', () => {
  const said = 'Local boards, the greatest fall first';
  const heading = 'area_name,sex,from,to,change\n';
  const rows = 'Northmoor,persons,2014,2024,-3\nEast Vale,persons,2014,2024,-9\n';
  it('is asked of the first that it names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'greatest-'));
    mkdirSync(join(folder, 'data/changes'), { recursive: true });
    writeFileSync(join(folder, 'data/changes/smoking.csv'), heading + rows);
    const at = { address: '/indicators/smoking/changes/', code: codes.country, folder };
    expect(problemsOf(said, { ...at, after: 'East Vale −9.0 Northmoor −3.0' })).toEqual([]);
    expect(problemsOf(said, { ...at, after: 'Northmoor −3.0 East Vale −9.0' })[0]).toContain(
      'another council is first',
    );
  });
});
