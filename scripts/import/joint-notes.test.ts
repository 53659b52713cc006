import { expect, it } from 'vitest';
import { jointNotesOf } from './joint-notes.ts';
import type { Cells } from './published-cells.ts';

const columns = { area: 'area', name: 'name', note: 'note' } as const;

/** The areas that a note under a whole table says are together with another. */
function togetherBy(note: string, names: readonly string[]): string[] {
  const rows = names.map((name) => {
    const row = { area: name, name, note };
    return { text: (column: keyof typeof columns) => row[column] } as Cells<keyof typeof columns>;
  });
  const isJoint = jointNotesOf(rows, columns);
  return names.filter((name) => isJoint(note, name));
}

const names = ['London', 'City of London', 'Hackney', 'Northmoor', 'Southmere'];

it('a note under a whole table is about the areas that it names, and not about one whose name is a part of theirs', () => {
  expect(togetherBy('Hackney and City of London combined', names)).toEqual([
    'City of London',
    'Hackney',
  ]);
  expect(togetherBy('Hackney is in London', names)).toEqual([]);
});

it('one that names none of them may be about any', () => {
  expect(togetherBy('Merged with a neighbour: combined', names)).toEqual(names);
});
