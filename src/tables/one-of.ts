import type { Cell } from './cells.ts';
import { Fault } from './fault.ts';
import { didYouMean } from './nearest.ts';

/** One word of a closed list; the fault names the nearest word, and the whole list. */
export function oneOf<const Word extends string>(words: readonly Word[]): Cell<Word> {
  const known = new Map<string, Word>(words.map((word) => [word, word]));
  const list = words.join(', ');
  const read = (cell: string): Word | Fault => {
    const word = known.get(cell);
    if (word !== undefined) return word;
    const hint = didYouMean(cell, words);
    return new Fault(
      cell === '' ? 'is blank' : 'is not one of the words allowed here',
      `${hint === '' ? '' : `${hint} `}Write one of: ${list}.`,
    );
  };
  return Object.assign(read, { allows: { words } });
}
