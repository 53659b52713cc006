import { describe, expect, it } from 'vitest';
import { changeRows } from '../corruptions/corruption.ts';
import type { ArcadiaCopy } from '../fixtures/arcadia.ts';
import { keepArcadia } from '../fixtures/arcadia-released.ts';
import { problemsOf } from '../fixtures/problems-of.ts';

const smoking = 'data/observations/smoking.csv';
const header = 'indicator_id,kind,period,area_code,sex,reason\n';

/** Problems of an edition that was changed after its release was kept. */
const since = (change: (copy: ArcadiaCopy) => void): string[] =>
  problemsOf((copy) => {
    keepArcadia(copy);
    change(copy);
  });

const rowsOfSmoking = (copy: ArcadiaCopy, change: (cells: string[]) => string[][]): void =>
  changeRows(copy, smoking, ([heads = [], ...rows]) => [heads, ...rows.flatMap(change)]);

const isOf = (cells: string[], code: string, period: string): boolean =>
  cells[0] === code && cells[1] === period;

/** Figures of the year after, a fiftieth lower. */
const laterOf = (cells: string[]): string[] =>
  cells.map((text, i) => {
    if (i === 1) return '2025';
    return i < 3 || i > 5 || text === '' ? text : (Number(text) * 0.98).toFixed(1);
  });

const lose = (copy: ArcadiaCopy) =>
  rowsOfSmoking(copy, (cells) => (cells[1] === '2017' ? [] : [cells]));

describe('an edition after a release was kept', () => {
  it('may hold what the release held, with later figures and small revisions', () => {
    const revised = (copy: ArcadiaCopy) =>
      rowsOfSmoking(copy, (cells) => {
        if (isOf(cells, 'X06000001', '2020'))
          return [cells.with(3, String(Number(cells[3]) + 0.2))];
        return cells[1] === '2024' ? [cells, laterOf(cells)] : [cells];
      });
    expect(since(revised)).toEqual([]);
  });

  it('may say of a figure why it is there no more', () => {
    const withdrawn = (copy: ArcadiaCopy) =>
      rowsOfSmoking(copy, (cells) => [
        isOf(cells, 'X06000001', '2020')
          ? [...cells.slice(0, 3), '', '', '', '', 'suppressed']
          : cells,
      ]);
    expect(since(withdrawn)).toEqual([]);
  });

  it('may have a later code for an area: its figures are still there', () => {
    const lost = since((copy) => {
      copy.change('data/areas.csv', 'X06000009', 'X06000009 | X06000010');
    });
    expect(lost).toEqual([]);
  });

  it('may have one area in the place of two: what either was is not what it is', () => {
    const merged = since((copy) => {
      copy.change('data/releases/2026-11/figures/smoking.csv', 'X06000002,', 'X06000009,');
    });
    expect(merged).toEqual([]);
  });

  it('says why a period is gone that the release had, or is refused', () => {
    const row = 'smoking,lost,2017,,,The publisher withdrew the year.\n';
    expect(since(lose)).toEqual([
      `${smoking}: lacks a period that release 2026-11 had. It is of 2017. Were rows lost, or their codes changed? If it is right, say why in acknowledged.csv: smoking,lost,2017,,,<why it is right>`,
    ]);
    expect(
      since((copy) => {
        lose(copy);
        copy.write('data/acknowledged.csv', header + row);
      }),
    ).toEqual([]);
  });

  it('is asked no more about a figure once it is as the release gave it', () => {
    const row = 'smoking,revised,2020,X06000001,persons,It was counted again.\n';
    const [line] = since((copy) => copy.write('data/acknowledged.csv', header + row));
    expect(line).toContain('"smoking" has nothing strange of this kind');
  });

  it('tells a loss once that two kept releases speak of', () => {
    const lost = problemsOf((copy) => {
      keepArcadia(copy, { id: '2026-10', date: '2026-10-22' });
      keepArcadia(copy);
      lose(copy);
    });
    expect(lost.filter((line) => line.includes('lacks a period that release'))).toHaveLength(1);
  });

  it('is compared with the release before its own as well', () => {
    const next = since((copy) => {
      lose(copy);
      copy.change('data/release.json', '"2026-11"', '"2026-11-2"');
    });
    expect(next.join('\n')).toContain('lacks a period that release 2026-11 had');
  });
});

it('an edition without a release may lose a period at the end of its series', () => {
  expect(problemsOf(lose)).toEqual([]);
});
