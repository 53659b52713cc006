import { periodsOf, type Figures, type Finding } from './finding.ts';

/** With fewer steps of one length nobody can say that the periods follow each other evenly. */
const enoughSteps = 3;

const firstYear = (period: string): number => Number(period.slice(0, 4));

/** The same period so many years later: `2018/19` is `2019/20` a year on. */
function later(period: string, years: number): string {
  const add = (year: string): string =>
    String(year.length === 4 ? Number(year) + years : (Number(year) + years) % 100).padStart(
      year.length,
      '0',
    );
  return period.replaceAll(/\d{4}|(?<=\/)\d{2}/g, add);
}

/** A period that no area has, between others that follow each other evenly: a year may have been lost on the way. */
export function missingPeriods(figures: Figures): Finding[] {
  const periods = periodsOf(figures);
  if (periods.some((period) => /^\d{4}-\d{2}$/.test(period))) return [];
  const steps = periods.slice(1).map((period, i) => ({
    from: periods[i]!,
    to: period,
    years: firstYear(period) - firstYear(periods[i]!),
  }));
  const byLength = Map.groupBy(steps, ({ years }) => years);
  const [usual, alike = []] =
    [...byLength].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  if (!usual || alike.length < enoughSteps) return [];
  return steps
    .filter(({ years }) => years > usual && years % usual === 0)
    .map(({ from, to, years }): Finding => {
      const lost = Array.from({ length: years / usual - 1 }, (_, i) =>
        later(from, usual * (i + 1)),
      );
      const rule = `has no figure of ${lost.join(', ')}, though of ${from} and ${to}`;
      const fix = 'Were its rows lost? Look at the source, and add them if it has them.';
      return {
        row: null,
        field: 'value',
        kind: 'few-figures',
        period: lost[0]!,
        areaCode: null,
        sex: null,
        rule,
        fix,
      };
    });
}
