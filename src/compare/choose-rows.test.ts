import { describe, expect, it } from 'vitest';
import { chosenIndicators, isNamedBy, type Choosable } from './choose-rows.ts';

const choosable = (id: string, more: Partial<Choosable> = {}): Choosable => ({
  id,
  name: id,
  group: 'behaviour',
  isMain: false,
  words: '',
  ...more,
});
const all = [
  choosable('life-expectancy', { group: 'life', isMain: true }),
  choosable('smoking', { name: 'Adults who smoke', isMain: true, words: 'tobacco | cigarettes' }),
  choosable('teeth', { name: 'Children’s teeth', group: 'early-years' }),
];

describe('the figures that stand side by side', () => {
  it('are the main ones, those of a group, or all', () => {
    const ids = (rows: string) => chosenIndicators(all, { rows, words: '' });
    expect(ids('main')).toEqual(['life-expectancy', 'smoking']);
    expect(ids('early-years')).toEqual(['teeth']);
    expect(ids('all')).toEqual(['life-expectancy', 'smoking', 'teeth']);
    expect(ids('differ')).toEqual(ids('all'));
  });

  it('are searched in all, by the beginnings of words and by other names', () => {
    const ids = (words: string) => chosenIndicators(all, { rows: 'main', words });
    expect(ids('TOBACCO')).toEqual(['smoking']);
    expect(ids('adults smo')).toEqual(['smoking']);
    expect(ids("children's")).toEqual(['teeth']);
    expect(ids('moke')).toEqual([]);
    expect(isNamedBy(all[1]!, '  ')).toBe(true);
  });
});
