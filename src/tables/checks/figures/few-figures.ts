import type { Figures, Finding } from './finding.ts';

/** Fewer figures than this in the period before are too few to halve. */
const enough = 6;

/** A period that has less than half the figures of the one before, of one kind of area and sex. */
export function fewFigures({ rows, kinds }: Figures): Finding[] {
  const withValue = rows.filter(({ value }) => value !== null);
  const groupOf = (areaCode: string, sex: string): string => `${kinds.get(areaCode) ?? ''} ${sex}`;
  const kept = new Set(rows.map((row) => `${row.period} ${groupOf(row.areaCode, row.sex)}`));
  const periods = [...new Set(rows.map(({ period }) => period))].toSorted();
  const groups = Map.groupBy(withValue, ({ areaCode, sex }) => groupOf(areaCode, sex));
  const found = [...groups].flatMap(([group, ofGroup]) => {
    const counts = Map.groupBy(ofGroup, ({ period }) => period);
    const [first] = [...counts.keys()].toSorted();
    const [kind, sex] = group.split(' ') as [string, Finding['sex']];
    let before = 0;
    return periods.flatMap((period): Finding[] => {
      if (period < first!) return [];
      const now = counts.get(period)?.length ?? 0;
      const wasThere = kept.has(`${period} ${group}`);
      const isFew = before >= enough && now < before / 2 && (now > 0 || wasThere);
      const rule = `has ${now} figures of the kind ${kind}, where the period before has ${before}`;
      before = now || before;
      if (!isFew) return [];
      const fix = `Were rows lost? (${period}, ${sex}).`;
      return [
        { row: null, field: 'value', kind: 'few-figures', period, areaCode: null, sex, rule, fix },
      ];
    });
  });
  return onePerPeriod(found);
}

/** One finding a period, with those of all kinds of area in it: it is one question. */
const onePerPeriod = (findings: readonly Finding[]): Finding[] =>
  [...Map.groupBy(findings, ({ period }) => period).values()].map((alike) => ({
    ...alike[0]!,
    sex: null,
    rule: alike.map(({ rule }, i) => (i === 0 ? rule : rule.replace('has ', ''))).join('; '),
  }));
