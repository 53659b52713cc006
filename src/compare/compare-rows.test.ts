import { describe, expect, it } from 'vitest';
import { askedAreas, askedProblems } from './asked-areas.ts';
import { compareRows } from './compare-rows.ts';
import { compareNotes, compareSources } from './compare-words.ts';
import { isPublicProfile, shareResidents } from './compared-area.ts';
import type { PublicIndicator, PublicObservation, PublicProfile } from './compared-area.ts';

const observation = (
  period: string,
  value: number | null,
  interval: [number, number] | null = null,
): PublicObservation => ({
  period,
  sex: 'persons',
  value,
  lower: interval?.[0] ?? null,
  upper: interval?.[1] ?? null,
  missing: value === null ? 'suppressed' : null,
  mark: null,
});

const smoking = (...observations: PublicObservation[]): PublicIndicator => ({
  id: 'smoking',
  name: 'Adults who smoke',
  unit: '%',
  decimals: 1,
  polarity: 'lower',
  source_id: 'moor-office',
  observations,
});

const area = (
  name: string,
  indicators: PublicIndicator[],
  rest: Partial<PublicProfile> = {},
): PublicProfile => ({
  schema_version: '1.0.0',
  code: name,
  name,
  name_in_sentence: name,
  kind: 'unitary',
  url: `/${name}/`,
  county: null,
  systems: [],
  predecessors: [],
  successors: [],
  gaps: { between_members: { female: null, male: null } },
  indicators,
  sources: [{ id: 'moor-office', publisher: 'Moor Office', title: 'Habits', release: '2024' }],
  ...rest,
});

const ids = ['smoking'];

describe('areas side by side', () => {
  it('subtracts figures of one period, and tests them where both have a range', () => {
    const north = area('Northmoor', [smoking(observation('2023', 20, [18, 22]))]);
    const south = area('Southmoor', [smoking(observation('2023', 12, [11, 13]))]);
    const [row] = compareRows([north, south], ids);
    expect(row?.note).toBe('2023');
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
    expect(row?.note).toBe('2022');
    expect(row?.difference).toEqual({ words: '8.0 points higher', test: null });
  });

  it('says why a figure is missing, and subtracts nothing', () => {
    const north = area('Northmoor', [smoking(observation('2023', 20))]);
    const south = area('Southmoor', [smoking(observation('2023', null))]);
    const [row] = compareRows([north, south, area('Westmoor', [])], ids);
    expect(row?.cells[1]?.note).toContain('small numbers');
    expect(row?.cells[2]?.note).toBe('No figure was published for Westmoor.');
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

  it('keeps averages worked out here in a row of their own', () => {
    const life = (value: number): PublicIndicator => ({
      ...smoking({ ...observation('2023-2025', value), sex: 'female' }),
      id: 'life-expectancy',
      name: 'Life expectancy',
      unit: 'years',
    });
    const spread = { period: '2023-2025', average: { value: 81.26 } };
    const gaps = { between_members: { female: spread, male: null } };
    const fen = area('Fen', [], { kind: 'ics', gaps });
    const rows = compareRows([area('Northmoor', [life(80)]), fen], []);
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['80.0', 'No figure'],
      ['None', '81.3'],
    ]);
    expect(rows.map(({ difference }) => difference)).toEqual([null, null]);
  });
});

describe('the areas an address asks for', () => {
  const read = (query: string) => askedAreas(new URLSearchParams(query));

  it('are read in either form, each once', () => {
    const codes = ['X06000001', 'X06000002'];
    expect(read('areas=x06000001,X06000002,X06000001').codes).toEqual(codes);
    expect(read('areas=X06000001&areas=&areas=X06000002').codes).toEqual(codes);
    expect(read('').codes).toEqual([]);
  });

  it('are at most six, and what is not a code is said', () => {
    const asked = read(`areas=Northmoor,${[1, 2, 3, 4, 5, 6, 7].map((n) => `X0600000${n}`)}`);
    expect(asked.codes.length).toBe(6);
    expect(askedProblems(asked, ['X06000001'])).toEqual([
      '“NORTHMOOR” is not the code of an area. Codes look like E06000009.',
      'There is no page for an area with the code X06000001.',
      'Only the first 6 areas are shown.',
    ]);
  });
});

it('reads version 1 of a profile and no other', () => {
  expect(isPublicProfile(area('Northmoor', []))).toBe(true);
  expect(isPublicProfile({ ...area('Northmoor', []), schema_version: '2.0.0' })).toBe(false);
  expect(isPublicProfile(null)).toBe(false);
});
