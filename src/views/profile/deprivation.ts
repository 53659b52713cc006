import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { dayInWords } from '../../indicators/day.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import type { ProfileDeprivation } from '../../profiles/deprivation-of-area.ts';
import type { Profile } from '../../profiles/profile.ts';
import { called, upperTierWords, withoutShort } from '../../words/kind-of-area.ts';
import { ordinal } from '../../words/ordinal.ts';
import { capitalised } from '../../words/sentence.ts';
import { terms } from '../../words/terms.ts';

/** What its publisher says of an area by each domain of the index of deprivation. */
export interface DeprivationView {
  summary: string;
  says: string;
  table: FiguresTableProps;
}

/** Areas that an area is put in order among, by its kind. */
function placedAmong({ kind }: Pick<Profile, 'kind'>): string {
  if (kind === 'ics') return withoutShort(called('ics').many);
  return kind === 'county' ? upperTierWords() : called('local-authority').many;
}

const rowOf = (row: ProfileDeprivation): string[] => [
  row.domain ?? terms().deprivationIndex,
  ordinal(row.placeByAverageRank),
  ordinal(row.placeByAverageScore),
  `${formatNumber(row.shareInMostDeprivedTenth * 100, 1)}%`,
];

/** Said of an area that began after the last one put in order; null of others, of which nothing need be said. */
export const deprivationNotHeld = ({
  deprivation,
  nameInSentence,
  validFrom,
}: Pick<Profile, 'deprivation' | 'nameInSentence' | 'validFrom'>): string | null =>
  deprivation.length === 0 && validFrom !== null
    ? `No place by the index is held for ${nameInSentence}, which began on ${dayInWords(validFrom)}.`
    : null;

/** The index and its domains with the place of an area in each; null where none are held. */
export function deprivationView(
  profile: Pick<Profile, 'deprivation' | 'kind' | 'nameInSentence'>,
): DeprivationView | null {
  const { deprivation, nameInSentence } = profile;
  const [index] = deprivation;
  if (!index) return null;
  const domains = deprivation.filter(({ domain }) => domain !== null);
  const among = `the ${index.areasPlaced} ${placedAmong(profile)} that the index was published for`;
  const [first] = domains;
  return {
    summary: first ? 'By each domain of the index' : 'By the index as a whole',
    says: `Places of ${nameInSentence} among ${among}: 1st is the most deprived. The average rank changes when any neighbourhood moves up or down. The average score changes most with the most deprived ones. Areas are as they were for the index.`,
    table: {
      caption: `${capitalised(nameInSentence)} by ${terms().deprivationIndex}`,
      columns: [
        'Domain',
        'Place by average rank',
        'Place by average score',
        'Neighbourhoods in the most deprived tenth',
      ],
      rows: deprivation.map(rowOf),
    },
  };
}
