import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadPlace } from './spread-place.ts';
import { spreadOf, type Member } from './spread.ts';

const member = (name: string, value: number | null, share = 1): Member => ({
  code: `X-${name}`,
  name,
  nameInSentence: name,
  value,
  lower: null,
  upper: null,
  share,
});

describe('the spread between members', () => {
  it('runs from the lowest to the highest of those with half their residents inside', () => {
    const spread = spreadOf(
      [
        member('Northmoor', 81.2),
        member('Easterby', 74.2),
        member('Halfwick', 80.1, 0.5),
        member('Farwell', 60, 0.49),
        member('Blankley', null),
      ],
      1,
    );
    expect(spread.included.map((each) => each.name)).toEqual(['Easterby', 'Halfwick', 'Northmoor']);
    expect(spread.shared.map((each) => each.name)).toEqual(['Halfwick']);
    expect(spread.leftOut.map((each) => each.name)).toEqual(['Farwell']);
    expect(spread.withoutValue.map((each) => each.name)).toEqual(['Blankley']);
    expect(spread.ends).toEqual({
      lowest: { value: 74.2, names: ['Easterby'] },
      highest: { value: 81.2, names: ['Northmoor'] },
      difference: 7,
    });
  });

  it('names every member at an end, equal as printed', () => {
    const { ends } = spreadOf(
      [member('Northmoor', 80.04), member('Easterby', 80), member('Southey', 82)],
      1,
    );
    expect(ends?.lowest.names).toEqual(['Easterby', 'Northmoor']);
  });

  it('has no ends with fewer than two figures', () => {
    expect(spreadOf([member('Northmoor', 80), member('Blankley', null)], 1).ends).toBeNull();
  });

  it('puts every member in one place, and never has a difference below nought', () => {
    const anyMember = fc.record({
      value: fc.option(fc.integer({ min: 600, max: 900 }), { nil: null }),
      share: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(anyMember), (drawn) => {
        const members = drawn.map(({ value, share }, i) =>
          member(`M${i}`, value === null ? null : value / 10, share / 100),
        );
        const { included, leftOut, withoutValue, ends } = spreadOf(members, 1);
        const places = [...included, ...leftOut, ...withoutValue].map((each) => each.code);
        expect(places.sort()).toEqual(members.map((each) => each.code).sort());
        expect(ends?.difference ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the place of a spread', () => {
  it('counts from the widest, shares a place, and gives the middle', () => {
    expect(spreadPlace(7, [7, 3.7, 1.2], 1, true)).toEqual({ place: 1, of: 3, middle: 3.7 });
    const shared = { place: 2, of: 4, middle: 3.7 };
    expect(spreadPlace(3.7, [7, 3.7, 3.7, 1.2], 1, true)).toEqual(shared);
  });

  it('of an area that has ended is beside the others, and is not counted with them', () => {
    const beside = { place: 2, of: 3, middle: 3.7 };
    expect(spreadPlace(3.7, [7, 3.7, 1.2], 1, false)).toEqual(beside);
    expect(spreadPlace(5, [7, 3.7, 1.2], 1, false)).toEqual(beside);
  });

  it('refuses a spread in force that is not among them', () => {
    expect(() => spreadPlace(5, [7, 3.7], 1, true)).toThrow('not among those');
  });
});
