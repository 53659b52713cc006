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
const words = { country: 'Farland', listDate: 'October 2025' };
const say = (answer: PostcodeAnswer) => sayAnswer(answer, areas, words);
const found = { localAuthority: 'X07', ics: 'X54' };

describe('saying where a postcode is', () => {
  it('names the council area, its county and the system, each a link', () => {
    const said = say({ kind: 'found', text: 'AB1 1AA', ...found });
    expect(said.sentence).toBe(
      'AB1 1AA is in Northmoor, part of Moorshire, and in the Moor and Fen integrated care system (ICS).',
    );
    expect(said.areas.map(({ code }) => code)).toEqual(['X07', 'X10', 'X54']);
  });

  it('uses names as they are in running text', () => {
    const isle = area('X09', 'Isle of Fen', 'unitary authority');
    isle[1].inSentence = 'the Isle of Fen';
    const answer = { kind: 'found', text: 'AB1 1AA', localAuthority: 'X09', ics: 'X54' } as const;
    expect(sayAnswer(answer, new Map([...areas, isle]), words).sentence).toBe(
      'AB1 1AA is on the Isle of Fen and in the Moor and Fen integrated care system (ICS).',
    );
  });

  const part = { kind: 'outcode', text: 'AB1', nations: [] as string[] } as const;
  const inNorth = { ...found, postcodes: 9 };
  const inSouth = { localAuthority: 'X08', ics: 'X54', postcodes: 2 };

  it('says where all of a part of a postcode is', () => {
    expect(say({ ...part, areas: [inNorth] }).sentence).toBe(
      'AB1 is only part of a postcode. All of it is in Northmoor, part of Moorshire, and in the Moor and Fen integrated care system (ICS).',
    );
    expect(say({ ...part, nations: ['Nearland'], areas: [inNorth] }).sentence).toMatch(
      /The part of it in Farland is in Northmoor, .* Some of it is in Nearland\.$/,
    );
  });

  it('offers every area of a part of a postcode once, and asks for the rest', () => {
    const said = say({ ...part, areas: [inNorth, inSouth] });
    expect(said.sentence).toBe(
      'AB1 is only part of a postcode. It lies in parts of Northmoor and Southmoor: type the rest, or choose one.',
    );
    expect(said.areas.map(({ code }) => code)).toEqual(['X07', 'X10', 'X08', 'X54']);
  });

  it('says that one council area may lie in several systems', () => {
    const inOther = { ...inNorth, ics: 'X55' };
    expect(say({ ...part, kind: 'sector', areas: [inNorth, inOther] }).sentence).toBe(
      'AB1 is only part of a postcode. It lies in Northmoor, and in more than one integrated care system (ICS): type the rest, or choose one.',
    );
  });

  it('names the two largest of many council areas and counts the others', () => {
    const more = ['A', 'B', 'C', 'D'].map((code) => area(code, `Moor ${code}`, ''));
    const many = more.map(([code]) => ({ localAuthority: code, ics: 'X54', postcodes: 1 }));
    expect(sayAnswer({ ...part, areas: many }, new Map(more), words).sentence).toContain(
      'in parts of Moor A, Moor B and 2 other council areas: type the rest',
    );
  });

  it('offers nothing where the postcode is elsewhere or nothing begins like it', () => {
    expect(say({ kind: 'elsewhere', text: 'AB2 1AA', nation: 'Nearland' })).toEqual({
      sentence: 'AB2 1AA is in Nearland. These pages are about Farland.',
      areas: [],
    });
    expect(say({ kind: 'unknown', text: 'AB1 9ZZ', near: null }).areas).toEqual([]);
  });

  it('says of a postcode that is not in use where others are that begin like it', () => {
    const said = say({
      kind: 'unknown',
      text: 'AB1 9ZZ',
      near: { text: 'AB1 9', areas: [inNorth] },
    });
    expect(said.sentence).toBe(
      'We cannot find AB1 9ZZ. It may have a slip in it, be newer than October 2025, or no longer be in use. Others that begin with AB1 9 are in Northmoor.',
    );
    expect(said.areas.map(({ code }) => code)).toEqual(['X07', 'X10', 'X54']);
  });

  it('says so where the edition has no page for the area', () => {
    const said = say({ kind: 'found', text: 'AB1 1AA', localAuthority: 'X99', ics: 'X98' });
    expect(said).toEqual({ sentence: 'AB1 1AA is in an area that has no page here.', areas: [] });
  });
});
