import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../tables/problem.ts';
import { themeProblems } from './theme-problems.ts';

const known = new Set(['housing', 'smoking']);
const told = (themes: string): string[] =>
  themeProblems(
    's.mdx',
    `title: No smoking\nsummary: One.\norder: 1\ndate: '2026-11-22'\nthemes: ${themes}\n`,
    known,
  ).map(describeProblem);

describe('the themes of a story', () => {
  it('may be any of the edition, or none', () => {
    expect(told('[housing, smoking]')).toEqual([]);
    expect(told('[]')).toEqual([]);
  });

  it('are refused where themes.csv has none of that id, with the line', () => {
    expect(told('[housing, smokin]')).toEqual([
      's.mdx:6, key "themes": "smokin" is not a theme of this edition. Did you mean "smoking"? themes.csv lists them.',
    ]);
    expect(told('\n  - housing\n  - hosing')).toEqual([
      's.mdx:8, key "themes": "hosing" is not a theme of this edition. Did you mean "housing"? themes.csv lists them.',
    ]);
  });
});
