import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { figures, judged } from './fixture.ts';
import type { Profile } from './public-site.ts';

type Find = (code: string) => Profile;

const pair = { code: codes.country, address: '/compare/northmoor-and-isle-of-southmere/' };
const healthy = 'healthy-life-expectancy';

describe('two areas side by side', () => {
  // Of 2023 to 2025, in the tables: men 74.4 and 81.2, women 79.1 and 84.6, without ranges.
  const lives =
    'Men in Northmoor can expect to live 74.4 years, 6.8 years less than in the Isle of Southmere. Women can expect 79.1 years, 5.5 less.';
  const when = ' Figures of 2023 to 2025; no ranges are held.';

  it('have the lengths of life that their files have', () => {
    expect(judged(lives + when, pair)).toMatchObject({ untested: 2, problems: [] });
    for (const [truly, falsely] of [
      ['74.4', '74.5'],
      ['6.8', '6.7'],
      ['years less', 'years more'],
      ['the Isle of Southmere', 'East Vale'],
      ['5.5 less', '6.8 less'],
    ] as const)
      expect(judged(lives.replace(truly, falsely) + when, pair).problems, falsely).toHaveLength(1);
    expect(judged(lives + when.replace('2023', '2021'), pair).problems).toHaveLength(2);
  });

  it('are said not to be tested where one has no range, and only there', () => {
    expect(judged(lives, pair).problems[0]).toContain('has no range, and it is not said');
    const told = lives.replace('Southmere.', 'Southmere (not tested).');
    const toldOfBoth = told.replace('5.5 less.', '5.5 less (not tested).');
    expect(judged(toldOfBoth, pair)).toMatchObject({ untested: 2, problems: [] });
    expect(judged(told, pair).problems).toHaveLength(1);
    const ranged = (_: Profile, find: Find): void => {
      for (const code of [codes.northmoor, codes.southmere])
        for (const figure of figures(find(code), 'life-expectancy'))
          Object.assign(figure, { lower: figure.value! - 0.2, upper: figure.value! + 0.2 });
    };
    expect(judged(lives, { ...pair, plant: ranged }).problems).toEqual([]);
    expect(judged(toldOfBoth, { ...pair, plant: ranged }).problems).toHaveLength(2);
  });

  const row = 'Healthy life expectancy men; 2022 to 2024; years';
  const inRow = (
    said: string,
    plant?: (profile: Profile, find: Find) => void,
    words = row,
  ): string[] =>
    judged(
      `</p><table><tr><th><a href="/indicators/${healthy}/">${words}</a></th><td>${said}</td></tr></table><p>`,
      { ...pair, ...(plant ? { plant } : {}) },
    ).problems;

  it('differ in a row of its table as its figures and their ranges do', () => {
    expect(inRow('12.9 years lower<small>more than chance: between 10.9 and 14.9</small>')).toEqual(
      [],
    );
    expect(inRow('12.9 years higher<small>more than chance</small>')).toHaveLength(1);
    const said = '12.9 years lower<small>more than chance: between 10.9 and 14.9</small>';
    for (const wrong of [said.replace('10.9', '10.8'), said.replace('14.9', '15.0')])
      expect(inRow(wrong), wrong).toEqual([
        expect.stringContaining('of the difference is another'),
      ]);
    expect(inRow(said, undefined, row.replace('2024', '2025'))).toHaveLength(1);
    expect(inRow('12.8 years lower<small>more than chance</small>')).toHaveLength(1);
    expect(inRow('12.9 years lower<small>may be chance</small>')).toHaveLength(1);
    const bare = (_: Profile, find: Find): void => {
      for (const figure of figures(find(codes.northmoor), healthy)) figure.lower = null;
    };
    expect(inRow('12.9 years lower<small>more than chance</small>', bare)[0]).toContain('no range');
    expect(inRow('12.9 years lower', bare)).toEqual([]);
  });
});

describe('a change since a year', () => {
  const since = (now: number, half: number) => ({
    indicator: 'smoking',
    plant: (profile: Profile): void => {
      const own = figures(profile, 'smoking');
      for (const [place, figure] of own.entries()) {
        const value = place === 0 ? 20 : now;
        Object.assign(figure, { value, lower: value - half, upper: value + half });
      }
      const entry = profile.scorecard.find(({ indicator_id: id }) => id === 'smoking')!;
      entry.sex = own[0]!.sex;
      profile.indicators.find(({ id }) => id === 'smoking')!.polarity = 'lower';
    },
  });
  it('is tested again by the two figures, whatever other rows found', () => {
    const said = 'better than in 2017';
    expect(judged(said, since(10, 1)).problems).toEqual([]);
    expect(judged(said, since(30, 1)).problems).toHaveLength(1);
    expect(judged(said, since(19, 9)).problems).toHaveLength(1);
    expect(judged('better than in 1917', since(10, 1)).problems).toHaveLength(1);
    expect(judged('worse than in 2017', since(30, 1)).problems).toEqual([]);
    const ofFile = since(10, 1);
    const plant = (profile: Profile): void => {
      ofFile.plant(profile);
      const entry = profile.scorecard.find(({ indicator_id: id }) => id === 'smoking')!;
      entry.trend.change = { from: '2018' };
    };
    expect(judged(said, { ...ofFile, plant }).problems[0]).toContain('since 2018');
  });
});

describe('the row of an area in a list of changes', () => {
  const heading =
    'area_name,sex,value_then,value_now,change,change_lower,change_upper,gap_then,gap_now,gap_moved\n';
  const folder = (row: string): string => {
    const made = mkdtempSync(join(tmpdir(), 'changes-'));
    mkdirSync(join(made, 'data/changes'), { recursive: true });
    writeFileSync(join(made, 'data/changes/smoking.csv'), heading + row);
    return made;
  };
  const at = {
    code: codes.country,
    address: '/indicators/smoking/changes/',
    link: '/local-authorities/northmoor/',
  };
  const real = folder('Northmoor,persons,24.3,19.4,-4.9,-9,-1,6.2,5.7,narrower');
  const chance = folder('Northmoor,persons,24.3,19.4,-4.9,-9,1,6.2,5.7,no-real-change');

  it('is asked of its row of the file, and may say that it fell where that is no chance', () => {
    const said = '−4.9 24.3%, then 19.4% fell';
    expect(judged(said, { ...at, folder: real }).problems).toEqual([]);
    for (const wrong of [
      said.replace('4.9', '4.8'),
      said.replace('24.3', '24.2'),
      said.replace('fell', 'rose'),
    ])
      expect(judged(wrong, { ...at, folder: real }).problems, wrong).toHaveLength(1);
    expect(judged(said, { ...at, folder: chance }).problems).toHaveLength(1);
    const notFound = '−4.9 24.3%, then 19.4% too small for this test';
    expect(judged(notFound, { ...at, folder: chance }).problems).toEqual([]);
    expect(judged(notFound, { ...at, folder: real }).problems).toHaveLength(1);
    const gap = '+6.2, then +5.7 narrower';
    expect(judged(gap, { ...at, folder: real }).problems).toEqual([]);
    expect(judged(gap, { ...at, folder: chance }).problems).toHaveLength(1);
    const unclear = '+6.2, then +5.7 too small for this test';
    expect(judged(unclear, { ...at, folder: chance }).problems).toEqual([]);
    expect(judged(unclear, { ...at, folder: real }).problems).toHaveLength(1);
  });
});

describe('an edition that lacks figures of the country, or has ranges of some', () => {
  it('says so only of periods that its file lacks', () => {
    const said = 'No figure of Arcadia is held for 2023 to 2025, so none stands beside it.';
    const without = (_: Profile, find: Find): void => {
      for (const figure of figures(find(codes.country), 'life-expectancy'))
        if (figure.period === '2023-2025') figure.value = null;
    };
    expect(judged(said, { plant: without }).problems).toEqual([]);
    expect(judged(said).problems).toHaveLength(1);
  });

  it('names whose ranges are held, and all of those', () => {
    const said = (whose: string) =>
      `Years of life: 2023 to 2025 and 2022 to 2024, Arcadian Office of Health; with the likely range for ${whose} only.`;
    const newest = (profile: Profile): void => {
      for (const figure of figures(profile, 'life-expectancy'))
        if (figure.period === '2023-2025') Object.assign(figure, { lower: 1, upper: 2 });
    };
    expect(judged(said('2023 to 2025'), { plant: newest }).problems).toEqual([]);
    expect(judged(said('women and men'), { plant: newest }).problems).toHaveLength(1);
    expect(judged(said('2023 to 2025')).problems).toHaveLength(1);
  });
});
