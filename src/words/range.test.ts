import { expect, it } from 'vitest';
import {
  betweenText,
  figureInCell,
  noRanges,
  rangeAfter,
  rangesOfPicture,
  rangeText,
  whyNoRanges,
} from './range.ts';

const range = { lower: 47.3, upper: 54.44 };
const none = { lower: null, upper: null };

it('a range is written for a table, for running text and after its figure', () => {
  expect(rangeText(range, 1)).toBe('47.3 to 54.4');
  expect(betweenText(range, 1)).toBe('between 47.3 and 54.4');
  expect(rangeAfter(range, 1)).toBe(' (47.3 to 54.4)');
});

it('one that was not published is not written', () => {
  expect([rangeText(none, 1), betweenText(none, 1), rangeAfter(none, 1)]).toEqual([null, null, '']);
  expect(rangeText({ lower: 47.3, upper: null }, 1)).toBeNull();
});

it('a cell holds the figure and its range, or says that none was published', () => {
  expect(figureInCell({ value: 50.9, ...range }, 1)).toBe('50.9 (47.3 to 54.4)');
  expect(figureInCell({ value: 50.9, ...none }, 1)).toBe('50.9');
  expect(figureInCell(undefined, 1)).toBe('not held');
});

it('that figures have no ranges says what their source says of them', () => {
  expect([noRanges('left-out'), noRanges('not-published'), noRanges(null)]).toEqual([
    'no ranges held',
    'no ranges published',
    'no ranges held',
  ]);
  expect([whyNoRanges('left-out'), whyNoRanges('not-published'), whyNoRanges(null)]).toEqual([
    'no ranges are held',
    'no ranges are published',
    null,
  ]);
});

it('of a picture’s ranges is told what it does not draw', () => {
  expect(rangesOfPicture('none', true)).toBe('No ranges are held with these figures.');
  expect(rangesOfPicture('some', true)).toMatch(/^Ranges are held with some/);
  expect(rangesOfPicture('all', true)).toBeNull();
  expect(rangesOfPicture('all', false)).toMatch(/the table of this picture has them\.$/);
});
