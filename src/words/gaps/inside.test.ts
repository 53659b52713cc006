import { expect, it } from 'vitest';
import { sentenceProblems } from '../lint.ts';
import { gapsInsideCaution, regionGapsCaution } from './inside.ts';

const kinds = ['none', 'some', 'all'] as const;

it('a caution says that no ranges are held of what has none, and of nothing else', () => {
  for (const life of kinds)
    for (const inside of kinds) {
      const said = regionGapsCaution({ life, inside });
      expect(sentenceProblems(said)).toEqual([]);
      expect(/No ranges are held for [^.]*life expectancy/.test(said)).toBe(life === 'none');
      expect(/No ranges are held for [^.]*inside council/.test(said)).toBe(inside === 'none');
    }
  expect(regionGapsCaution({ life: 'none', inside: 'none' })).toMatch(
    /^No ranges are held for the life expectancy on this page or for the gaps inside council areas\. So we cannot say which of these gaps really differ\. /,
  );
  for (const ranges of kinds) {
    const said = gapsInsideCaution(ranges);
    expect(sentenceProblems(said)).toEqual([]);
    expect(said.startsWith('No ranges are held')).toBe(ranges === 'none');
  }
});
