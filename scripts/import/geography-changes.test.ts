import { describe, expect, it } from 'vitest';
import {
  authorityNote,
  beginningOf,
  movedAuthorities,
  predecessorsOf,
  systemNote,
} from './geography-changes.ts';
import type { GeographySources } from './geography-sources.ts';

const change = (oldnm: string, newcd: string, type: string, start: string) => ({
  oldcd: `old ${oldnm}`,
  oldnm,
  newcd,
  newnm: '',
  type,
  start,
});
const changes = [
  change('Eastmoor', 'X01', 'merger', '2023'),
  change('Ashmoor', 'X01', 'merger', '2023'),
  change('Northmoor', 'X02', 'new_code', '2025'),
  change('Northmoor', 'X09', 'new_geo', '2025'),
];

const system = (icb_code: string, ods_code: string, name: string, more = {}) => ({
  icb_code,
  ods_code,
  name: `NHS ${name} Integrated Care Board`,
  nhs_region: 'Moors',
  valid_from: '',
  valid_to: '',
  successors: '',
  predecessors: '',
  ...more,
});
const ended = { valid_to: '2026-03-31' };
const systems = [
  system('S1', 'QA', 'Ashmoor', { ...ended, successors: 'S4' }),
  system('S2', 'QB', 'Northmoor and Fen', { ...ended, successors: 'S4 S5' }),
  system('S3', 'QC', 'Westmoor', { ...ended, successors: 'S5' }),
  system('S4', 'QD', 'Moors', { predecessors: 'QA; QB (part: Northmoor)' }),
  system('S5', 'QC', 'Westmoor', { predecessors: 'QC; QB (part: Fen)' }),
  system('S6', 'QE', 'Farmoor'),
];
const row = (lad25cd: string, icb24_code: string, icb26_code: string, residents: string) => ({
  lsoa21_code: '',
  lad25cd,
  icb24_code,
  icb26_code,
  census2021_residents: residents,
});
const sources = {
  neighbourhoods: [
    row('Ashmoor', 'S1', 'S4', '10'),
    row('Northmoor', 'S2', 'S4', '20'),
    row('Fen', 'S2', 'S5', '5'),
    row('Marsh', 'S2', 'S5', '4'),
    row('Marsh', 'S3', 'S5', '6'),
  ],
} as GeographySources;
const moved = movedAuthorities(sources, (code) => code);
const noteOf = (code: string) => {
  const one = systems.find(({ icb_code }) => icb_code === code);
  return one ? systemNote(one, systems, moved) : undefined;
};

describe('how an authority began', () => {
  it('is a merger of councils, from 1 April of the year', () => {
    expect(beginningOf('X01', changes)).toEqual({
      validFrom: '2023-04-01',
      merged: true,
      formerCodes: [],
      from: ['Ashmoor', 'Eastmoor'],
    });
  });

  it('is a new code for the same territory, which keeps the old one', () => {
    expect(beginningOf('X02', changes)).toMatchObject({
      merged: false,
      formerCodes: ['old Northmoor'],
    });
  });

  it('is not told by the start of a combined authority', () => {
    expect(beginningOf('X09', changes)).toBeNull();
  });

  it('is said in one sentence', () => {
    const beginning = beginningOf('X01', changes);
    expect(beginning && authorityNote('Moors', beginning)).toBe(
      'The Moors council area was formed on 1 April 2023 from Ashmoor and Eastmoor.',
    );
  });
});

describe('how a system changed', () => {
  it('is said of one that became part of another', () => {
    expect(noteOf('S1')).toBe('Ashmoor ended on 31 March 2026 and became part of Moors.');
  });

  it('is said of one that was divided', () => {
    expect(noteOf('S2')).toBe(
      'Northmoor and Fen ended on 31 March 2026, and its area was divided between Moors and Westmoor.',
    );
  });

  it('is said of one that began, with the authorities of each part', () => {
    expect(noteOf('S4')).toBe(
      'Moors began on 1 April 2026, formed from Ashmoor, and from part of Northmoor and Fen (Northmoor).',
    );
  });

  it('is said of one that gained land, before and after', () => {
    expect(noteOf('S3')).toBe(
      'These boundaries of Westmoor ended on 31 March 2026, because it gained Fen and part of Marsh the next day.',
    );
    expect(noteOf('S5')).toBe(
      'Westmoor gained Fen and part of Marsh on 1 April 2026, from part of Northmoor and Fen, and was given a new code.',
    );
  });

  it('is not said of one that did not', () => {
    expect(noteOf('S6')).toBeNull();
  });

  it('stops on a predecessor it cannot read', () => {
    expect(() => predecessorsOf(system('S7', 'QF', 'Fen', { predecessors: 'QA, QB' }))).toThrow(
      'icb_register.csv: cannot read the predecessor “QA, QB”.',
    );
  });
});
