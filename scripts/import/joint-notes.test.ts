import { expect, it } from 'vitest';
import { jointNotesOf } from './joint-notes.ts';
import type { Cells } from './published-cells.ts';

const alike = ['period'] as const;
type Row = Cells<'area' | 'name' | 'note' | 'value' | 'lower' | 'upper' | 'period'>;

let value = 0;
type More = { area?: string; value?: string; lower?: string; upper?: string };
const rowOf = (name: string, note: string, more: More = {}): Row => {
  const own = { area: name, name, note, value: String((value += 1)) };
  const row = { ...own, lower: '', upper: '', period: '2024', ...more };
  return { text: (column) => row[column] } as Row;
};

/** The areas that a note under a whole table says are together with another. */
function togetherBy(note: string, names: readonly string[]): string[] {
  const rows = names.map((name) => rowOf(name, note));
  const isJoint = jointNotesOf<'period'>(rows, alike, new Map());
  return rows.filter(isJoint).map(({ text }) => text('name'));
}

/** Whether a note on the row of one area alone says that its figure is not its own. */
function isNotItsOwn(note: string, name = 'Northmoor'): boolean {
  const others = [...names, 'Brighton and Hove', 'Rother'].filter((one) => one !== name);
  const row = rowOf(name, note);
  const areas = new Map([['London', { kind: 'region', name: 'London' }]]);
  return jointNotesOf<'period'>([row, ...others.map((one) => rowOf(one, ''))], alike, areas)(row);
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
  return rows.filter(jointNotesOf<'period'>(rows, alike, areas)).map(({ text }) => text('area'));
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
  for (const short of ['Hackney & City', 'Hackney/City', 'Hackney + City', 'Hackney inc City'])
    expect(nobodysOf([rowOf(short, '', { area })]), short).toEqual([area]);
  expect(nobodysOf([rowOf('City and Hackney', '', { area })])).toEqual([area]);
  expect(nobodysOf([rowOf('Hackney (inc City of London)', '', { area })])).toEqual([area]);
  expect(nobodysOf([rowOf('Hackney/City of London', '', { area })])).toEqual([area]);
  expect(nobodysOf([rowOf('Hackney City Council', '', { area })])).toEqual([]);
  expect(nobodysOf([rowOf('London Borough of Hackney', '', { area })])).toEqual([]);
  expect(nobodysOf([rowOf('Hackney and Wick', '', { area })])).toEqual([]);
});

it.each([
  'Data for City of London have been added to Hackney',
  'Hackney figures include those of the City',
  'Rate is for the City and Hackney Place-based Partnership',
  'Hackney+City of London',
  'To prevent disclosure, counts for City of London are counted in Hackney',
  'See City of London',
])('a note in other words says that the figure is of both: %s', (note) => {
  expect(isNotItsOwn(note, 'Hackney')).toBe(true);
});

it('a note that leaves the other out, or names its council alone, does not', () => {
  expect(isNotItsOwn('Excludes City of London', 'Hackney')).toBe(false);
  expect(isNotItsOwn('Hackney City Council sent its figures late', 'Hackney')).toBe(false);
  const own = 'City of London';
  expect(isNotItsOwn('City of London: small sample', own)).toBe(false);
  expect(isNotItsOwn('City of London figures of 2022/23 are provisional', own)).toBe(false);
  expect(isNotItsOwn('City of London: people aged 65+ only', own)).toBe(false);
});

it.each([
  ['City of London', 'Deaths in City of London are counted by year of registration'],
  ['City of London', 'Patients of City of London are assigned to a GP practice'],
  ['City of London', 'Data for City of London were added in May 2026'],
  ['Hackney', 'Data for City of London were added in May 2026'],
  ['Hackney', 'City of London is not counted in Hackney'],
  ['City of London', 'City of London: males/females'],
  ['City of London', 'City of London: men and women'],
  ['City of London', 'City of London: people aged 65 + only'],
  ['City of London', 'City of London: people aged 65 and over'],
  ['City of London', 'City of London: 2022 and 2023 are provisional'],
  ['Hackney', 'Hackney is below the inner-city average'],
  ['Hackney', 'Hackney and the City Council sent their figures late'],
  ['Northmoor', 'Quality concern: see the Southmere report'],
])('of %s, “%s” is of no other area', (own, note) => {
  expect(isNotItsOwn(note, own)).toBe(false);
});

it.each([
  ['City of London', 'Deaths of all ages are counted in the London Borough of Hackney'],
  ['Hackney', 'Deaths of City of London in the year are added to this council'],
  ['Hackney', 'Women in Hackney and men and women in the City'],
  ['Hackney', 'Males/females of Hackney and City of London'],
  ['Northmoor', 'Figures were counted with those of Southmere'],
  ['Northmoor', 'For the rate, see Southmere.'],
])('of %s, “%s” is', (own, note) => {
  expect(isNotItsOwn(note, own)).toBe(true);
});

it('a blank whose deaths are counted in another leaves that one without a figure of its own', () => {
  const blank = rowOf('Northmoor', 'Counts are assigned to Southmere', { value: '' });
  expect(nobodysOf([blank, rowOf('Southmere', ''), rowOf('Hackney', '')])).toEqual([
    'Northmoor',
    'Southmere',
  ]);
});

it('the name of a district with its county is of one area, and with another council of two', () => {
  const of = (name: string) => {
    const rows = [rowOf(name, '', { area: 'Lincoln' }), rowOf('Derby', '')];
    const areas = new Map([
      ['Lincoln', { kind: 'district', name: 'Lincoln' }],
      ['Lincolnshire', { kind: 'county', name: 'Lincolnshire' }],
      ['Derby', { kind: 'unitary', name: 'Derby' }],
    ]);
    return rows.filter(jointNotesOf<'period'>(rows, alike, areas)).map(({ text }) => text('area'));
  };
  expect(of('Lincoln, Lincolnshire')).toEqual([]);
  expect(of('Lincoln, Derby')).toEqual(['Lincoln']);
  expect(of('Lincoln and Lincolnshire')).toEqual(['Lincoln']);
  expect(of('Lincoln, Derby and Lincolnshire')).toEqual(['Lincoln']);
});

it('one figure of two councils that are published together is nobody’s own, and a rounded one may be chance', () => {
  const both = (more: { value: string; lower?: string }) => [
    rowOf('City of London', '', { area: 'E09000001', ...more }),
    rowOf('Hackney', '', { area: 'E09000012', ...more }),
    rowOf('Northmoor', '', more),
  ];
  const together = ['E09000001', 'E09000012'];
  expect(nobodysOf(both({ value: '20.5', lower: '18.5' }))).toEqual(together);
  expect(nobodysOf(both({ value: '20.53817' }))).toEqual(together);
  expect(nobodysOf(both({ value: '20.5' }))).toEqual([]);
});

it('two that differ in one end of their ranges have each their own, and none or all may be of both', () => {
  const nobodys = (city: More, hackney: More) =>
    nobodysOf([
      rowOf('City of London', '', { area: 'E09000001', ...city }),
      rowOf('Hackney', '', { area: 'E09000012', ...hackney }),
    ]);
  const rate = { value: '20.5', lower: '18.5', upper: '22.5' };
  expect(nobodys(rate, rate)).toEqual(['E09000001', 'E09000012']);
  expect(nobodys(rate, { ...rate, upper: '21.1' })).toEqual([]);
  expect(nobodys(rate, { ...rate, lower: '19.1' })).toEqual([]);
  for (const value of ['0', '0.0', '0.000', '100', '100.0', '100.000']) {
    const same = { value, lower: value, upper: value };
    expect(nobodys(same, same)).toEqual([]);
  }
});
