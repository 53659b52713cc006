/** One thing measured against what it may cost. */
export interface Measure {
  what: string;
  value: number;
  /** The most it may be. */
  budget: number;
  unit: 's' | 'ms' | 'kB' | 'GB' | 'requests' | 'times' | '';
}

/** Whether a measure keeps its budget; the budget itself is within. */
export const isWithin = ({ value, budget }: Measure): boolean => value <= budget;

const decimals: Record<Measure['unit'], number> = {
  s: 2,
  ms: 0,
  kB: 1,
  GB: 2,
  requests: 0,
  times: 1,
  '': 3,
};

const written = (value: number, unit: Measure['unit']): string =>
  `${value.toFixed(decimals[unit])} ${unit}`.trim();

/** The measures as lines of a table with a verdict each. */
export function tableOf(measures: Measure[]): string[] {
  const rows = measures.map((measure) => [
    measure.what,
    written(measure.value, measure.unit),
    written(measure.budget, measure.unit),
    isWithin(measure) ? 'within' : 'OVER',
  ]);
  const all = [['Measured', 'Value', 'Budget', 'Verdict'], ...rows];
  const width = (column: number): number => Math.max(...all.map((row) => row[column]!.length));
  return all.map(([what, value, budget, verdict]) =>
    [what!.padEnd(width(0)), value!.padStart(width(1)), budget!.padStart(width(2)), verdict].join(
      '  ',
    ),
  );
}
