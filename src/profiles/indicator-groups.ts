import type { Indicator } from '../indicators/indicator.ts';
import type { IndicatorGroup } from '../tables/edition.ts';

const titles: readonly (readonly [IndicatorGroup, string])[] = [
  ['life', 'Length of life and health'],
  ['early-years', 'Early years'],
  ['behaviour', 'Behaviour'],
  ['illness-and-early-death', 'Long-term illness and early death'],
  ['care', 'Care'],
  ['wider-determinants', 'Work, money, school and neighbourhood'],
  ['people', 'Who lives here'],
];

/** Indicators of one group under its title. */
export interface GroupOfIndicators {
  group: IndicatorGroup;
  title: string;
  indicators: Indicator[];
}

/** Every indicator in its group, in the order of a profile, then of the tables; empty groups are left out. */
export const groupIndicators = (indicators: Iterable<Indicator>): GroupOfIndicators[] => {
  const all = [...indicators];
  return titles
    .map(([group, title]) => ({
      group,
      title,
      indicators: all.filter((indicator) => indicator.group === group),
    }))
    .filter((each) => each.indicators.length > 0);
};
