import { describe, expect, it } from 'vitest';
import { postcodeSentence } from './sentences.ts';

type Told = Parameters<typeof postcodeSentence>[0];
const say = (answer: Told) =>
  postcodeSentence(answer, { country: 'Northmoor', listDate: 'October 2025' });
const unknown = (text: string) => say({ kind: 'unknown', text, near: null });
const notOne = (text: string) => say({ kind: 'not-a-postcode', text });

describe('the sentence for a postcode without an area', () => {
  it('names the other nation and what the pages are about', () => {
    expect(say({ kind: 'elsewhere', text: 'AB2 1AA', nation: 'Farland' })).toBe(
      'AB2 1AA is in Farland. These pages are about Northmoor.',
    );
    expect(say({ kind: 'elsewhere', text: 'IM1 1AA', nation: 'the Isle of Man' })).toContain(
      'IM1 1AA is on the Isle of Man.',
    );
  });

  it('says how old the list is when a postcode is not in it but others like it are', () => {
    const near = { text: 'AB1 9', areas: [] };
    expect(say({ kind: 'unknown', text: 'AB1 9ZZ', near })).toBe(
      'We cannot find AB1 9ZZ. It may have a slip in it, be newer than October 2025, or no longer be in use.',
    );
  });

  it('says that nothing begins like it', () => {
    expect(unknown('AB99 9ZZ')).toBe(
      'No postcode that we know of in Northmoor begins with AB99. Look for a slip, and try again.',
    );
  });

  it('asks for the letter that districts of inner London have', () => {
    expect(unknown('SW1')).toContain('one more letter before the space, as in SW1A');
    expect(unknown('EC2 1AA')).toContain('as in EC2A');
    expect(unknown('SW99')).toContain('No postcode that we know of');
  });

  it('says that a real postcode is in the list without a place', () => {
    expect(say({ kind: 'found-without-area', text: 'AB1 3AA' })).toContain('is a real postcode');
  });

  it('says that addresses of the forces have no place, however they are written', () => {
    const texts = [unknown('BF1 1AA'), unknown('BF1'), notOne('bfpo 58'), notOne('BFPO')];
    expect(texts.map((text) => /^BF.* is an address of the armed forces/.test(text))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('knows overseas territories', () => {
    expect(unknown('GX11 1AA')).toContain('is in a British overseas territory');
    expect(notOne('ascn 1zz')).toContain('ASCN 1ZZ is in a British overseas territory');
  });

  it('names the letters that no postcode ends in, and else shows a whole one', () => {
    expect(notOne('FY1 1CC')).toContain('are never C, I, K, M, O or V');
    expect(notOne('FY1 1AAX')).toContain('like SW1A 1AA');
    expect(notOne('QQ1 1AA')).toContain('like SW1A 1AA');
  });
});
