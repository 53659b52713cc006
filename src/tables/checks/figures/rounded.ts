import { findingAt, heldBy, heldIn, nameOf, type Figures, type Finding } from './finding.ts';

/** So many figures are never all whole by chance. */
const enough = 6;

/** A period whose figures are all whole numbers where most of the indicator have decimals: rounded on the way. */
export function rounded(figures: Figures): Finding[] {
  const { rows } = figures;
  const places = heldIn(figures);
  const isWhole = (i: number): boolean => Number.isInteger(rows[i]!.value);
  if (places.filter(isWhole).length * 2 > places.length) return [];
  return [...heldBy(figures, 'period').values()].flatMap((ofPeriod) => {
    if (ofPeriod.length < enough || !ofPeriod.every(isWhole)) return [];
    const rule = `begins ${ofPeriod.length} figures without decimals, where other periods have them`;
    const fix = `They may have been rounded on the way (${nameOf(rows[ofPeriod[0]!]!)}): copy them from the source again.`;
    const found = findingAt(figures, ofPeriod[0]!, { kind: 'rounded', rule, fix });
    return [{ ...found, areaCode: null, sex: null }];
  });
}
