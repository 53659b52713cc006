import { describe, expect, it } from 'vitest';
import { besideSystem, type ComparedList, type ComparedSide } from './beside-system.ts';

const list = (themes: string[], more: Partial<ComparedList> = {}): ComparedList => ({
  standing: 'in-force',
  isDraft: false,
  read: 'whole',
  priorities: themes.map((theme) => ({ confidence: 'high', themes: [theme] })),
  ...more,
});

type Status = ComparedSide['reading']['status'];

const beside = (board: ComparedList[], system: ComparedList[], status: Status = 'found') =>
  besideSystem(
    { reading: { status: 'found' }, lists: board },
    { reading: { status }, lists: system },
  );

describe('a board’s priorities beside a system’s', () => {
  it('tell what both name and what only one does, where all of both was read and is final', () => {
    expect(beside([list(['a', 'b'])], [list(['b', 'c'])])).toEqual({
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
      expect(beside([list(['a', 'b'])], [list(['b', 'c'], more)])).toEqual({
        both: ['b'],
        boardOnly: null,
        systemOnly: null,
      });
    }
  });

  it('tell nothing where one side holds only what has run out or a draft', () => {
    expect(beside([list(['a'], { standing: 'ended' })], [list(['a'])])).toBeNull();
    expect(beside([list(['a'])], [list(['a'], { standing: 'draft' })])).toBeNull();
    expect(beside([], [list(['a'])])).toBeNull();
  });

  it('let no page of low confidence name a theme, nor pass for a list known to its end', () => {
    const unsure = list([], { priorities: [{ confidence: 'low', themes: ['a'] }] });
    expect(beside([list(['a'])], [unsure])).toEqual({
      both: [],
      boardOnly: null,
      systemOnly: null,
    });
  });

  it('tell only what both name where part of what one published was not found', () => {
    expect(beside([list(['a', 'b'])], [list(['b', 'c'])], 'in-part')).toEqual({
      both: ['b'],
      boardOnly: null,
      systemOnly: null,
    });
  });
});
