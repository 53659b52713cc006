import { describe, expect, it } from 'vitest';
import { sayAnswer } from './answer-choices.ts';
import type { AreaToName } from './answer-choices.ts';
import type { PostcodeAnswer } from './look-up.ts';

const area = (code: string, name: string, kind: string, county?: string): [string, AreaToName] => [
  code,
  { code, name, kind, path: `/${code}/`, ...(county === undefined ? {} : { county }) },
];
const areas = new Map([
  area('X07', 'Northmoor', 'district council area', 'X10'),
  area('X08', 'Southmoor', 'district council area', 'X10'),
  area('X10', 'Moorshire', 'county council area'),
  area('X54', 'Moor and Fen', 'integrated care system (ICS)'),
]);
const say = (answer: PostcodeAnswer) =>
  sayAnswer(answer, areas, { country: 'Farland', listDate: 'October 2025' });
const found = { localAuthority: 'X07', ics: 'X54' };

describe('saying where a postcode is', () => {
  it('names the council area, its county and the system, each a link', () => {
    const said = say({ kind: 'found', text: 'AB1 1AA', ...found });
    expect(said.sentence).toBe(
      'AB1 1AA is in Northmoor, part of Moorshire, and in the Moor and Fen integrated care system (ICS).',
    );
    expect(said.areas.map(({ code }) => code)).toEqual(['X07', 'X10', 'X54']);
  });

  it('offers every area of a part of a postcode once', () => {
    const said = say({
      kind: 'outcode',
      text: 'AB1',
      nations: [],
      areas: [
        { ...found, postcodes: 9 },
        { localAuthority: 'X08', ics: 'X54', postcodes: 2 },
      ],
    });
    expect(said.sentence).toContain('more than one council area');
    expect(said.areas.map(({ code }) => code)).toEqual(['X07', 'X10', 'X08', 'X54']);
  });

  it('offers nothing where the postcode is elsewhere or unknown', () => {
    expect(say({ kind: 'elsewhere', text: 'AB2 1AA', nation: 'Nearland' })).toEqual({
      sentence: 'AB2 1AA is in Nearland. These pages are about Farland.',
      areas: [],
    });
    expect(say({ kind: 'unknown', text: 'AB1 9ZZ' }).areas).toEqual([]);
  });

  it('says so where the edition has no page for the area', () => {
    const said = say({ kind: 'found', text: 'AB1 1AA', localAuthority: 'X99', ics: 'X98' });
    expect(said).toEqual({ sentence: 'AB1 1AA is in an area that has no page here.', areas: [] });
  });
});
