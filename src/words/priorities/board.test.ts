import { describe, expect, it } from 'vitest';
import { isDenial } from '../../../scripts/site-checks/find-denials.ts';
import { sentenceProblems } from '../lint.ts';
import {
  besideSystemWords,
  boardHeading,
  boardOfCounty,
  foldedListWords,
  listStateWords,
  sharedWithWords,
} from './board.ts';

const board = { nameInSentence: 'the Vale' };
const system = { nameInSentence: 'Moor and Mere' };
const nameOf = (id: string): string => ({ a: 'Homes', b: 'Work', c: 'Play' })[id] ?? id;

describe('the words on what a board published', () => {
  it('name a district’s board as its county’s', () => {
    expect(boardHeading(board, true)).toBe('Health and wellbeing board of the Vale');
    expect(boardHeading(board, false)).toBe('Health and wellbeing board of the Vale, its county');
    expect(boardOfCounty({ nameInSentence: 'East Vale' }, board)).toBe(
      'East Vale is part of the Vale. The health and wellbeing board of the Vale plans for it too.',
    );
  });

  it('say whether a list is in force, whether its words are final, and how much was read', () => {
    expect(listStateWords({ standing: 'in-force', isDraft: true, read: 'in-part' })).toBe(
      'Still in use when we read it. Read in a draft’s words, which may differ.',
    );
    expect(listStateWords({ standing: 'draft', isDraft: true, read: null })).toBe(
      'A draft, whose words may have changed since.',
    );
    expect(listStateWords({ standing: 'ended', isDraft: false, read: null })).toBe(
      'No longer in use when we read of it.',
    );
    expect(listStateWords({ standing: null, isDraft: null, read: null })).toBe('');
    expect(foldedListWords('ended', 'Two aims')).toBe('A list no longer in use: Two aims');
    expect(sharedWithWords([system, board])).toBe('Shared with Moor and Mere and the Vale.');
    expect(sharedWithWords([])).toBeNull();
  });

  it('say what both name, and what only one does where it is told', () => {
    const told = besideSystemWords(
      { both: ['a'], boardOnly: ['b'], systemOnly: [] },
      { board, system, nameOf },
    );
    expect(told).toBe(
      'The priorities of the Vale and of Moor and Mere both name “Homes”. Of the two, only the Vale names “Work”.',
    );
    const untold = besideSystemWords(
      { both: [], boardOnly: null, systemOnly: null },
      { board, system, nameOf },
    );
    expect(untold).toBe(
      'The priorities that were read of the Vale and of Moor and Mere name different themes. We did not read all that the two published, in final words and on pages that we trust, so we do not say what only one of them names.',
    );
    for (const text of [told, untold]) {
      expect(sentenceProblems(text)).toEqual([]);
      expect(text.split(/(?<=\.) /).filter(isDenial)).toEqual([]);
    }
  });
});
