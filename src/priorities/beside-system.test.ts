import { describe, expect, it } from 'vitest';
import { besideSystem, type ComparedList } from './beside-system.ts';

const list = (themes: string[], more: Partial<ComparedList> = {}): ComparedList => ({
  standing: 'in-force',
  isDraft: false,
  read: 'whole',
  priorities: themes.map((theme) => ({ confidence: 'high', themes: [theme] })),
  ...more,
});

describe('a board’s priorities beside a system’s', () => {
  it('tell what both name and what only one does, where all of both was read and is final', () => {
    expect(besideSystem([list(['a', 'b'])], [list(['b', 'c'])])).toEqual({
      both: ['b'],
      boardOnly: ['a'],
      systemOnly: ['c'],
    });
  });

  it('tell only what both name where one was read in part, as a draft, or not noted', () => {
    const partly: Partial<ComparedList>[] = [
      { read: 'in-part' },
      { isDraft: true },
      { read: null },
      { isDraft: null },
    ];
    for (const more of partly) {
      expect(besideSystem([list(['a', 'b'])], [list(['b', 'c'], more)])).toEqual({
        both: ['b'],
        boardOnly: null,
        systemOnly: null,
      });
    }
  });

  it('tell nothing where one side holds only what has run out or a draft', () => {
    expect(besideSystem([list(['a'], { standing: 'ended' })], [list(['a'])])).toBeNull();
    expect(besideSystem([list(['a'])], [list(['a'], { standing: 'draft' })])).toBeNull();
    expect(besideSystem([], [list(['a'])])).toBeNull();
  });

  it('let no page of low confidence name a theme, nor pass for a list known to its end', () => {
    const unsure = list([], { priorities: [{ confidence: 'low', themes: ['a'] }] });
    expect(besideSystem([list(['a'])], [unsure])).toEqual({
      both: [],
      boardOnly: null,
      systemOnly: null,
    });
  });
});
