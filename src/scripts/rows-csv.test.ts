import { expect, it } from 'vitest';
import { rowsCsv } from './rows-csv.ts';

const columns = [
  { name: 'Area', isFigure: false },
  { name: 'Women: years', isFigure: true },
  { name: 'Women: against Arcadia', isFigure: false },
];

it('rows that are shown are figures as programs read them, with what stands under them beside', () => {
  const rows = [
    [['Northmoor'], ['79.3', '78.9 to 79.7'], ['Worse', '2nd to 9th']],
    [['=Fen, East'], ['−1,204.5%'], []],
  ];
  expect(rowsCsv({ columns, rows }, 'Made up.')).toBe(
    [
      'Area,Women: years,Women: years: also,Women: against Arcadia,About these figures',
      'Northmoor,79.3,78.9 to 79.7,Worse; 2nd to 9th,Made up.',
      `"'=Fen, East",-1204.5,,,`,
      '',
    ].join('\n'),
  );
});

it('what stands under no figure has no column', () => {
  const rows = [[['Northmoor'], ['No figure is held.'], []]];
  expect(rowsCsv({ columns, rows }, 'Made up.').split('\n')[1]).toBe(
    'Northmoor,No figure is held.,,Made up.',
  );
});
