import { describe, expect, it } from 'vitest';
import { describeProblem, describeProblems, problemsForPrograms, type Problem } from './problem.ts';

const problem = (line: number): Problem => ({
  file: 'data/observations/smoking.csv',
  line,
  column: 'value',
  value: '1O.4',
  rule: 'is not a number',
  fix: 'Write digits.',
});

describe('printing problems', () => {
  it('says where, the value, what is wrong and what to do', () => {
    expect(describeProblem(problem(12))).toBe(
      'data/observations/smoking.csv:12, column "value": "1O.4" is not a number. Write digits.',
    );
  });

  it('cuts a value too long to print', () => {
    const long = describeProblem({ ...problem(1), value: 'x'.repeat(1000) });
    expect(long).toContain(`"${'x'.repeat(80)}…"`);
  });

  it('prints five of a kind and counts the rest', () => {
    const many = Array.from({ length: 1245 }, (_, i) => problem(i + 2));
    const other = { ...problem(9), column: 'lower' };
    const lines = describeProblems([...many, other]);
    expect(lines).toHaveLength(7);
    expect(lines[5]).toBe('data/observations/smoking.csv: and 1,240 more like it');
    expect(lines[6]).toBe(describeProblem(other));
  });

  it('prints thirty kinds of one file and counts the rest, so that no file fills the screen', () => {
    const kinds = Array.from({ length: 500 }, (_, i) => ({ ...problem(1), column: `c${i}` }));
    const lines = describeProblems(kinds);
    expect(lines).toHaveLength(31);
    expect(lines[30]).toBe('data/observations/smoking.csv: and 470 of other kinds');
  });
});

it('gives programs a bounded list, and says how many it leaves out', () => {
  const many = Array.from({ length: 3000 }, () => ({ ...problem(1), value: 'x'.repeat(9999) }));
  const { problems, left_out } = problemsForPrograms(many);
  expect([problems.length, left_out]).toEqual([2000, 1000]);
  expect(JSON.stringify(problems).length).toBeLessThan(1_000_000);
});
