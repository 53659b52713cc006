import { formatNumber } from '../indicators/number-format.ts';
import type { NumberStyle } from '../indicators/number-format.ts';
import { parsePeriod } from '../indicators/period.ts';
import type { AverageOfMembers } from '../gaps/average-of-members.ts';
import type { SpreadEnd } from '../gaps/spread.ts';
import type { AverageBy } from '../tables/edition.ts';
import { calledForShort } from './kind-of-area.ts';
import { listOf } from './list.ts';
import { shareText } from './share.ts';

/** The residents by whom an average is weighted. */
const residentsWords: Record<AverageBy, string> = {
  everyone: 'residents',
  'under-16': 'residents under 16',
  '16-to-64': 'residents aged 16 to 64',
  '16-and-over': 'residents aged 16 and over',
};

/** An average and what it takes in, of one indicator in one period. */
export interface NotedAverage {
  period: string;
  average: AverageOfMembers;
  weightedBy: AverageBy;
  lowest: SpreadEnd | null;
  highest: SpreadEnd | null;
  /** Whether those are of districts too, for which a county stands in the average. */
  endsTakeInDistricts: boolean;
  /** A later period in which members with a figure hold too few residents for an average. */
  tooFewSince: (Omit<AverageOfMembers, 'value'> & { period: string }) | null;
}

/** What the members are called: one and many. */
interface MemberWords {
  one: string;
  many: string;
}

/** How many members an average takes in, and what share of residents they hold where it is not all: `average of 12 of its 13 councils, with 96% of its residents under 16`. */
export function averageOfWords(
  { counted, members, coverage }: AverageOfMembers,
  weightedBy: AverageBy,
  { one, many }: MemberWords,
): string {
  const all = members === 1 ? `that of its only ${one}` : `average of its ${members} ${many}`;
  if (counted === members) return all;
  const some =
    counted === 1 ? `that of 1 of its ${members}` : `average of ${counted} of its ${members}`;
  return `${some} ${many}, with ${shareText(coverage)} of its ${residentsWords[weightedBy]}`;
}

/** Names that are listed; more than this are counted. */
const namesListed = 3;

function endWords({ value, names }: SpreadEnd, { decimals }: NumberStyle, { many }: MemberWords) {
  const whose = names.length > namesListed ? `${names.length} ${many}` : listOf(names);
  return `${formatNumber(value, decimals)} (${whose})`;
}

/** Why it is no newer: `; too few have a figure for 2024/25: 12 of 24, with 55% of its residents under 16`. */
function whyNoNewer({ tooFewSince, weightedBy }: NotedAverage, { many }: MemberWords): string {
  if (!tooFewSince) return '';
  const { counted, members, coverage } = tooFewSince;
  const period = parsePeriod(tooFewSince.period).label;
  if (counted === 0 && members === 1) return `; it has none for ${period}`;
  if (counted === 0) return `; none of its ${members} ${many} has a figure for ${period}`;
  return `; too few have a figure for ${period}: ${counted} of ${members}, with ${shareText(coverage)} of its ${residentsWords[weightedBy]}`;
}

/** When an average is from, what it takes in, its ends and of whom they are where not of those alone, and why it is no newer: `2024/25; average of its 13 councils; from 17.3 (Camden) to 26.4 (Enfield)`. */
export function averageNote(noted: NotedAverage, style: NumberStyle, members: MemberWords): string {
  const { period, average, weightedBy, lowest, highest, endsTakeInDistricts } = noted;
  const unit = style.unit.startsWith('per ') ? `, ${style.unit}` : '';
  const what = averageOfWords(average, weightedBy, members);
  const of = endsTakeInDistricts ? `with ${calledForShort('district').many}, ` : '';
  const ends =
    lowest && highest
      ? `; ${of}from ${endWords(lowest, style, members)} to ${endWords(highest, style, members)}`
      : '';
  return `${parsePeriod(period).label}${unit}; ${what}${ends}${whyNoNewer(noted, members)}`;
}
