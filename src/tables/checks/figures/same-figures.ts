import { findingAt, heldBy, nameOf, type Figures, type Finding } from './finding.ts';

/** So many figures in a row are never the same of two areas by chance. */
const enough = 4;

/** Kinds of area that may lie on one ground with an area of another kind: a county that is a system. */
const ofOneGround: readonly string[] = ['country', 'region', 'ics', 'county'];

/** Two areas of which every figure of a series, with its range, is the same: one was pasted over the other. */
export function sameFigures(figures: Figures): Finding[] {
  const { rows, kinds } = figures;
  const series = [...heldBy(figures, 'areaCode', 'sex').values()].filter(
    (of) => new Set(of.map((i) => rows[i]!.value)).size >= enough,
  );
  const kindOf = (i: number): string => {
    const kind = kinds.get(rows[i]!.areaCode) ?? '';
    return ofOneGround.includes(kind) ? kind : 'council';
  };
  const wordsOf = (i: number): string => {
    const { period, sex, value, lower, upper } = rows[i]!;
    return [period, sex, value, lower, upper].join();
  };
  const alike = Map.groupBy(series, (of) =>
    [kindOf(of[0]!), ...of.map(wordsOf).toSorted()].join(';'),
  );
  return [...alike.values()].flatMap(([first, ...others]) =>
    others.map((other) => {
      const [own, same] = [other[0]!, first![0]!];
      const rule = `begins ${other.length} figures that are all those of another area`;
      const fix = `They are those of ${rows[same]!.areaCode} (${nameOf(rows[own]!)}): compare both with the source.`;
      return findingAt(figures, own, { kind: 'same-figures', rule, fix });
    }),
  );
}
