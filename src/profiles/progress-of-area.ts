import { peerKindOf, type Area } from '../areas/area.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Materials } from '../indicators/materials.ts';
import type { OverlookedGap } from '../priorities/overlooked-gaps.ts';
import { overlookedGapSentence } from '../words/priorities/overlooked.ts';
import type { Published } from '../priorities/published.ts';
import { noneOverlooked, notAssessed, noTargetFound } from '../words/priorities/read.ts';
import type { ThemeIndex } from '../priorities/theme.ts';
import { themesWithoutTarget } from '../progress/themes-without-target.ts';
import type { AreaKind } from '../tables/edition.ts';
import { plainText } from '../words/sentence.ts';
import { referenceTo } from './area-reference.ts';
import { overlookedOfArea, averagesAside } from './overlooked-of-area.ts';
import type { Peers } from './peers.ts';
import type { FoundForArea } from './priorities-of-area.ts';
import type { Profile, ScorecardEntry } from './profile.ts';
import type { ProfileOverlookedGap, ProfileProgress } from './stated.ts';
import { targetOfProfile } from './target-of-profile.ts';
import { called } from '../words/kind-of-area.ts';

interface Setting extends Materials {
  themes: ThemeIndex;
  peers: Peers;
}

/** Areas of the kind of one, as in `the highest fifth of local authorities`. */
function peerWords(area: { kind: AreaKind }): string {
  const kind = peerKindOf(area);
  if (kind === 'ics') return called('system').many;
  return kind === 'lower-tier' ? called('local-authority').many : called(kind).shortMany;
}

/** A figure that stands out in words that begin with its indicator's name. */
function overlookedWords(
  gap: Omit<ProfileOverlookedGap, 'words' | 'themes'> & Pick<OverlookedGap, 'touchedBy'>,
  { shortName, path, unit, decimals, polarity }: Indicator,
  area: { kind: AreaKind },
  country: { nameInSentence: string },
): string {
  const peers = peerWords(area);
  const named = { indicatorName: shortName, path, unit, decimals, polarity, peers };
  return plainText(overlookedGapSentence({ ...gap, ...named }, country));
}

/** The gap with the figure it rests on, and both in words; nothing where no figure is held. */
function gapOf(
  { indicatorId, themeIds, basis, touchedBy }: OverlookedGap,
  area: Area,
  scorecard: readonly ScorecardEntry[],
  { areas, indicators }: Setting,
): ProfileOverlookedGap[] {
  const entry = scorecard.find((each) => each.indicatorId === indicatorId);
  const indicator = indicators.get(indicatorId);
  if (!entry?.latest || !indicator) return [];
  const { period, value, lower, upper } = entry.latest;
  const { countryValue } = entry.comparison;
  const gap = { indicatorId, basis, sex: entry.sex, period, value, lower, upper, countryValue };
  const words = overlookedWords({ ...gap, touchedBy }, indicator, area, areas.country);
  return [{ ...gap, themes: themeIds, words }];
}

/** Those that rest on a test come first. */
const byGround = (a: OverlookedGap, b: OverlookedGap): number =>
  Number(a.basis === 'worst-fifth') - Number(b.basis === 'worst-fifth');

function overlookedGapsOf(
  area: Area,
  found: readonly Published[],
  { scorecard, averages }: Pick<Profile, 'scorecard' | 'averages'>,
  materials: Setting,
): ProfileProgress['overlookedGaps'] {
  const overlooked = overlookedOfArea(area, scorecard, found, materials);
  if (!overlooked.assessed) {
    return { assessed: false, words: notAssessed(overlooked.why), gaps: [] };
  }
  const gaps = overlooked.gaps
    .toSorted(byGround)
    .flatMap((gap) => gapOf(gap, area, scorecard, materials));
  const { standingOut } = overlooked;
  const hasFigures = scorecard.some((entry) => entry.latest !== null);
  const { kind } = area;
  const lookedAt = averagesAside({ kind, averages });
  return {
    assessed: true,
    words: gaps.length > 0 ? null : noneOverlooked(area, { hasFigures, standingOut, lookedAt }),
    gaps,
  };
}

type Found = FoundForArea & Pick<Profile, 'scorecard' | 'averages'>;

const targetsOf = (area: Area, { targets }: Published, materials: Setting) => ({
  targets: targets.map((target) => targetOfProfile(target, area, materials)),
  words: targets.length === 0 ? noTargetFound(area) : null,
});

/**
 * Each target of the board that plans for an area and of the systems shown for it, with where it stands;
 * and the gaps that nothing found of any of them touches.
 */
export const progressOfArea = (
  area: Area,
  { shown, strategy, ...figures }: Found,
  materials: Setting,
): ProfileProgress => ({
  strategy: strategy && {
    council: referenceTo(strategy.council),
    ...targetsOf(strategy.council, strategy.published, materials),
  },
  systems: shown.map(({ system, published }) => ({
    system: referenceTo(system),
    ...targetsOf(system, published, materials),
    themesWithoutTarget: themesWithoutTarget(published, materials.themes).map(({ id }) => id),
  })),
  overlookedGaps: overlookedGapsOf(
    area,
    [...(strategy ? [strategy] : []), ...shown].map(({ published }) => published),
    figures,
    materials,
  ),
});
