import { describe, expect, it } from 'vitest';
import {
  authorityName,
  councilName,
  listInWords,
  nameInSentence,
  slugOf,
  systemName,
} from './geography-names.ts';

describe('names of areas', () => {
  it('take “the” in running text where usage does', () => {
    expect(
      [
        'Isle of Wight',
        'Black Country',
        'Vale of White Horse',
        'North West',
        'Hampshire and Isle of Wight',
        'Yorkshire and The Humber',
      ].map(nameInSentence),
    ).toEqual([
      'the Isle of Wight',
      'the Black Country',
      'the Vale of White Horse',
      'the North West',
      'Hampshire and the Isle of Wight',
      'Yorkshire and the Humber',
    ]);
  });

  it('take no “the” elsewhere', () => {
    const plain = ['Blackpool', 'Wirral', 'Cotswold', 'London', 'County Durham', 'North Tyneside'];
    expect(plain.map(nameInSentence)).toEqual(plain);
  });

  it('lose the turned-round “City of” and “County of”, and the stop after St', () => {
    expect(
      [
        'Kingston upon Hull, City of',
        'Herefordshire, County of',
        'City of London',
        'St. Helens',
        'Bournemouth, Christchurch and Poole',
      ].map(authorityName),
    ).toEqual([
      'Kingston upon Hull',
      'Herefordshire',
      'City of London',
      'St Helens',
      'Bournemouth, Christchurch and Poole',
    ]);
  });

  it('of systems lose the words of their boards', () => {
    expect(systemName('NHS Lancashire and South Cumbria Integrated Care Board')).toBe(
      'Lancashire and South Cumbria',
    );
  });

  it('of councils are those of today', () => {
    expect(councilName('Southend-on-Sea Borough Council')).toBe('Southend-on-Sea City Council');
    expect(councilName('North Somerset  Council')).toBe('North Somerset Council');
  });

  it('become addresses in kebab-case', () => {
    expect(
      ["King's Lynn and West Norfolk", 'Shropshire, Telford and Wrekin', 'St. Helens'].map(slugOf),
    ).toEqual(['kings-lynn-and-west-norfolk', 'shropshire-telford-and-wrekin', 'st-helens']);
  });

  it('are listed so that a name with “and” in it is not torn', () => {
    expect(listInWords(['Eden'])).toBe('Eden');
    expect(listInWords(['Corby', 'Kettering'])).toBe('Corby and Kettering');
    expect(listInWords(['Surrey', 'Kent and Medway'])).toBe('Surrey, and Kent and Medway');
  });
});
