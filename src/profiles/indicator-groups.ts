import type { Indicator } from '../indicators/indicator.ts';
import {
  healthyLifeExpectancy,
  inequalityInLifeExpectancy,
  lifeExpectancy,
} from '../indicators/life-indicators.ts';
import type { IndicatorGroup } from '../tables/edition.ts';

/** Groups of indicators with their titles, in the order of a profile. */
export const groupTitles: readonly (readonly [IndicatorGroup, string])[] = [
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

/** The lengths of life lead their group in this order; all others stand as in the tables. */
const leading: readonly string[] = [
  lifeExpectancy,
  healthyLifeExpectancy,
  inequalityInLifeExpectancy,
];

const rankOf = ({ id }: Indicator): number =>
  leading.includes(id) ? leading.indexOf(id) : leading.length;

/** Every indicator in its group, in the order of a profile, then of the tables; empty groups are left out. */
export const groupIndicators = (indicators: Iterable<Indicator>): GroupOfIndicators[] => {
  const all = [...indicators].sort((a, b) => rankOf(a) - rankOf(b));
  return groupTitles
    .map(([group, title]) => ({
      group,
      title,
      indicators: all.filter((indicator) => indicator.group === group),
    }))
    .filter((each) => each.indicators.length > 0);
};
