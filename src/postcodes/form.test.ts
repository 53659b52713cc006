import { describe, expect, it } from 'vitest';
import { readPostcode } from './form.ts';

const textsOf = (typed: readonly string[]) =>
  typed.map((one) => {
    const form = readPostcode(one);
    return `${form.kind}: ${form.text}`;
  });

describe('reading what was typed', () => {
  it('takes a whole postcode in any case, with any spaces, stops or hyphens', () => {
    expect(textsOf(['sw1a1aa', ' SW1A 1AA ', 'sw1a-1aa', 'S W1A1 A.A', 'Sw1A  1aA'])).toEqual(
      Array.from({ length: 5 }, () => 'postcode: SW1A 1AA'),
    );
  });

  it('takes all six forms of the first half', () => {
    expect(textsOf(['M11AE', 'M601NW', 'CR26XH', 'DN551PT', 'W1A1HQ', 'EC1A1BB'])).toEqual([
      'postcode: M1 1AE',
      'postcode: M60 1NW',
      'postcode: CR2 6XH',
      'postcode: DN55 1PT',
      'postcode: W1A 1HQ',
      'postcode: EC1A 1BB',
    ]);
  });

  it('gives the parts of a postcode', () => {
    expect(readPostcode('fy1 1an')).toEqual({
      kind: 'postcode',
      text: 'FY1 1AN',
      outcode: 'FY1',
      sector: '1',
      unit: 'AN',
    });
  });

  it('puts right an O for a nought and an I for a one where only the other can stand', () => {
    expect(textsOf(['FY1 IAN', 'FY1 OAN', '0X1 1AA', '1P1 1AA'])).toEqual([
      'postcode: FY1 1AN',
      'postcode: FY1 0AN',
      'postcode: OX1 1AA',
      'postcode: IP1 1AA',
    ]);
  });

  it('puts such slips right in the first half too', () => {
    const typed = [
      'LS1O OAA',
      'FYI 1AN',
      'LS1O 1AA',
      'CRO 2AA',
      'WIA 1AA',
      'S015 1AA',
      'BI 1AA',
      'SE1O',
      'L5 1AA',
    ];
    expect(textsOf(typed)).toEqual([
      'postcode: LS10 0AA',
      'postcode: FY1 1AN',
      'postcode: LS10 1AA',
      'postcode: CR0 2AA',
      'postcode: W1A 1AA',
      'postcode: SO15 1AA',
      'postcode: B1 1AA',
      'outcode: SE10',
      'postcode: L5 1AA',
    ]);
  });

  it('takes a postcode that lacks its last letter for its sector', () => {
    expect(textsOf(['FY1 1A', 'sw1a1a'])).toEqual(['sector: FY1 1', 'sector: SW1A 1']);
  });

  it('tells a sector from an outcode by its space', () => {
    expect(textsOf(['FY1 1', 'FY11', 'SW1A 1', 'SW1A1', 'N1 1', 'N11'])).toEqual([
      'sector: FY1 1',
      'outcode: FY11',
      'sector: SW1A 1',
      'sector: SW1A 1',
      'sector: N1 1',
      'outcode: N11',
    ]);
  });

  it('says which sector an outcode may be that was typed without its space', () => {
    expect(readPostcode('fy11')).toMatchObject({ orSector: { outcode: 'FY1', sector: '1' } });
    expect(readPostcode('fy1')).toMatchObject({ orSector: null });
  });

  it('takes nothing else for a postcode', () => {
    const typed = [
      '',
      'Blackpool',
      'Q1 1AA',
      'FY1 1AC',
      'Hull',
      'Ilford',
      '12345',
      '10',
      '11 plus',
      'FY1 1AN, UK',
    ];
    expect(textsOf(typed)).toEqual(typed.map((one) => `not-a-postcode: ${one}`));
  });
});
