import { describe, expect, it } from 'vitest';
import { fictionalAreas, fictionalIndicator, observed } from '../../profiles/fixtures/fictional.ts';
import type { ObservationRow } from '../../tables/edition.ts';
import { examplesFrom } from './examples.ts';
import { frontMap } from './map-view.ts';

const hexes = ['XD1', 'XD2', 'XU1', 'XU2'].map((areaCode, column) => ({
  areaCode,
  column,
  row: 0,
}));

const men = (code: string, value: number | null, more: Partial<ObservationRow> = {}) =>
  observed(code, value, { sex: 'male', ...more });

const mapOf = (rows: ObservationRow[]) => {
  const women = rows.map((row) => ({ ...row, sex: 'female' as const, value: 90 }));
  const indicator = fictionalIndicator([...women, ...rows], {
    group: 'life',
    unit: 'years',
    polarity: 'higher',
  });
  return frontMap(indicator, 'male', { areas: fictionalAreas, hexes });
};

const four = [men('X0', 80), men('XD1', 75), men('XD2', 76), men('XU1', 83), men('XU2', null)];

describe('the map on the front page', () => {
  it('is of men, with its two ends and the country in words', () => {
    const map = mapOf(four);
    expect(map?.hexes.words.title).toBe('Adults who whistle, men');
    expect(map?.notes[0]).toBe('From Northmoor (75.0) to Port Vale (83.0). Arcadia 80.0.');
    expect(map?.period).toBe('2024');
  });

  it('names all areas that share an end', () => {
    const map = mapOf([...four.slice(0, 4), men('XU2', 75)]);
    expect(map?.notes[0]).toBe(
      'From Northmoor and Saltness (75.0) to Port Vale (83.0). Arcadia 80.0.',
    );
  });

  it('groups and does not rank, and says where no ranges are held', () => {
    expect(mapOf(four)?.notes.join(' ')).toContain('They do not rank them. No ranges are held');
    const withRange = four.map((row) => ({ ...row, lower: 70, upper: 90 }));
    expect(mapOf(withRange)?.notes.join(' ')).not.toContain('No ranges');
  });

  it('leaves the country out where it has no figure of the period', () => {
    expect(mapOf(four.slice(1))?.notes[0]).toBe('From Northmoor (75.0) to Port Vale (83.0).');
  });

  it('is not drawn where fewer than half its areas have a figure', () => {
    expect(mapOf([men('X0', 80), men('XD1', 75)])).toBeNull();
  });
});

describe('the places to try', () => {
  const system = { link: { text: 'Fens', href: '/ics/fens/' } };
  const findings = [{ link: { text: 'Whistling', href: '/indicators/whistling/' } }, system];
  const namesFrom = (rows: ObservationRow[]) =>
    examplesFrom(mapOf(rows), findings as never).map(({ name }) => name);

  it('are the two ends of the map and a system that a finding leads to', () => {
    expect(namesFrom(four)).toEqual(['Northmoor', 'Port Vale', 'Fens']);
  });

  it('name one area once where all have the same figure', () => {
    expect(namesFrom(four.map((row) => ({ ...row, value: 80 })))[0]).not.toBe(
      namesFrom(four.map((row) => ({ ...row, value: 80 })))[1],
    );
  });

  it('are none where there is neither map nor finding', () => {
    expect(examplesFrom(null, [])).toEqual([]);
  });
});
