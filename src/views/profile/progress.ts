import type { Indicators } from '../../indicators/indicator.ts';
import { howFarRead } from '../../priorities/how-far-read.ts';
import type { ThemeIndex } from '../../priorities/theme.ts';
import type { AreaReference, Profile } from '../../profiles/profile.ts';
import { averagesAside } from '../../profiles/overlooked-of-area.ts';
import type { ProfileOverlookedGap } from '../../profiles/stated.ts';
import {
  noTargetFound,
  themesWithoutTargetSentence,
  worseAndNotFound,
  worseAndNotFoundSays,
} from '../../words/priorities/read.ts';
import { systemBeside } from '../../words/kind-of-area.ts';
import { link, sentence, type Sentence } from '../../words/sentence.ts';
import { byId } from '../priorities/stated-document.ts';
import { targetGroups, type TargetGroup } from '../priorities/target-groups.ts';
import { plannersOf } from './board.ts';
import { plannersRead } from './priorities.ts';
import { overlookedOfCouncils, type OverlookedOfCouncils } from './overlooked-of-councils.ts';
import { themeFigures } from './theme-figures.ts';
import type { TableRow } from '../../charts/figures-table.ts';

/** Of gaps and of figures, more than this many are folded away. */
const shownFirst = 5;

/** The targets of one planner. */
interface PartOfPlanner {
  title: string;
  groups: TargetGroup[];
}

/** Targets and where they stand, figures beside the themes named, and wide gaps that nothing found touches. */
export interface ProgressView {
  /** A question where a target can be followed, which answers it. */
  title: string;
  systems: PartOfPlanner[];
  /** That none was found of the others; null where there are none. */
  none: string | null;
  /** Themes that each names without a target that can be followed. */
  without: string[];
  /** Those worse than the country first; what would run off a phone’s screen is folded. */
  figures: {
    caption: string;
    columns: string[];
    rows: TableRow[];
    folded: TableRow[];
  } | null;
  overlooked: {
    /** Why none is shown; null where some are. */
    words: string | null;
    assessed: boolean;
    /** How much was read, and of which figures nothing found speaks. */
    says: string;
    /** What figures without a test are. */
    saysUntested: string;
    /** Names of those that rest on a test, said of them while they are folded. */
    named: string;
    /** Those that rest on a test. */
    gaps: Sentence[];
    folded: Sentence[];
    /** Those that rest on no test. */
    untested: Sentence[];
    /** The same of the councils of a system, added up; null on other pages. */
    ofCouncils: OverlookedOfCouncils | null;
  };
}

/** A part, whose it is, and what is said of it beside others of its kind. */
type Planned = PartOfPlanner & { of: AreaReference; hasNone: boolean; without: string | null };

/** The parts of all planners: those with targets, then of whom none was found, and themes without one, each said once. */
function partsOf(planned: readonly Planned[]): Pick<ProgressView, 'systems' | 'none' | 'without'> {
  const bare = planned.filter(({ hasNone }) => hasNone);
  return {
    systems: planned
      .filter(({ groups }) => groups.length > 0)
      .map(({ title, groups }) => ({ title, groups })),
    none: bare.length === 0 ? null : noTargetFound(...bare.map(({ of }) => of)),
    without: planned.flatMap(({ without }) => without ?? []),
  };
}

interface Setting {
  indicators: Indicators;
  themes: ThemeIndex;
  /** Every profile of the edition, by code. */
  profiles: ReadonlyMap<string, Profile>;
}

function systemsOf(profile: Profile, country: Profile, { indicators, themes }: Setting): Planned[] {
  const { systems } = profile.progress;
  const isOwn = systems.length === 1 && systems[0]?.system.code === profile.code;
  const setting = { indicators, country: country.nameInSentence };
  return systems.map(({ system, targets, words, themesWithoutTarget }, place) => ({
    of: system,
    title: isOwn
      ? 'Targets'
      : `Targets of ${systemBeside(system, plannersOf(profile)).nameInSentence}`,
    hasNone: words !== null,
    groups: targetGroups(
      targets,
      byId(profile.priorities.systems[place]?.documents ?? []),
      setting,
    ),
    without: themesWithoutTargetSentence(
      themesWithoutTarget.map((id) => themes.get(id).name),
      isOwn ? null : systemBeside(system, plannersOf(profile)),
    ),
  }));
}

/** Targets of the board that plans for the area, followed as those of systems are. */
function boardOf(
  { priorities, progress }: Profile,
  country: Profile,
  { indicators }: Setting,
): Planned[] {
  const { strategy } = progress;
  if (!strategy) return [];
  const documents = byId(priorities.strategy?.documents ?? []);
  return [
    {
      of: strategy.council,
      title: `Targets of the board of ${strategy.council.nameInSentence}`,
      hasNone: strategy.words !== null,
      groups: targetGroups(strategy.targets, documents, {
        indicators,
        country: country.nameInSentence,
      }),
      without: null,
    },
  ];
}

function figuresOf(
  profile: Profile,
  country: Profile,
  { indicators, themes }: Setting,
): ProgressView['figures'] {
  const named = new Set(profile.priorities.systems.flatMap((each) => each.themes));
  const rows = themeFigures({ profile, country, named, indicators, themes });
  if (rows.length === 0) return null;
  return {
    caption: `Figures for ${profile.nameInSentence} on the themes named`,
    columns: ['Figure', 'Bears on', 'Latest', `Beside ${country.name}`, 'Trend'],
    rows: rows.slice(0, shownFirst),
    folded: rows.slice(shownFirst),
  };
}

/** A gap in its words, whose name leads to its page, with its themes; nothing where the edition does not hold its indicator. */
function gapSentence(gap: ProfileOverlookedGap, { indicators, themes }: Setting): Sentence[] {
  const indicator = indicators.get(gap.indicatorId);
  if (!indicator) return [];
  // The colon goes with the name, so that no line begins with it.
  const name = `${indicator.shortName}:`;
  const named = gap.themes.map((id) => themes.get(id).name).join('; ');
  const lead = gap.themes.length === 1 ? 'Theme' : 'Themes';
  const words = `${gap.words.slice(name.length)} ${lead}: ${named}.`;
  return [sentence(link(name, indicator.path), words)];
}

/** Of which figures nothing found speaks, by name; where only part was read, nothing is told of the rest. */
function overlookedWords(
  gaps: readonly ProfileOverlookedGap[],
  profile: Profile,
  { indicators, country }: { indicators: Setting['indicators']; country: string },
) {
  const names = gaps.flatMap(({ indicatorId }) => indicators.get(indicatorId)?.shortName ?? []);
  const planners = plannersRead(profile);
  const pages = planners.reduce((sum, { documents }) => sum + documents.length, 0);
  const isWhole = planners.every((each) => howFarRead(each) === 'whole');
  return {
    named: `${worseAndNotFound(isWhole, names.length)}: ${names.join('; ')}`,
    says: worseAndNotFoundSays({ pages, planners: planners.length, isWhole, country }),
  };
}

/** Whether a promise is kept is told by a target that can be followed; figures tell only how things stand. */
const titleOf = (parts: readonly PartOfPlanner[]): string =>
  parts.some(({ groups }) => groups.some(({ standing }) => standing === 'followed'))
    ? 'Promises kept?'
    : 'Progress';

/** Figures that stand out and that nothing found touches: those that rest on a test, and those that do not. */
function overlookedOf(
  profile: Profile,
  country: Profile,
  setting: Setting,
): ProgressView['overlooked'] {
  const { assessed, words, gaps: all } = profile.progress.overlookedGaps;
  const [tested, untested] = [true, false].map((isTested) =>
    all.filter(({ basis }) => (basis === 'worst-fifth') !== isTested),
  ) as [ProfileOverlookedGap[], ProfileOverlookedGap[]];
  const inWords = (gaps: readonly ProfileOverlookedGap[]) =>
    gaps.flatMap((gap) => gapSentence(gap, setting));
  const gaps = inWords(tested);
  const named = { ...setting, country: country.nameInSentence };
  // Where there are none, their words say so.
  const aside = all.length === 0 ? null : averagesAside(profile);
  const { says, ...told } = overlookedWords(tested, profile, named);
  const saysUntested =
    untested.length > 0
      ? `No test compares these with ${named.country}. As published, they are further from good than there, and among the fifth of areas of this kind that are furthest from it.`
      : '';
  return {
    words,
    assessed,
    ...told,
    says: aside ? `${says} ${aside}` : says,
    // Said once: with those that a test found, where there are any.
    saysUntested: aside && gaps.length === 0 ? `${saysUntested} ${aside}` : saysUntested,
    gaps: gaps.slice(0, shownFirst),
    folded: gaps.slice(shownFirst),
    untested: inWords(untested),
    ofCouncils: overlookedOfCouncils(profile, setting.profiles, setting.indicators),
  };
}

/** Promises beside outcomes for an area; null where nothing was read of its board nor of any system. */
export function progressView(
  profile: Profile,
  country: Profile,
  setting: Setting,
): ProgressView | null {
  const { strategy, systems } = profile.progress;
  if (!strategy && systems.length === 0) return null;
  const parts = partsOf([
    ...boardOf(profile, country, setting),
    ...systemsOf(profile, country, setting),
  ]);
  return {
    title: titleOf(parts.systems),
    ...parts,
    figures: figuresOf(profile, country, setting),
    overlooked: overlookedOf(profile, country, setting),
  };
}
