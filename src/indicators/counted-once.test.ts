import { expect, it } from 'vitest';
import { countedOnce } from './counted-once.ts';

type Row = [id: string, result: string, saidBy?: string[], standing?: 'suspended' | 'withdrawn'];

const counted = (...rows: Row[]): string[] =>
  countedOnce(
    rows.map(([id, result, saidBy = [], standing = null]) => ({
      indicator: { id, saidBy, standing },
      result,
    })),
  ).map(({ indicator }) => indicator.id);

it('what says the same as another is counted with it once', () => {
  expect(counted(['active', 'worse'], ['inactive', 'worse', ['active']])).toEqual(['active']);
  expect(counted(['inactive', 'worse', ['active']], ['active', 'worse'])).toEqual(['active']);
});

it('what stands otherwise than the one that says it too is counted of its own', () => {
  expect(counted(['overweight', 'similar'], ['obese', 'worse', ['overweight']])).toEqual([
    'overweight',
    'obese',
  ]);
  expect(counted(['obese', 'worse', ['overweight']])).toEqual(['obese']);
});

it('what its publisher suspended or withdrew is not counted, nor does it stand for another', () => {
  expect(
    counted(
      ['work', 'worse', [], 'suspended'],
      ['jobs', 'worse', ['work']],
      ['sick', 'worse', [], 'withdrawn'],
    ),
  ).toEqual(['jobs']);
});
