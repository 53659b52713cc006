import { describe, expect, it } from 'vitest';
import { encodeOutcode } from './encode-outcode.ts';
import { readPostcode } from './form.ts';
import { lookUpPostcode, otherReading, outcodeOf } from './look-up.ts';
import type { OutcodeFile } from './outcode-file.ts';

const north = { localAuthority: 'X01000001', ics: 'X54000001' };
const south = { localAuthority: 'X01000002', ics: 'X54000002' };

const border = encodeOutcode('AB1', [
  { sector: '1', unit: 'AA', area: north },
  { sector: '1', unit: 'AB', area: north },
  { sector: '1', unit: 'AD', area: south },
  { sector: '2', unit: 'AA', area: { nation: 'Farland' } },
  { sector: '3', unit: 'AA', area: { localAuthority: null, ics: null } },
]);
const abroad: OutcodeFile = { outcode: 'AB2', areas: [{ nation: 'Farland' }], sectors: {} };

const answer = (typed: string, file: OutcodeFile | null = border) =>
  lookUpPostcode(readPostcode(typed), file);

describe('looking a postcode up', () => {
  it('finds the council area and the system of a postcode', () => {
    expect(answer('ab11ab')).toEqual({ kind: 'found', text: 'AB1 1AB', ...north });
    expect(answer('ab11ad')).toEqual({ kind: 'found', text: 'AB1 1AD', ...south });
  });

  it('does not guess a postcode that is not in use from its neighbours', () => {
    expect(answer('AB1 1AE')).toMatchObject({ kind: 'unknown', text: 'AB1 1AE' });
    expect(answer('AB1 9AA')).toMatchObject({ kind: 'unknown', text: 'AB1 9AA' });
  });

  it('says where others are that begin like one not in use: its sector, else its outcode', () => {
    const areas = [
      { ...north, postcodes: 2 },
      { ...south, postcodes: 1 },
    ];
    expect(answer('AB1 1AE')).toMatchObject({ near: { text: 'AB1 1', areas } });
    expect(answer('AB1 9AA')).toMatchObject({ near: { text: 'AB1', areas } });
    expect(answer('AB1 9')).toMatchObject({ near: { text: 'AB1', areas } });
  });

  it('reads an outcode that may be a sector typed without its space as that', () => {
    expect(otherReading(readPostcode('AB11'))).toEqual(readPostcode('AB1 1'));
    expect(['AB1', 'AB1 1', 'AB1 1AA'].map((typed) => otherReading(readPostcode(typed)))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('tells a postcode without an area from one that is unknown', () => {
    expect(answer('AB1 3AA')).toEqual({ kind: 'found-without-area', text: 'AB1 3AA' });
  });

  it('names another nation, postcode by postcode on a border and at once elsewhere', () => {
    expect(answer('AB1 2AA')).toEqual({ kind: 'elsewhere', text: 'AB1 2AA', nation: 'Farland' });
    expect(answer('AB2 9ZZ', abroad)).toMatchObject({ kind: 'elsewhere', nation: 'Farland' });
    expect(answer('AB2', abroad)).toMatchObject({ kind: 'elsewhere', nation: 'Farland' });
    expect(answer('AB1 2')).toMatchObject({ kind: 'elsewhere', nation: 'Farland' });
  });

  it('lists the areas of an outcode or a sector, most postcodes first', () => {
    expect(answer('AB1')).toEqual({
      kind: 'outcode',
      text: 'AB1',
      areas: [
        { ...north, postcodes: 2 },
        { ...south, postcodes: 1 },
      ],
      nations: ['Farland'],
    });
    expect(answer('AB1 1')).toMatchObject({ kind: 'sector', nations: [], areas: { length: 2 } });
  });

  it('knows no sector without postcodes, and no outcode without a file', () => {
    expect(answer('AB1 9').kind).toBe('unknown');
    expect(answer('AB9 1AA', null)).toEqual({
      kind: 'unknown',
      text: 'AB9 1AA',
      near: null,
    });
  });

  it('never answers from the file of another outcode', () => {
    expect(answer('AB9 1AA', border).kind).toBe('unknown');
  });

  it('asks for no file when the text is not a postcode', () => {
    expect(outcodeOf(readPostcode('Northmoor'))).toBeNull();
    expect(answer('Northmoor', null)).toEqual({ kind: 'not-a-postcode', text: 'Northmoor' });
  });
});
