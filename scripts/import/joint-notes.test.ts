import { expect, it } from 'vitest';
import { jointNotesOf } from './joint-notes.ts';
import type { Cells } from './published-cells.ts';

const columns = { area: 'area', name: 'name', note: 'note' } as const;
type Row = Cells<keyof typeof columns>;

const rowOf = (name: string, note: string): Row => {
  const row = { area: name, name, note };
  return { text: (column: keyof typeof columns) => row[column] } as Row;
};

/** The areas that a note under a whole table says are together with another. */
function togetherBy(note: string, names: readonly string[]): string[] {
  const rows = names.map((name) => rowOf(name, note));
  const isJoint = jointNotesOf(rows, columns, new Map());
  return rows.filter(isJoint).map(({ text }) => text('name'));
}

/** Whether a note on the row of one area alone says that its figure is not its own. */
function isNotItsOwn(note: string, name = 'Northmoor'): boolean {
  const others = [...names, 'Brighton and Hove', 'Rother'].filter((one) => one !== name);
  const row = rowOf(name, note);
  const kinds = new Map([['London', 'region']]);
  return jointNotesOf([row, ...others.map((one) => rowOf(one, ''))], columns, kinds)(row);
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

it.each([
  'Data for Northmoor and Southmere',
  'Data for Northmoor includes Southmere',
  'Northmoor, Southmere and Eastvale submit one return',
  'Same as Southmere',
  'County value used',
  'Regional average applied',
  'England value used as proxy',
  'Value is that of the county council',
  'Reported with a neighbouring authority',
])('“%s” is of another too', (note) => {
  expect(isNotItsOwn(note)).toBe(true);
});

it.each([
  'Boundary with Southmere changed in 2023',
  'Excludes Southmere',
  'Lower than Southmere and others',
  'Standardised to the population of England used',
  'Higher than in Rotherham and elsewhere',
  'London and national values are published too',
])('“%s” is of none', (note) => {
  expect(isNotItsOwn(note)).toBe(false);
});

it('a council that has the name of two is one, and a region has the figure of its councils as of right', () => {
  expect(isNotItsOwn('Brighton and Hove combined', 'Brighton and Hove')).toBe(false);
  expect(isNotItsOwn('Brighton and Hove combined with Rother', 'Brighton and Hove')).toBe(true);
  expect(isNotItsOwn('Hackney and City of London combined', 'London')).toBe(false);
});
