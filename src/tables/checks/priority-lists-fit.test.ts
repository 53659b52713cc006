import { describe, expect, it } from 'vitest';
import { afterTableChange as afterChange } from '../../../scripts/fixtures/problems-of.ts';

describe('the rules for lists of councils', () => {
  it('refuse a list that nobody has judged, once, and not one of a system', () => {
    const row = 'X10000001,Two aims of an older strategy,,no,whole\n';
    expect(afterChange('priority-lists.csv', row, '')).toEqual([
      'data/priorities.csv:8, column "set": "Two aims of an older strategy" is a list without a row in priority-lists.csv. Add its row: the plan it is of, whether a draft words it, whether all of it was read.',
    ]);
  });

  it('refuse what is judged of a list or a plan that is not there', () => {
    const misnamed = afterChange('priority-lists.csv', 'First aim of', 'The first aim of');
    expect(misnamed).toHaveLength(2);
    expect(misnamed).toContain(
      'data/priority-lists.csv:2, column "set": "The first aim of the draft" is not a list of that area. Copy the name of the list from priorities.csv, or take the row out.',
    );
    expect(afterChange('priority-lists.csv', 'Vale together 2024', 'Vale apart 2024')).toEqual([
      'data/priority-lists.csv:3, column "plan": "Vale apart 2024 to 2029" is not a plan of that area. Copy its title from plans.csv.',
    ]);
    expect(afterChange('shared-plans.csv', 'strategy,X06000001', 'plan,X06000001')).toEqual([
      'data/shared-plans.csv:3, column "title": "Moor and Mere plan" is not a plan of that area. Copy its title from plans.csv.',
    ]);
  });

  it('want a shared plan to be shared back, by an area that can have one', () => {
    expect(afterChange('shared-plans.csv', '(draft),X06000002', '(draft),X10000001')).toEqual([
      'data/shared-plans.csv:2, column "shared_with": "X10000001" does not share it back. Add a row for X10000001, with X06000001 among those it shares with.',
      'data/shared-plans.csv:3, column "shared_with": "X06000001" does not share it back. Add a row for X06000001, with X06000002 among those it shares with.',
    ]);
    const [first] = afterChange('shared-plans.csv', '(draft),X06000002', '(draft),X07000001');
    expect(first).toContain('"X07000001" is an area of the wrong kind.');
  });

  it('want a plain note only of a reading whose own note is no sentence', () => {
    expect(afterChange('readings.csv', 'was found.,2026-11', 'was found,2026-11')).toEqual([
      'data/readings.csv:4, column "area_code": "X06000002" has no row in reading-notes.csv. Say there in plain sentences what its note says, and nothing more.',
    ]);
  });
});
