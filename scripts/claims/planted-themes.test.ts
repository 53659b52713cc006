import { describe, expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { figures, judged } from './fixture.ts';
import type { Profile, PublicTarget } from './public-site.ts';

type Find = (code: string) => Profile;

const problemsOf = (...of: Parameters<typeof judged>): string[] => judged(...of).problems;

const at = { code: codes.country, address: '/priorities/smoking/' };
const all = Object.values(codes);

describe('what was read of boards', () => {
  const naming = (_: Profile, find: Find): void => {
    for (const { priorities } of all.map(find))
      for (const list of priorities.strategy?.lists ?? [])
        Object.assign(list, {
          standing: null,
          priorities: [{ themes: ['smoking'], confidence: 'high' }],
        });
  };

  it('is counted again by who names the theme', () => {
    const said = (count: string) =>
      `${count} it in a list of priorities. 0 more speak of it elsewhere.`;
    expect(problemsOf(said('2 of them name'), { ...at, plant: naming })).toEqual([]);
    expect(problemsOf(said('None of them names'), { ...at, plant: naming })[0]).toContain(
      'hold 2 that name it',
    );
  });

  it('is counted again by who speaks of the theme and names it in no list', () => {
    /** The board of Northmoor speaks of it in a group, that of Southmere in a draft target alone, no other at all. */
    const speaking = (_: Profile, find: Find): void => {
      for (const { code, priorities, progress } of all.map(find)) {
        for (const stated of [priorities.strategy, ...priorities.systems])
          Object.assign(stated ?? {}, { lists: [], themes: [] });
        progress.systems = [];
        progress.strategy = null;
        const { strategy } = priorities;
        if (strategy && code === codes.northmoor) strategy.themes = ['smoking'];
        if (strategy && code === codes.southmere)
          progress.strategy = {
            council: strategy.council,
            targets: [
              { value: 5, target_year: null, is_counted: false, themes: ['smoking'], years: [] },
            ],
          };
      }
    };
    const ofBoards = (count: number) => `Of 3 readings of boards, ${count} speak of it elsewhere.`;
    expect(problemsOf(ofBoards(2), { ...at, plant: speaking })).toEqual([]);
    expect(problemsOf(ofBoards(999), { ...at, plant: speaking })[0]).toContain(
      '0 that name it and 2 more',
    );
    const ofSystems = (count: number) =>
      `In what was read of 1 systems, it was in no list of priorities. ${count} more speak of it elsewhere.`;
    expect(problemsOf(ofSystems(0), { ...at, plant: speaking })).toEqual([]);
    expect(problemsOf(ofSystems(2), { ...at, plant: speaking })[0]).toContain('0 more speak');
  });

  it('is counted again by what was found', () => {
    const said = (found: number) =>
      `For ${found} of them a list of priorities was found. For 1 only a part was found. For 1 the priorities now in force were not found.`;
    expect(problemsOf(said(1), at)).toEqual([]);
    expect(problemsOf(said(2), at)[0]).toContain('the files count');
  });

  it('is counted again by how many lists were read to their end', () => {
    const said = (inPart: number) => `Of 3 lists, ${inPart} were read only in part.`;
    expect(problemsOf(said(1), at)).toEqual([]);
    expect(problemsOf(said(2), at)[0]).toContain('the files count');
  });
});

describe('the one board that was read', () => {
  const onBoards = { code: codes.country, address: '/priorities/' };
  /** One board in all the files, and one list of it, read so. */
  const one =
    (read: string, status: string) =>
    (_: Profile, find: Find): void => {
      for (const profile of all.map(find)) {
        profile.priorities.systems = [];
        const { strategy } = profile.priorities;
        if (!strategy || profile.code !== codes.northmoor) profile.priorities.strategy = null;
        else {
          strategy.reading.status = status;
          strategy.lists = [{ ...strategy.lists[0]!, read }];
        }
      }
    };

  it.each([
    'The one list was read only in part.',
    'Only a part of a list of priorities was found.',
  ])('“%s” is asked of its reading', (said) => {
    expect(problemsOf(said, { ...onBoards, plant: one('in-part', 'in-part') })).toEqual([]);
    expect(problemsOf(said, { ...onBoards, plant: one('whole', 'found') })).toHaveLength(1);
    expect(problemsOf(said, onBoards)).toHaveLength(1);
  });
});

describe('figures that bear on a theme', () => {
  /** Smoking of the two systems in 2024, where it is given, and nothing worked out. */
  const ofSystems = (own: number | null, ended: number | null) => (_: Profile, find: Find) => {
    for (const [code, value] of [
      [codes.system, own],
      [codes.endedSystem, ended],
    ] as const) {
      const profile = find(code);
      const model = find(codes.northmoor).indicators.find(({ id }) => id === 'smoking')!;
      const [figure] = model.observations;
      profile.averages = [];
      profile.indicators = [
        { ...model, observations: [{ ...figure!, period: '2024', sex: 'persons', value }] },
      ];
    }
  };

  it('lack the country’s only where its file does, in the newest period of systems', () => {
    const said = 'No figure is held for Arcadia.';
    const picture = { ...at, indicator: 'smoking', heading: 'Smoking in adults' };
    const without = (profile: Profile, find: Find): void => {
      ofSystems(12, 14)(profile, find);
      for (const figure of figures(profile, 'smoking'))
        if (figure.period === '2024') figure.value = null;
    };
    expect(problemsOf(said, { ...picture, plant: without })).toEqual([]);
    expect(problemsOf(said, { ...picture, plant: ofSystems(12, 14) })[0]).toContain('holds one');
  });

  it('are averages where no system has a figure', () => {
    const said = 'Where no figure is published for systems, the dots are averages of their boards.';
    const alone = (profile: Profile, find: Find): void => {
      const { averages } = find(codes.system);
      ofSystems(null, null)(profile, find);
      find(codes.system).averages = averages!;
    };
    expect(problemsOf(said, { ...at, plant: alone })).toEqual([]);
    expect(problemsOf(said, { ...at, plant: ofSystems(12, 14) })[0]).toContain('averages alone');
  });

  it('cannot be set side by side where fewer than two systems have one', () => {
    const said = (name: string) =>
      `No figures of systems that can be set side by side are held for: ${name}.`;
    const smoking = 'Smoking among adults';
    const named = (own: number | null) => (profile: Profile, find: Find) => {
      ofSystems(own, 14)(profile, find);
      for (const code of all)
        for (const each of find(code).indicators) if (each.id === 'smoking') each.name = smoking;
    };
    expect(problemsOf(said(smoking), { ...at, plant: named(null) })).toEqual([]);
    expect(problemsOf(said(smoking), { ...at, plant: named(12) })[0]).toContain('two systems');
    expect(problemsOf(said('Rowing'), { ...at, plant: named(null) })[0]).toContain(
      'Rowing does not measure',
    );
  });
});

describe('what a story counts', () => {
  const story = { code: codes.country, address: '/stories/promises/' };
  const target = (reason: string): PublicTarget => ({
    value: 5,
    target_year: null,
    is_counted: true,
    themes: [],
    years: [{ reason, nearest: null }],
  });
  /** The system with two targets that give no year, and the one before it with none. */
  const twoTargets = (_: Profile, find: Find): void => {
    for (const { progress } of all.map(find))
      progress.systems = [codes.system, codes.endedSystem].map((code) => ({
        system: { code, name_in_sentence: code },
        targets: code === codes.system ? [target('no-year'), target('no-year')] : [],
        themes_without_target: [],
      }));
  };

  it('of systems without a target is counted again', () => {
    const said = (count: number) => `In the papers of the other ${count} we read no other.`;
    expect(problemsOf(said(1), { ...story, plant: twoTargets })).toEqual([]);
    expect(problemsOf(said(2), { ...story, plant: twoTargets })[0]).toContain('1 systems');
  });

  it('of targets that cannot be followed is counted again, by why', () => {
    const said = 'It gives no year to reach it by';
    const plant = twoTargets;
    expect(problemsOf(said, { ...story, plant, after: '2 and so on' })).toEqual([]);
    expect(problemsOf(said, { ...story, plant, after: '3 and so on' })[0]).toContain('count 2');
  });

  it('that is a figure of an area is asked of its file', () => {
    const said = (value: string) => `The figure held here is ${value}% (no range is held, 2024).`;
    const plant = (_: Profile, find: Find): void => {
      for (const figure of figures(find(codes.northmoor), 'smoking'))
        Object.assign(figure, { value: 10.45, lower: null, upper: null });
    };
    const at = { ...story, link: '/local-authorities/northmoor/', plant };
    expect(problemsOf(said('10.5'), at)).toEqual([]);
    expect(problemsOf(said('10.4'), at)[0]).toContain('no such figure of Northmoor');
  });

  it.each(['Audit of plans', 'Audit of plans: key points', '10 May 2024, on plans'])(
    'from elsewhere names a source that was read, as “%s”',
    (title) => {
      const said = (source: string) => `${source}: 3 (who answered no more).`;
      const at = { ...story, title: 'Figures from elsewhere' };
      expect(problemsOf(said(`Office of Plans, ${title}`), at)).toEqual([]);
      for (const other of [
        'Office of Plans, Audit of harbours',
        'Office of Plans, 11 May 2024, on plans',
        `Office of Harbours, ${title}`,
      ])
        expect(problemsOf(said(other), at)[0]).toContain('no source of that name');
    },
  );
});
