import { describe, expect, it } from 'vitest';
import { wrapWords } from './wrap-words.ts';

describe('words in lines', () => {
  it('fill a line before they begin another', () => {
    expect(wrapWords('Westmere and Fellside 83.6', 14)).toEqual(['Westmere and', 'Fellside 83.6']);
  });

  it('leave a long word whole', () => {
    expect(wrapWords('Northamshireford 79.3', 14)).toEqual(['Northamshireford', '79.3']);
  });
});
