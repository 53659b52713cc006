import type { Indicator } from '../indicators/indicator.ts';
import type { IndicatorTable } from './indicator-table.ts';
import { capitalised } from '../words/sentence.ts';
import { sexIfOne } from '../words/sex.ts';
import type { Sex } from '../tables/edition.ts';

/** A sex that gets pictures of its own, its place in the table and what a title calls it. */
export interface DrawnSex {
  sex: Sex;
  place: number;
  /** `Women`; empty where everyone is meant. */
  label: string;
}

/** Women and men are drawn apart for lengths of life; elsewhere the sex that leads stands for all. */
export function drawnSexes(indicator: Indicator, table: IndicatorTable): DrawnSex[] {
  const drawn = indicator.group === 'life' ? table.sexes : table.sexes.slice(0, 1);
  return drawn.map((sex, place) => ({
    sex,
    place,
    label: capitalised(sexIfOne(sex)),
  }));
}
