import type { ComparisonShape } from '../../charts/comparison-shape.ts';
import type { AreaReference, Profile } from '../../profiles/profile.ts';
import { fewPeopleNote } from './few-people.ts';
import { blanksByReason, type BlankGroup } from './scorecard-blanks.ts';
import { groupScorecard, heldEntries } from './scorecard-rows.ts';
import type { Indicators, ScorecardGroup } from './scorecard-rows.ts';
import { testersNote } from './scorecard-testers.ts';

/** With fewer headline indicators than this, nothing is folded away. */
const fewHeadlines = 5;

/** The scorecard: headline indicators open, the rest folded, then what is not held and why. */
export interface ScorecardView {
  /** Null where no figure is held. */
  summary: string | null;
  /** What the shapes mean; empty where nothing is compared. */
  key: { shape: ComparisonShape; words: string }[];
  /** Said where no figure is held, with the areas before this one. */
  empty: { words: string; predecessors: AreaReference[] } | null;
  fewPeople: string | null;
  open: ScorecardGroup[];
  testers: string | null;
  folded: { count: number; groups: ScorecardGroup[] } | null;
  notHeld: { count: number; groups: BlankGroup[] };
}

const key: ScorecardView['key'] = [
  { shape: 'better', words: 'better' },
  { shape: 'similar', words: 'similar' },
  { shape: 'worse', words: 'worse' },
  { shape: 'untested', words: 'not tested' },
];

function summaryOf(isCountry: boolean, { name }: Profile): string {
  const lines = `Each line runs from the lowest area of this kind to the highest. The tall mark is ${name}; the bar is the likely range. `;
  return `${isCountry ? '' : lines}Trends are tested only where ranges are published.`;
}

/** The scorecard of an area beside the country's. */
export function scorecardView(
  profile: Profile,
  country: Profile,
  indicators: Indicators,
): ScorecardView {
  const isCountry = profile === country;
  const held = heldEntries(profile, indicators);
  const rest = held.filter(({ indicator }) => indicator.headline === null);
  const isFolded = rest.length > 0 && held.length - rest.length >= fewHeadlines;
  const open = isFolded ? held.filter((each) => !rest.includes(each)) : held;
  const isEmpty = held.length === 0;
  const words = `No figure of the scorecard is held for ${profile.nameInSentence} in this edition.`;
  return {
    summary: isEmpty ? null : summaryOf(isCountry, country),
    key: isEmpty || isCountry ? [] : key,
    empty: isEmpty ? { words, predecessors: profile.predecessors } : null,
    fewPeople: isEmpty ? null : fewPeopleNote(profile),
    open: groupScorecard(open, profile, country),
    testers: testersNote(profile),
    folded: isFolded
      ? { count: rest.length, groups: groupScorecard(rest, profile, country) }
      : null,
    notHeld: {
      count: profile.scorecard.length - held.length,
      groups: blanksByReason(profile, indicators),
    },
  };
}
