import { formatNumber } from '../indicators/number-format.ts';
import { capitalised } from './sentence.ts';
import { shareText } from './share.ts';

/** How many residents of an area live in the most deprived fifth and tenth of the neighbourhoods of the country. */
export interface Core20Counts {
  residents: number;
  inFifth: number;
  inTenth: number;
}

/** The same as they are printed: `53%`, `74,997 of 141,038 people`. */
export interface Core20Shares {
  fifth: string;
  fifthPeople: string;
  tenth: string;
  tenthPeople: string;
}

/** The shares of an area in words, each to open a sentence (content/methods/neighbourhoods-and-core20.mdx). */
export function core20Shares({ residents, inFifth, inTenth }: Core20Counts): Core20Shares {
  const share = (count: number): string => capitalised(shareText(count / residents));
  const people = (count: number): string =>
    `${formatNumber(count, 0)} of ${formatNumber(residents, 0)} people`;
  return {
    fifth: share(inFifth),
    fifthPeople: people(inFifth),
    tenth: share(inTenth),
    tenthPeople: people(inTenth),
  };
}

/** What follows each share: `of residents live in the most deprived fifth of neighbourhoods in England. That is 74,997 of 141,038 people (Census 2021).` */
export const core20Says = (
  { fifthPeople, tenthPeople }: Core20Shares,
  { country, census, group }: { country: string; census: string; group: string },
) => ({
  fifth: `of residents live in the most deprived fifth of neighbourhoods in ${country}. That is ${fifthPeople} (${census}).${group}`,
  tenth: `live in the most deprived tenth (${tenthPeople}).`,
});
