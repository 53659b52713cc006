import { formatNumber } from '../../indicators/number-format.ts';
import type { ProfileNeighbourhoods } from '../../profiles/profile.ts';
import { percentText } from './members-view.ts';

/** How many residents live in the most deprived neighbourhoods, ready to print. */
export interface Core20 {
  /** `53%` of residents in the two most deprived tenths. */
  fifth: string;
  /** `74,997 of 141,038 people`. */
  fifthPeople: string;
  tenth: string;
  tenthPeople: string;
  neighbourhoods: string;
  /** What the stack of columns shows, for those who do not see it. */
  stackSummary: string;
}

/** The Core20 of an area in words (METHODS, Core20 and neighbourhoods). */
export function core20Of(counts: ProfileNeighbourhoods, areaName: string): Core20 {
  const { residents, residentsInMostDeprivedFifth, residentsInMostDeprivedTenth } = counts;
  const people = (count: number) =>
    `${formatNumber(count, 0)} of ${formatNumber(residents, 0)} people`;
  const total = formatNumber(counts.neighbourhoods, 0);
  const deciles = counts.byDecile.map((count) => formatNumber(count, 0)).join(', ');
  return {
    fifth: percentText(residentsInMostDeprivedFifth / residents),
    fifthPeople: people(residentsInMostDeprivedFifth),
    tenth: percentText(residentsInMostDeprivedTenth / residents),
    tenthPeople: people(residentsInMostDeprivedTenth),
    neighbourhoods: total,
    stackSummary: `Of ${total} neighbourhoods in ${areaName}, from the most deprived tenth to the least: ${deciles}.`,
  };
}

/** The table beside the map: neighbourhoods in each tenth. */
export const decileRows = (counts: ProfileNeighbourhoods): string[][] =>
  counts.byDecile.map((count, place) => [decileName(place + 1), formatNumber(count, 0)]);

function decileName(decile: number): string {
  if (decile === 1) return '1 (most deprived)';
  return decile === 10 ? '10 (least deprived)' : String(decile);
}
