import { expect, it } from 'vitest';
import { jointNotesOf } from './joint-notes.ts';
import type { Cells } from './published-cells.ts';

const columns = {
  area: 'area',
  name: 'name',
  note: 'note',
  value: 'value',
  alike: ['period'],
} as const;
type Row = Cells<'area' | 'name' | 'note' | 'value' | 'period'>;

let value = 0;
const rowOf = (name: string, note: string, more: { area?: string; value?: string } = {}): Row => {
  const row = { area: name, name, note, value: String((value += 1)), period: '2024', ...more };
  return { text: (column) => row[column] } as Row;
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
  const areas = new Map([['London', { kind: 'region', name: 'London' }]]);
  return jointNotesOf([row, ...others.map((one) => rowOf(one, ''))], columns, areas)(row);
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

/** Names of the rows whose figures are nobody’s own, in a country whose codes are the names of its councils. */
function nobodysOf(rows: readonly Row[]): string[] {
  const areas = new Map(names.map((name) => [name, { kind: 'district', name }]));
  return rows.filter(jointNotesOf(rows, columns, areas)).map(({ text }) => text('area'));
}

it('the figure of the other is joint too, where it is the same or the first has none', () => {
  const together = 'Combined with Southmere';
  const [other, apart] = [rowOf('Southmere', '', { value: '12.5' }), rowOf('Hackney', '')];
  const same = rowOf('Northmoor', together, { value: '12.5' });
  expect(nobodysOf([same, other, apart])).toEqual(['Northmoor', 'Southmere']);
  const blank = rowOf('Northmoor', together, { value: '' });
  expect(nobodysOf([blank, other, apart])).toEqual(['Northmoor', 'Southmere']);
  const differs = rowOf('Northmoor', together, { value: '9' });
  expect(nobodysOf([differs, other, apart])).toEqual(['Northmoor']);
  const suppressed = rowOf('Northmoor', 'Too few in Northmoor and Southmere', { value: '' });
  expect(nobodysOf([suppressed, other, apart])).toEqual(['Northmoor']);
});

it('a name of two councils says that the figure is of both', () => {
  const area = 'Hackney';
  expect(nobodysOf([rowOf('Hackney and City of London', '', { area })])).toEqual([area]);
  expect(nobodysOf([rowOf('Hackney & Northmoor', '', { area })])).toEqual([area]);
  expect(nobodysOf([rowOf('Hackney (incl. City of London)', '', { area })])).toEqual([area]);
  expect(nobodysOf([rowOf('Hackney & City', '', { area })])).toEqual([area]);
  expect(nobodysOf([rowOf('Hackney City Council', '', { area })])).toEqual([]);
  expect(nobodysOf([rowOf('London Borough of Hackney', '', { area })])).toEqual([]);
  expect(nobodysOf([rowOf('Hackney and Wick', '', { area })])).toEqual([]);
});
