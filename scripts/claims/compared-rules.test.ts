import { describe, expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { figures, judged } from './fixture.ts';
import type { Profile } from './public-site.ts';

type Find = (code: string) => Profile;

describe('a sentence on areas side by side', () => {
  const at = { code: codes.country, address: '/compare/councils-of-greater-arcadia/' };
  const smoking = { ...at, indicator: 'smoking' };
  const row = (said: string, words: string) =>
    `</p><table><tr><th><a href="/indicators/smoking/">${words}</a></th><td>${said}</td></tr></table><p>`;
  const inRow = (
    said: string,
    plant: (_: Profile, find: Find) => void,
    words = 'Smoking 2024; OHID',
  ) => judged(row(said, words), { ...at, plant }).problems;
  const ranges = (half: number) => (_: Profile, find: Find) => {
    [codes.northmoor, codes.southmere, codes.eastVale, codes.westVale].forEach((code, place) => {
      for (const figure of figures(find(code), 'smoking'))
        Object.assign(figure, { value: place, lower: place - half, upper: place + half });
    });
  };

  it('that no two differ is tested again, two by two', () => {
    const said = 'No two can be told apart: each difference may be chance.Arcadia 10.0%';
    expect(inRow(said, ranges(9))).toEqual([]);
    expect(inRow(said, ranges(0.1))[0]).toContain('two differ');
    expect(inRow(said, ranges(9), 'Smoking 2010; newer figures of some: 2024; OHID')).toHaveLength(
      1,
    );
  });

  it.each([
    ['All six pairs differ by more than chance.', [0, 1, 2, 3], [0, 1, 2, 2.1]],
    ['All five pairs differ by more than chance.', null, [0, 1, 2, 3]],
    ['5 of 6 pairs differ by more than chance; the others may not.', [0, 0.1, 2, 3], [0, 1, 2, 3]],
    [
      'All pairs differ by more than chance but one, which may not: East Vale and West Vale.',
      [0, 1, 2, 2.1],
      [0, 0.1, 2, 3],
    ],
    [
      'Differ by more than chance: Northmoor and East Vale; West Vale and Northmoor. The other four pairs may not.',
      [0, 0.5, 1, 1],
      [0, 0.5, 1, 1.5],
    ],
    [
      'Differ by more than chance: Northmoor and East Vale; West Vale and Northmoor. The other five pairs may not.',
      null,
      [0, 0.5, 1, 1],
    ],
    [
      'Northmoor differs from all others by more than chance; those may not differ.',
      [0, 3, 3.1, 3.2],
      [0, 3, 3.1, 5],
    ],
    [
      'Northmoor and East Vale differ by more than chance.',
      [0, null, 1, null],
      [0, null, 0.1, null],
    ],
    ['Both pairs differ by more than chance.', null, [0, null, 1, null]],
  ])('on pairs is tested again by every one of them: %s', (said, truly, falsely) => {
    const plant = (values: readonly (number | null)[]) => (_: Profile, find: Find) =>
      [codes.northmoor, codes.southmere, codes.eastVale, codes.westVale].forEach((code, place) => {
        const value = values[place]!;
        const range = value === null ? {} : { lower: value - 0.5, upper: value + 0.5 };
        for (const figure of figures(find(code), 'smoking'))
          Object.assign(figure, { value, lower: null, upper: null }, range);
      });
    const of = (values: readonly (number | null)[], words?: string) =>
      inRow(said, plant(values), words);
    if (truly) {
      expect(of(truly)).toEqual([]);
      expect(of(truly, 'Smoking 2010; OHID')[0], 'of another year').toContain('other pairs differ');
    }
    expect(of(falsely)[0]).toContain('other pairs differ');
  });

  it('gives the two ends of their lives', () => {
    const said = (size: string) =>
      `Men in the Isle of Southmere can expect to live ${size} years longer than men in Northmoor.`;
    expect(judged(said('6.8'), at)).toMatchObject({ problems: [] });
    expect(judged(said('6.9'), at).problems[0]).toContain('run from 74.4 to 81.2');
  });

  it('that one has no figure is asked of that one', () => {
    const said = 'No figure<small>No figure was published for Northmoor.</small>';
    const blank = (_: Profile, find: Find) => {
      Object.assign(figures(find(codes.northmoor), 'smoking')[0]!, {
        value: null,
        missing: 'not-published',
      });
    };
    expect(judged(said, { ...smoking, plant: blank }).problems).toEqual([]);
    expect(judged(said, smoking).problems[0]).toContain('no such blank');
  });
});
