import { describe, expect, it } from 'vitest';
import { plainText } from '../words/sentence.ts';
import { compareHeadline } from './compare-headline.ts';
import { compareRows } from './compare-rows.ts';
import { compareNotes, compareSources } from './compare-words.ts';
import { areaOf, indicatorOf, observationOf } from './fixtures/areas.ts';
import { toldApart } from './told-apart.ts';
import { isPublicProfile, shareResidents } from './compared-area.ts';
import type { PublicIndicator, PublicObservation, PublicProfile } from './compared-area.ts';

const observation = observationOf;
const smoking = (...observations: PublicObservation[]): PublicIndicator =>
  indicatorOf('smoking', observations);
const area = areaOf;

const ids = ['smoking'];

describe('areas side by side', () => {
  it('subtracts figures of one period, and tests them where both have a range', () => {
    const north = area('Northmoor', [smoking(observation('2023', 20, [18, 22]))]);
    const south = area('Southmoor', [smoking(observation('2023', 12, [11, 13]))]);
    const [row] = compareRows([north, south], ids);
    expect(row?.note).toBe('2023; Moor Office');
    expect(row?.cells).toEqual([
      { text: '20.0%', note: 'between 18.0 and 22.0' },
      { text: '12.0%', note: 'between 11.0 and 13.0' },
    ]);
    // Standard errors 4/3.92 and 2/3.92: 8 ± 1.96 × 1.1407.
    expect(row?.difference).toEqual({
      words: '8.0 points higher',
      test: 'more than chance: between 5.8 and 10.2',
    });
  });

  it('compares an area with the country by the rule of its profile, in either order, and says whose test it is', () => {
    const land = area('Moorland', [smoking(observation('2023', 13, [12.9, 13.1]))], {
      kind: 'country',
    });
    const north = area('Northmoor', [smoking(observation('2023', 20, [18, 22]))]);
    const south = area('Southmoor', [smoking(observation('2023', 12.5, [11.5, 13.5]))]);
    const test = (...areas: PublicProfile[]) => compareRows(areas, ids)[0]?.difference;
    expect(test(north, land)).toEqual({
      words: '7.0 points higher',
      test: 'worse than Moorland, by our test',
    });
    expect(test(land, north)).toEqual({
      words: '7.0 points lower',
      test: 'Northmoor is worse than Moorland, by our test',
    });
    expect(test(south, land)?.test).toBe('similar to Moorland, by our test');
    const published = { ...observation('2023', 20), published_comparison: 'better' as const };
    expect(test(area('Eastmoor', [smoking(published)]), land)?.test).toBe(
      'better than Moorland, by the publisher’s test',
    );
    expect(test(area('Eastmoor', [smoking(observation('2023', 20))]), land)?.test).toBeNull();
    expect(compareNotes([north, land], compareRows([north, land], ids))[0]).toContain(
      'Moorland’s figure is taken as fixed',
    );
  });

  it('tells two areas of one name apart', () => {
    const names = toldApart([
      area('Moor', [], { code: 'C1', kind: 'county' }),
      area('Moor', [], { code: 'S1', kind: 'ics' }),
      area('Fen', [], { code: 'F1' }),
    ]).map(({ name }) => name);
    expect(names).toEqual(['Moor (county)', 'Moor (ICS)', 'Fen']);
    const [council] = toldApart([
      area('Dale', [], { code: 'U1' }),
      area('Dale', [], { code: 'S2', kind: 'ics' }),
    ]);
    expect(council?.name_in_sentence).toBe('Dale (council)');
  });

  it('says beside a figure that its publisher calls it unreliable', () => {
    const marked = { ...observation('2024', 12), mark: 'small-sample' as const };
    const areas = [area('A', [smoking(marked)]), area('B', [smoking(observation('2024', 11))])];
    const [row] = compareRows(areas, ['smoking']);
    expect(row?.cells.map(({ note }) => note)).toEqual(['unreliable: very small sample', '']);
  });

  it('says that a small difference may be chance, though the ranges overlap or not', () => {
    const north = area('Northmoor', [smoking(observation('2023', 14, [12, 16]))]);
    const south = area('Southmoor', [smoking(observation('2023', 12, [11, 13]))]);
    expect(compareRows([north, south], ids)[0]?.difference?.test).toBe('may be chance');
  });

  it('never sets one year beside another', () => {
    const north = area('Northmoor', [smoking(observation('2022', 21), observation('2023', 20))]);
    const south = area('Southmoor', [smoking(observation('2022', 13))]);
    const [row] = compareRows([north, south], ids);
    expect(row?.note).toBe('2022; newer figures of some: 2023; Moor Office');
    expect(row?.difference).toEqual({ words: '8.0 points higher', test: null });
  });

  it('says why a figure is missing, and subtracts nothing', () => {
    const north = area('Northmoor', [smoking(observation('2023', 20))]);
    const south = area('Southmoor', [smoking(observation('2023', null))]);
    const [row] = compareRows([north, south, area('Westmoor', [])], ids);
    expect(row?.cells[1]?.note).toContain('small numbers');
    expect(row?.cells[2]?.note).toBe('none is held here');
    expect(row?.difference).toBeNull();
  });

  it('does not test an area against one it lies in, and says so', () => {
    const figures = [smoking(observation('2023', 20, [18, 22]))];
    const fen = area('Fen', [smoking(observation('2023', 12, [11, 13]))], { kind: 'ics' });
    const north = area('Northmoor', figures, { systems: [{ code: 'Fen' }] });
    expect(shareResidents(north, fen) && shareResidents(fen, north)).toBe(true);
    const rows = compareRows([fen, north], ids);
    expect(rows[0]?.difference?.test).toBeNull();
    expect(compareNotes([fen, north], rows)[0]).toContain('Fen and Northmoor share residents');
  });

  it('names the sources of what is shown, each once', () => {
    const areas = ['Northmoor', 'Southmoor'].map((name) =>
      area(name, [smoking(observation('2023', 20))]),
    );
    expect(compareSources(areas, compareRows(areas, ids))).toBe(
      'Sources: Moor Office, Habits (2024).',
    );
    expect(compareSources(areas, [])).toBe('');
  });

  const averageOfFen = (value: number, period = '2023') => ({
    ...smoking(),
    indicator_id: 'smoking',
    sex: 'persons' as const,
    weighted_by: '16-and-over' as const,
    periods: [{ period, value, counted: 3, members: 4, coverage: 0.9 }],
  });
  const fen = area('Fen', [], { kind: 'ics', averages: [averageOfFen(18.26)] });

  it('sets an average of councils where no figure is held, says what it is of, and tests nothing', () => {
    const areas = [area('Northmoor', [smoking(observation('2023', 20, [18, 22]))]), fen];
    const [row] = compareRows(areas, ids);
    expect(row).toMatchObject({
      isDerived: true,
      cells: [
        { text: '20.0%' },
        {
          text: '18.3%',
          note: 'average of 3 of its 4 councils, with 90% of its residents aged 16 and over',
        },
      ],
      difference: { words: '1.7 points higher', test: null },
      sourceIds: ['moor-office', 'moor-office'],
    });
    expect(compareNotes(areas, [row!])).toEqual([
      'An average of councils is worked out here, where no figure of the area itself is held. An average has no range, so the differences are not tested.',
      'A difference does not say why.',
    ]);
  });

  it('never sets an average of one year beside a figure of another', () => {
    const old = area('Old', [smoking(observation('2021', 20))]);
    expect(compareRows([old, fen], ids)[0]?.difference).toBeNull();
  });
});

describe('the headline of a comparison', () => {
  const life = (female: number, male: number): PublicIndicator[] => [
    {
      ...smoking(),
      id: 'life-expectancy',
      unit: 'years',
      observations: [
        { ...observation('2023-2025', female), sex: 'female' },
        { ...observation('2023-2025', male), sex: 'male' },
      ],
    },
  ];
  const north = area('Northmoor', life(83, 78.5));
  const south = area('Southmoor', life(82, 80));
  const said = (...areas: PublicProfile[]) => {
    const headline = compareHeadline(areas);
    return headline && `${plainText(headline.says)} ${headline.when}`;
  };

  it('sets the first of two areas against the second', () => {
    expect(said(north, south)).toBe(
      'Men in Northmoor can expect to live 78.5 years, 1.5 years less than in Southmoor. Women can expect 83.0 years, 1.0 more. Figures of 2023 to 2025; no ranges are held.',
    );
  });

  it('sets an area above or below the country only where its test does', () => {
    const held = life(83, 78.5).map((each) => ({
      ...each,
      observations: each.observations.map((at) => ({
        ...at,
        published_comparison: at.sex === 'male' ? ('worse' as const) : ('similar' as const),
      })),
    }));
    const tested = area('Northmoor', held);
    const country = { ...south, name_in_sentence: 'Arcadia', kind: 'country' as const };
    expect(said(tested, country)).toBe(
      'Men in Northmoor can expect to live 78.5 years, 1.5 years less than in Arcadia. Women can expect 83.0 years, about the same as in Arcadia (82.0). Figures of 2023 to 2025; no ranges are held.',
    );
  });

  it('says which difference is not tested where ranges are held in part', () => {
    const rangedMen = (female: number, male: number) =>
      life(female, male).map((each) => ({
        ...each,
        observations: each.observations.map((at) =>
          at.sex === 'male' ? { ...at, lower: male - 0.2, upper: male + 0.2 } : at,
        ),
      }));
    const [one, other] = [area('Northmoor', rangedMen(83, 78.5)), area('Fen', rangedMen(82, 80))];
    expect(said(one, other)).toBe(
      'Men in Northmoor can expect to live 78.5 years, 1.5 years less than in Fen. Women can expect 83.0 years, 1.0 more (not tested). Figures of 2023 to 2025.',
    );
    const country = { ...south, name_in_sentence: 'Arcadia', kind: 'country' as const };
    expect(said(one, country)).toBe(
      'Men in Northmoor can expect to live 78.5 years, 1.5 years less than in Arcadia. Women can expect 83.0 years, 1.0 more (not tested). Figures of 2023 to 2025.',
    );
  });

  it('names the two ends of more', () => {
    expect(said(north, south, area('Fen', life(85, 79)))).toContain(
      'Men in Southmoor can expect to live 1.5 years longer than men in Northmoor.',
    );
  });

  it('says whom it leaves out: who has no figure, and who has averages alone', () => {
    const [own] = life(83, 80);
    const average = {
      ...own!,
      indicator_id: 'life-expectancy',
      sex: 'male' as const,
      weighted_by: 'everyone' as const,
      periods: [],
    };
    const fens = area('Fens', [], { kind: 'ics', averages: [average] });
    const when = 'Figures of 2023 to 2025; no ranges are held.';
    expect(said(north, south, area('Isle', []), fens)).toContain(
      `${when} No life expectancy is held for Isle. Fens is left out: it has only an average of councils.`,
    );
    const older = life(70, 69).map((each) => ({
      ...each,
      observations: each.observations.map((at) => ({ ...at, period: '2001-2003' })),
    }));
    expect(said(north, south, area('Old Moor', older))).toContain(
      'No life expectancy of that time is held for Old Moor.',
    );
    expect(said(north, south)?.endsWith(when)).toBe(true);
  });

  it('is left out where no two have a figure', () => {
    expect([said(north), said(north, area('Fen', []))]).toEqual([null, null]);
  });
});

it('reads version 1 of a profile and no other', () => {
  expect(isPublicProfile(area('Northmoor', []))).toBe(true);
  expect(isPublicProfile({ ...area('Northmoor', []), schema_version: '2.0.0' })).toBe(false);
  expect(isPublicProfile(null)).toBe(false);
});
