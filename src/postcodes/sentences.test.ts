import { describe, expect, it } from 'vitest';
import type { PostcodeAnswer } from './look-up.ts';
import { postcodeSentence } from './sentences.ts';

const say = (answer: PostcodeAnswer) =>
  postcodeSentence(answer, { country: 'Northmoor', listDate: 'October 2025' });

describe('the sentence for a postcode', () => {
  it('is not needed when its areas were found', () => {
    expect(say({ kind: 'found', text: 'AB1 1AA', localAuthority: 'X1', ics: 'X2' })).toBeNull();
  });

  it('names the other nation and what the pages are about', () => {
    expect(say({ kind: 'elsewhere', text: 'AB2 1AA', nation: 'Farland' })).toBe(
      'AB2 1AA is in Farland. These pages are about Northmoor.',
    );
  });

  it('says how old the list is when a postcode is not in it', () => {
    expect(say({ kind: 'unknown', text: 'AB1 9ZZ' })).toBe(
      'We cannot find AB1 9ZZ. It may have a slip in it, be newer than October 2025, or no longer be in use.',
    );
  });

  it('asks for the rest only when part of a postcode is in several areas', () => {
    const area = { localAuthority: 'X1', ics: 'X2', postcodes: 3 };
    const part = { kind: 'sector' as const, text: 'AB1 1', nations: [] };
    expect(say({ ...part, areas: [area] })).toContain('is in one council area');
    expect(say({ ...part, areas: [area, area] })).toContain('type the rest, or choose one');
  });
});
