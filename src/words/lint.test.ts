import { describe, expect, it } from 'vitest';
import { sentenceProblems } from './lint.ts';

describe('the check of a sentence', () => {
  it.each([
    ['Men live  long.', 'two spaces together'],
    ['It is 1 years.', 'one counted as many'],
    ['1 neighbourhoods, each a dot.', 'one counted as many'],
    ['It takes in all 1 that lie inside.', 'one counted as many'],
    ['Those dots, the 0 in the most deprived tenth, are solid.', 'none counted as some'],
    ['It is 5.4999 years.', 'a number with more than two decimals'],
    ['Men in undefined live long.', 'a missing figure or name'],
    ['It is NaN years.', 'a missing figure or name'],
    ['It is null.', 'a missing figure or name'],
    ['Men live long .', 'a space before punctuation'],
    ['Men live long..', 'punctuation twice over'],
    ['Less than in .', 'a missing name'],
    ['Less than in.', 'a missing name'],
    ['It runs from Northmoor to .', 'a missing name'],
    ['It lies between Moor and.', 'a missing name'],
    ['No figure is held here.Years of life differ.', 'no space after punctuation'],
    ['It lies between Moor and Vale and Mere and Fen.', 'a list within a list'],
    ['It is 0.0 years less.', 'a size that prints as nought'],
    ['It is in the the north.', 'a word twice over: “the the”'],
    ['Men live long', 'no full stop'],
    ['men live long.', 'no capital at the start'],
    ['Men live long. ', 'a space at an end'],
  ])('of “%s” finds %s', (text, problem) => {
    expect(sentenceProblems(text)).toContain(problem);
  });

  it('lets better and worse stand only on a test', () => {
    expect(sentenceProblems('It is worse than before.')).toEqual([
      '“worse” without a test behind it',
    ]);
    expect(sentenceProblems('It is worse than before.', { hasBasis: true })).toEqual([]);
    expect(sentenceProblems('How far apart, and is it getting better?')).toEqual([]);
    expect(sentenceProblems('Is it better? It is worse.')).toEqual([
      '“worse” without a test behind it',
    ]);
  });

  it('asks no form of a sentence of a few words', () => {
    expect(sentenceProblems('no clear trend', { isFragment: true })).toEqual([]);
    expect(sentenceProblems('3.5  higher', { isFragment: true })).toEqual(['two spaces together']);
  });

  it.each([
    'It is 1.0 years less.',
    'It is 11 years less.',
    'It is what is left once housing is paid for.',
    'It is 10.0 years less.',
    'It went from 5.0 in 2017 to 2019 to 5.5 in 2020 to 2022.',
    'The figure (20.8%, between 18.1 and 23.4) is for 2023/24.',
  ])('lets “%s” pass', (text) => {
    expect(sentenceProblems(text)).toEqual([]);
  });
});
