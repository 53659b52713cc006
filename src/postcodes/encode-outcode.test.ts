import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeOutcode, unitsOf } from './decode-outcode.ts';
import { encodeOutcode, type PlacedPostcode } from './encode-outcode.ts';
import { unitLetters, type AreaOfPostcodes } from './outcode-file.ts';

const areas: AreaOfPostcodes[] = [
  { localAuthority: 'X01000001', ics: 'X54000001' },
  { localAuthority: 'X01000002', ics: 'X54000001' },
  { localAuthority: null, ics: null },
  { nation: 'Northmoor' },
];
const area = (index: number): AreaOfPostcodes => areas[index] ?? { nation: '' };
const letter = fc.constantFrom(...unitLetters);

const placed = fc.uniqueArray(
  fc.record({
    sector: fc.constantFrom(...'0123456789'),
    unit: fc.tuple(letter, letter).map((two) => two.join('')),
    area: fc.constantFrom(...areas),
  }),
  { selector: ({ sector, unit }) => sector + unit, minLength: 1, maxLength: 300 },
);

const written = (outcode: string, postcodes: readonly PlacedPostcode[]) =>
  postcodes
    .map(({ sector, unit, area: of }) => ({ postcode: `${outcode} ${sector}${unit}`, area: of }))
    .sort((a, b) => (a.postcode < b.postcode ? -1 : 1));

describe('encoding an outcode', () => {
  it('gives back every postcode and its area, and no other', () => {
    fc.assert(
      fc.property(placed, (postcodes) => {
        const file = JSON.parse(JSON.stringify(encodeOutcode('AB1', postcodes)));
        expect(decodeOutcode(file)).toEqual(written('AB1', postcodes));
      }),
    );
  });

  it('writes a row of five figures for each first letter, and runs of areas', () => {
    const postcodes = [
      { sector: '1', unit: 'AA', area: area(0) },
      { sector: '1', unit: 'AZ', area: area(0) },
      { sector: '1', unit: 'ZB', area: area(1) },
    ];
    expect(encodeOutcode('AB1', postcodes)).toEqual({
      outcode: 'AB1',
      areas: [area(0), area(1)],
      sectors: { 1: { units: `80001${'0'.repeat(90)}40000`, runs: [0, 2, 1, 1] } },
    });
  });

  it('puts the area of most postcodes first', () => {
    const postcodes = [
      { sector: '1', unit: 'AA', area: area(0) },
      { sector: '2', unit: 'AA', area: area(1) },
      { sector: '3', unit: 'AA', area: area(1) },
    ];
    expect(encodeOutcode('AB1', postcodes).areas).toEqual([area(1), area(0)]);
  });

  it('refuses a unit with a letter that units do not have, and one given twice', () => {
    const one = { sector: '1', unit: 'AC', area: area(0) };
    expect(() => encodeOutcode('AB1', [one])).toThrow('No unit is called “AC”.');
    const twice = { ...one, unit: 'AB' };
    expect(() => encodeOutcode('AB1', [twice, twice])).toThrow('The unit 1AB is there twice.');
  });

  it('reads no unit where no bit is set', () => {
    expect(unitsOf({ units: '0'.repeat(100), runs: [] })).toEqual([]);
  });
});
