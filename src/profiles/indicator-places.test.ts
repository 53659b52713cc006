import { describe, expect, it } from 'vitest';
import { fictionalAreas, fictionalIndicator, observed } from './fixtures/fictional.ts';
import { peersOf } from './indicator-peers.ts';
import { ordinal } from '../words/ordinal.ts';
import { placesOf, placeWords, tellsPlaces } from './indicator-places.ts';
import { indicatorTable } from './indicator-table.ts';

const sure = (code: string, value: number) =>
  observed(code, value, { lower: value - 0.1, upper: value + 0.1 });

function places(rows: ReturnType<typeof observed>[]) {
  const table = indicatorTable(fictionalIndicator(rows), fictionalAreas);
  return placesOf(peersOf(table), table, 0);
}

describe('places among peers', () => {
  it('count from the lowest figure and leave out areas without an interval', () => {
    const found = places([sure('XD1', 9), sure('XD2', 3), sure('XU1', 6), observed('XU2', 1)]);
    expect(found?.among).toBe(3);
    expect(found?.byCode.get('XD2')).toMatchObject({ first: 1, last: 1 });
    expect(found?.byCode.get('XD1')).toMatchObject({ first: 3, last: 3 });
    expect(found?.byCode.has('XU2')).toBe(false);
  });

  it('are not given without intervals, or where only half the figures have one', () => {
    expect(places([observed('XD1', 9), observed('XD2', 3)])).toBeNull();
    const half = [sure('XD1', 9), sure('XD2', 3), observed('XU1', 6), observed('XU2', 1)];
    expect(places(half)).toBeNull();
  });
});

describe('places that tell something', () => {
  it('are those of which one at least is narrower than all', () => {
    const wide = (code: string, value: number) =>
      observed(code, value, { lower: value - 9, upper: value + 9 });
    expect(tellsPlaces(places([wide('XD1', 9), wide('XD2', 3)])!)).toBe(false);
    expect(tellsPlaces(places([sure('XD1', 9), sure('XD2', 3)])!)).toBe(true);
  });
});

describe('a place in words', () => {
  it('runs between two places, or is the one, or says that none is ruled out', () => {
    expect(placeWords({ first: 3, last: 19 }, 151)).toBe('between 3rd and 19th');
    expect(placeWords({ first: 1, last: 1 }, 151)).toBe('1st');
    expect(placeWords({ first: 1, last: 151 }, 151)).toBe('too close to call');
  });

  it('tells how near it is to an end, or how many it is beyond', () => {
    expect(placeWords({ first: 140, last: 151 }, 151)).toBe('one of the highest 12');
    expect(placeWords({ first: 162, last: 292 }, 292)).toBe('higher than at least 161 others');
    expect(placeWords({ first: 1, last: 137 }, 292)).toBe('lower than at least 155 others');
    expect(placeWords({ first: 2, last: 151 }, 151)).toBe('higher than at least 1 other');
  });

  it('ends as it is spoken', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 101, 111, 122].map(ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '101st',
      '111th',
      '122nd',
    ]);
  });
});
