import { describe, expect, it } from 'vitest';
import { AreaIndex } from '../../areas/area-index.ts';
import {
  fictionalAreas,
  fictionalCouncilsAlone,
  fictionalIndicator,
  observed,
} from '../../profiles/fixtures/fictional.ts';
import { indicatorTable } from '../../profiles/indicator-table.ts';
import { tableNotes } from './table-notes.ts';

const sure = (code: string, value: number) =>
  observed(code, value, { lower: value - 1, upper: value + 1 });

function notesOf(...given: Parameters<typeof fictionalIndicator>) {
  const indicator = fictionalIndicator(...given);
  return tableNotes(indicator, indicatorTable(indicator, fictionalAreas)).map(({ text }) => text);
}

describe('notes on the table of areas', () => {
  it('say whose test it is', () => {
    const published = { publishedComparison: 'worse' as const };
    expect(notesOf([observed('X0', 5), observed('XD1', 9, published)])).toContain(
      'Better, similar and worse are OL’s own test.',
    );
    expect(notesOf([observed('X0', 5), sure('XD1', 9)], { polarity: 'none' })).toContain(
      'Higher, lower and similar are our test on the published ranges.',
    );
  });

  it('say what similar means, only where one is', () => {
    const means = /^Similar means that the test cannot tell the two apart\./;
    const told = (publishedComparison: 'similar' | 'worse') =>
      notesOf([observed('X0', 5), observed('XD1', 9, { publishedComparison })]);
    expect(told('similar').filter((text) => means.test(text))).toHaveLength(1);
    expect(told('worse').filter((text) => means.test(text))).toEqual([]);
  });

  it('write one place out in full', () => {
    expect(notesOf([observed('X0', 5), sure('XD1', 9), sure('XD2', 1)]).join(' ')).toContain(
      'Eastwold is lower of 2.',
    );
  });

  it('tell of one at an end how many it is beyond', () => {
    const near = [sure('XD1', 9), sure('XD2', 8), sure('XU1', 5)];
    expect(notesOf([observed('X0', 5), ...near]).join(' ')).toContain('Port Vale is lowest of 3.');
    const alike = [sure('XD1', 9), sure('XD2', 8), sure('XU1', 5), sure('XU2', 4.5)];
    expect(notesOf([observed('X0', 5), ...alike]).join(' ')).toMatch(
      /is (?:higher|lower) than at least 2 of 4\./,
    );
  });

  it('say so where the ranges are too wide for any place', () => {
    const wide = (code: string, value: number) =>
      observed(code, value, { lower: value - 9, upper: value + 9 });
    expect(notesOf([observed('X0', 5), wide('XD1', 9), wide('XD2', 1)]).join(' ')).toContain(
      'any of the 2 local authorities could stand anywhere.',
    );
  });

  it('say that no range is held, which periods differ and which kinds are not held', () => {
    const notes = notesOf([observed('X0', 5), observed('XD1', 9, { period: '2019' })]);
    expect(notes[0]).toBe('No ranges are held with these figures.');
    expect(notes.join(' ')).toContain('Figures are for 2024.');
    expect(notes.at(-1)).toBe(
      'This edition holds no figures for regions, integrated care systems (ICSs) and counties.',
    );
    const indicator = fictionalIndicator([observed('X0', 5), observed('XD1', 9)]);
    const ofCouncils = tableNotes(indicator, indicatorTable(indicator, fictionalCouncilsAlone));
    expect(ofCouncils.at(-1)?.text).toBe('This edition holds no figures for regions and counties.');
  });

  it('deny no figure that the page of an area which has ended shows', () => {
    const merged = new AreaIndex({
      areas: fictionalAreas.all.map((area) =>
        area.kind === 'county' ? { ...area, validTo: '2026-03-31' } : area,
      ),
      areaLinks: [],
      similarAreas: [],
    });
    const indicator = fictionalIndicator([
      observed('X0', 5),
      observed('XD1', 9),
      observed('XC1', 8),
    ]);
    expect(tableNotes(indicator, indicatorTable(indicator, merged)).at(-1)?.text).toBe(
      'This edition holds no figures for regions and integrated care systems (ICSs).',
    );
  });

  it('say that the publisher itself calls some figures unreliable, only where it does', () => {
    const marked = observed('XD1', 9, { mark: 'small-sample' });
    const warning =
      'OL marks some of these figures as unreliable. They rest on a very small sample. Each of them says so.';
    expect(notesOf([observed('X0', 5), marked])).toContain(warning);
    expect(notesOf([observed('X0', 5), observed('XD1', 9)])).not.toContain(warning);
  });

  it('count a country without a figure among what is not held', () => {
    expect(notesOf([observed('XD1', 9)]).at(-1)).toContain(
      'no figures for the country as a whole, regions,',
    );
  });
});
