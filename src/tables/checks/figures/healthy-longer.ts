import type { ObservationRow } from '../../edition.ts';

const keyOf = ({ areaCode, period, sex }: ObservationRow): string => `${areaCode} ${period} ${sex}`;

/** A healthy life longer than the life itself, of one area, period and sex: the place of the row, and both figures. */
export function healthyLonger(
  life: readonly ObservationRow[],
  healthy: readonly ObservationRow[],
): { row: number; healthy: ObservationRow; life: number }[] {
  const lives = new Map(life.map((row) => [keyOf(row), row.value]));
  return healthy.flatMap((row, i) => {
    const whole = lives.get(keyOf(row)) ?? null;
    return row.value !== null && whole !== null && row.value > whole
      ? [{ row: i, healthy: row, life: whole }]
      : [];
  });
}
