import { findingAt, nameOf, type Figures, type Finding } from './finding.ts';

/** So many steps of one size, row after row, are in no published table (of 200,000 figures at most 5). */
const enough = 8;
/** A spreadsheet that fills a column from one cell goes up by 1: so many such steps (published: at most 3). */
const enoughOfOne = 5;

/** How far a figure is from that of the row above; null where either has none, and where nothing changes. */
function stepAt({ rows }: Figures, i: number): number | null {
  const [above, own] = [rows[i - 1]?.value ?? null, rows[i]!.value];
  if (above === null || own === null || above === own) return null;
  return Number((own - above).toPrecision(10));
}

/** Rows in a row, each of another area and a year later than the one above: no table is in such an order. */
const enoughYears = 4;

const yearOf = (period: string): number => Number(period.slice(0, 4));

/** Years that go on from area to area, as when the column of periods is filled by dragging a cell. */
export function draggedPeriods(figures: Figures): Finding[] {
  const { rows } = figures;
  const goesOn = (i: number): boolean => {
    const [above, own] = [rows[i - 1]!, rows[i]!];
    return above.areaCode !== own.areaCode && yearOf(own.period) - yearOf(above.period) === 1;
  };
  let years = 1;
  return rows.flatMap((row, i) => {
    years = i > 0 && goesOn(i) ? years + 1 : 1;
    if (years !== enoughYears) return [];
    const rule =
      'is of a year later than the row above and of another area, as are those before it';
    const fix = `The column of periods may have been filled by dragging a cell (${nameOf(row)}): compare with the source.`;
    return [findingAt(figures, i, { kind: 'even-steps', rule, fix })];
  });
}

/** Figures that go up or down by the same from row to row, as when a column is filled by dragging a cell. */
export function evenSteps(figures: Figures): Finding[] {
  const runs: { begins: number; step: number; steps: number }[] = [];
  figures.rows.forEach((_, i) => {
    const step = i === 0 ? null : stepAt(figures, i);
    const last = runs.at(-1);
    const goesOn = last && last.step === step && last.begins + last.steps === i - 1;
    if (goesOn) last.steps += 1;
    else if (step !== null) runs.push({ begins: i - 1, step, steps: 1 });
  });
  return runs
    .filter(({ step, steps }) => steps >= (Math.abs(step) === 1 ? enoughOfOne : enough))
    .map(({ begins, step, steps }) => {
      const rule = `begins ${steps + 1} figures that each differ by ${step} from the one above`;
      const fix = `A column filled by dragging a cell looks so (${nameOf(figures.rows[begins]!)}): compare with the source.`;
      return findingAt(figures, begins, { kind: 'even-steps', rule, fix });
    });
}
