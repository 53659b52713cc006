import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { figures, judged, siteOf } from './fixture.ts';
import type { Profile, PublicSite } from './public-site.ts';

type Find = (code: string) => Profile;

const onSmoking = { address: '/indicators/smoking/', code: codes.country };

/** Four councils in three regions, which smoke in steps of ten: the two of West are ten points apart. */
function inThreeRegions(_: Profile, find: Find): void {
  const placed = [
    [codes.northmoor, 'North', 10],
    [codes.southmere, 'South', 20],
    [codes.eastVale, 'West', 30],
    [codes.westVale, 'West', 40],
  ] as const;
  for (const [code, region, value] of placed) {
    find(code).region = region;
    for (const figure of figures(find(code), 'smoking')) figure.value = value;
  }
}

describe('a sentence on regions', () => {
  it.each([
    ['The widest spread inside one region: West, 10.0 percentage points.', 'North', 'West'],
    ['The lowest fifth is commonest in North: its one council.', 'South', 'North'],
    ['Fifths of 4 councils, lowest first.', '5 councils', '4 councils'],
    ['Smoking 2024. 4 local boards, highest first.', '0 local', '4 local'],
  ])('“%s” is worked out again from the figures of its councils', (said, falsely, truly) => {
    const at = { ...onSmoking, plant: inThreeRegions };
    expect(judged(said, at)).toMatchObject({ recomputed: 1, problems: [] });
    expect(judged(said.replace(truly, falsely), at).problems).toHaveLength(1);
  });
});

it('that a map has fewer areas than shades is counted, of councils in force', () => {
  const said = 'none: there are fewer areas than classes';
  expect(judged(said, onSmoking)).toMatchObject({ problems: [] });
  const manyMore = (profile: Profile, find: Find, site: PublicSite): void => {
    inThreeRegions(profile, find);
    for (const n of [1, 2, 3, 4, 5]) {
      const copy = structuredClone(find(codes.northmoor));
      site.profiles.set(`/local-authorities/n${n}/`, { ...copy, url: `/n${n}/`, code: `N${n}` });
      const ofSystem = structuredClone(find(codes.northmoor));
      site.profiles.set(`/ics/s${n}/`, { ...ofSystem, kind: 'ics', url: `/s${n}/`, code: `S${n}` });
    }
  };
  expect(judged(said, { ...onSmoking, plant: manyMore }).problems[0]).toContain('5 areas or more');
});

describe('a sentence on changes', () => {
  const heading =
    'sex,from,to,value_then,value_now,change,change_lower,change_upper,change_is_real,gap_moved\n';
  const rows = [
    'persons,2014,2024,10,12,2,1,3,yes,wider',
    'persons,2014,2024,10,9,-1,-2,-0.5,yes,narrower',
    'persons,2014,2024,10,11,1,-1,3,no,no-real-change',
  ];
  const folderWith = (lines: string[]): string => {
    const folder = mkdtempSync(join(tmpdir(), 'planted-'));
    mkdirSync(join(folder, 'data/changes'), { recursive: true });
    writeFileSync(join(folder, 'data/changes/smoking.csv'), heading + lines.join('\n'));
    return folder;
  };
  it.each([
    ['Between 2014 and 2024 the figure rose in 1 of 3 councils and fell in 1.', 'in 2 of 3'],
    [
      'Between 2014 and 2024 the figure as printed went up in 2 of 3 councils and down in 1.',
      'in 1 of 3',
    ],
    [
      'By that test the gap with Arcadia became wider in 1 of 3, narrower in 1, and changed sides in 0.',
      'in 0 of 3',
    ],
  ])('“%s” is counted again from its public file', (said, falsely) => {
    const at = { ...onSmoking, folder: folderWith(rows) };
    expect(judged(`${said} This is not tested.`, at).problems).toEqual([]);
    expect(judged(said.replace(/in \d of 3/, falsely), at).problems[0]).toContain('counts others');
  });

  it.each([
    // Without the prose between its two look-ups, which is taken away before.
    ['We tested 4 councils. one of them and widened in two.', ['4', '3'], ['two.', 'none.']],
    ['For women, the gap narrowed in one of them and widened in two.', ['one', 'two']],
    ['For men, it narrowed in one and widened in two.', ['two.', 'one.'], ['one', 'none']],
  ])('“%s”, in a story, is counted again for each way', (said, ...falsely) => {
    const bySex = ['female', 'male'].flatMap((sex) =>
      [...rows, rows[0]!].map((row) => row.replace('persons', sex)),
    );
    const story = { address: '/stories/gaps/', code: codes.country, indicator: 'smoking' };
    const at = { ...story, folder: folderWith(bySex) };
    const { tested, recomputed, problems } = judged(said, at);
    expect([tested + recomputed, problems]).toEqual([1, []]);
    for (const [truly, other] of falsely)
      expect(judged(said.replace(truly!, other!), at).problems[0]).toContain('the file counts');
  });

  it('that share no year is asked of the periods', () => {
    const said = 'Two periods that share no year, the same for all.';
    expect(judged(said, { ...onSmoking, folder: folderWith(rows) }).problems).toEqual([]);
    const sharing = rows.map((row) => row.replace('2014', '2024'));
    expect(judged(said, { ...onSmoking, folder: folderWith(sharing) }).problems[0]).toContain(
      'other periods',
    );
  });
});

describe('a sentence on averages', () => {
  const ofSystem = { code: codes.system };
  const averageOf = (profile: Profile, id: string) =>
    profile.averages!.find(({ indicator_id }) => indicator_id === id)!;

  it('whose lines run from council to council is asked of the councils', () => {
    const said = 'Of an average it runs from the lowest of its councils to the highest.';
    expect(judged(said, ofSystem)).toMatchObject({ recomputed: 1, problems: [] });
    const plant = (profile: Profile) => {
      averageOf(profile, 'smoking').lowest!.value += 1;
    };
    expect(judged(said, { ...ofSystem, plant }).problems[0]).toContain('smoking');
  });

  it('that is of one council alone is asked how many it takes in', () => {
    const at = { ...ofSystem, indicator: 'smoking' };
    const alone = (profile: Profile) => {
      const newest = averageOf(profile, 'smoking').periods.findLast(({ value }) => value !== null)!;
      Object.assign(newest, { counted: 1, members: 1 });
    };
    expect(judged('2024; that of its only council', { ...at, plant: alone }).problems).toEqual([]);
    expect(judged('2024; that of its only council', at).problems[0]).toContain('takes in more');
  });

  it('that is no newer is asked how many councils have a newer figure', () => {
    const at = { ...ofSystem, indicator: 'smoking' };
    const later = (counted: number) => (profile: Profile, find: Find) => {
      const [one] = profile.members;
      const rows = figures(find(one!.code), 'smoking');
      rows.push({ ...rows.at(-1)!, period: '2099', sex: averageOf(profile, 'smoking').sex });
      const since = { period: '2099', counted, members: profile.members.length, coverage: 0.5 };
      averageOf(profile, 'smoking').too_few_since = since;
    };
    const { members } = siteOf().find(codes.system);
    const said = (counted: number, { year = 2099, share = 50 } = {}) =>
      `2024; average of its councils; too few have a figure for ${year}: ${counted} of ${members.length}, with ${share}% of its residents`;
    const plant = later(1);
    expect(judged(said(1), { ...at, plant })).toMatchObject({ tested: 1, problems: [] });
    expect(judged(said(2), { ...at, plant: later(2) }).problems[0]).toContain('another number');
    for (const falsely of [said(1, { share: 51 }), said(1, { year: 2098 })])
      expect(judged(falsely, { ...at, plant }).problems[0]).toContain('another share');
    expect(judged(said(1), at).problems).toHaveLength(1);
  });

  it('that none of its councils has a newer figure is asked of each, and of the country', () => {
    const later = (held: readonly string[]) => (profile: Profile, find: Find) => {
      const { sex } = averageOf(profile, 'smoking');
      for (const code of held)
        figures(find(code), 'smoking').push({
          ...figures(find(code), 'smoking')[0]!,
          sex,
          period: '2099',
        });
      const since = { period: '2099', counted: 0, members: profile.members.length, coverage: 0 };
      averageOf(profile, 'smoking').too_few_since = since;
    };
    const { members } = siteOf().find(codes.system);
    const said = `2024; average of its councils; none of its ${members.length} councils has a figure for 2099`;
    const at = { ...ofSystem, indicator: 'smoking' };
    expect(judged(said, { ...at, plant: later([codes.country]) }).problems).toEqual([]);
    const both = later([codes.country, members[0]!.code]);
    expect(judged(said, { ...at, plant: both }).problems[0]).toContain('one has a figure');
    expect(judged(said, { ...at, plant: later([]) }).problems[0]).toContain('the country has none');
  });

  it('beside the country is worked out from the two figures as printed', () => {
    const plant = (profile: Profile, find: Find) => {
      const average = averageOf(profile, 'smoking');
      const newest = average.periods.findLast(({ value }) => value !== null)!;
      newest.value = 14;
      const ofCountry = figures(find(codes.country), 'smoking');
      ofCountry.find(({ period }) => period === newest.period)!.value = 11;
    };
    const said = '3.0 points higher (Arcadia 11.0%; not tested)';
    expect(judged(said, { ...ofSystem, plant })).toMatchObject({ untested: 1, problems: [] });
    expect(judged(said.replace('3.0', '4.0'), { ...ofSystem, plant }).problems).toHaveLength(1);
  });
});

describe('that no figure stands out', () => {
  const none = 'None: no figure here stands out.';
  const spoken =
    'None: each figure that stands out here is about a theme that was found in what was read.';
  const results = (result: string) => (profile: Profile) => {
    profile.progress.overlooked_gaps.gaps = [];
    for (const { comparison } of profile.scorecard)
      Object.assign(comparison, { result, basis: 'computed' });
  };

  it('is asked of every row of the scorecard, whatever was read', () => {
    expect(judged(none, { plant: results('similar') }).problems).toEqual([]);
    expect(judged(none, { plant: results('worse') }).problems[0]).toContain('stand out');
  });

  it('but was spoken of needs one that does', () => {
    expect(judged(spoken, { plant: results('worse') }).problems).toEqual([]);
    expect(judged(spoken, { plant: results('similar') }).problems[0]).toContain('no figure');
  });
});

describe('what no plan in force speaks of', () => {
  const line = (touched: string) =>
    `<a href="/indicators/smoking/">Adults who smoke:</a> 19.4% in 2024. ${touched}`;
  const withList = (standing: string, label: string, themes: string[]) => (profile: Profile) => {
    const [first] = profile.priorities.systems;
    first!.lists = [
      { ...first!.lists[0]!, standing, priorities: [{ label, themes, confidence: 'high' }] },
    ];
    profile.priorities.strategy = null;
  };

  it('is in a list said to be no longer in use only where that list has ended', () => {
    const judgedAs = (standing: string, words: string) =>
      judged(words, { plant: withList(standing, 'Warm homes', ['housing']) }).problems;
    const words = 'No longer in use when we read of it.';
    expect(judgedAs('ended', words)).toEqual([]);
    expect(judgedAs('in-force', words)).toHaveLength(1);
    expect(judgedAs('ended', 'A list no longer in use: Another list')).toHaveLength(1);
  });

  it('is touched by a list no longer in use, or by a draft, only where one names it', () => {
    const ended = line('Only a list no longer in use touches it.');
    const judgedWith = (...list: Parameters<typeof withList>) =>
      judged(ended, { plant: withList(...list) }).problems;
    expect(judgedWith('ended', 'Breathe easy', ['smoking'])).toEqual([]);
    expect(judgedWith('draft', 'Breathe easy', ['smoking'])).toHaveLength(1);
    expect(judgedWith('ended', 'Warm homes', ['housing'])).toHaveLength(1);
    const plant = withList('draft', 'Breathe easy', ['smoking']);
    expect(judged(line('Only a draft touches it.'), { plant }).problems).toEqual([]);
  });

  it('is looked at in figures of its own alone, which is said where there are averages', () => {
    const told = (plant?: (profile: Profile) => void) =>
      judged('Averages of its councils are not looked at here.', {
        code: codes.system,
        ...(plant ? { plant } : {}),
      }).problems;
    expect(told()).toEqual([]);
    const plant = (profile: Profile) => {
      profile.averages = [];
    };
    expect(told(plant)[0]).toContain('no averages');
  });
});

describe('a sentence on a theme', () => {
  const at = { code: codes.country, address: '/priorities/smoking/' };

  it('counts again the systems that name it', () => {
    const said = (count: number) =>
      `In what was read of 1 systems, ${count} name it in a list of priorities. 0 more speak of it elsewhere.`;
    const naming = (_: Profile, find: Find) => {
      for (const profile of Object.values(codes).map((code) => find(code)))
        for (const { lists } of profile.priorities.systems)
          for (const list of lists)
            Object.assign(list, {
              standing: null,
              priorities: [{ themes: ['smoking'], confidence: 'high' }],
            });
    };
    const found = judged(said(1), { ...at, plant: naming });
    expect(found.problems).toEqual([]);
    expect(judged(said(2), { ...at, plant: naming }).problems[0]).toContain('of which 1 name it');
  });

  it('that no figure measures it is asked of the table of themes', () => {
    expect(judged('No figure on smoking is held in this edition.', at).problems[0]).toContain(
      'it is measured by smoking',
    );
  });
});

describe('the list of years in poorer health', () => {
  const at = { code: codes.country, address: '/gaps/years-in-poorer-health/' };

  it('counts again who is not in it', () => {
    const said = (count: number) =>
      `Not in the list: ${count} area, of which no life expectancy is held.`;
    // Of the three of the upper and single tier, the county has no length of life.
    expect(judged(said(1), at)).toMatchObject({ recomputed: 1, problems: [] });
    expect(judged(said(2), at).problems[0]).toContain('1 have none');
  });
});
