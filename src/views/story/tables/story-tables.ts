import { byName } from '../../../areas/area.ts';
import type { FiguresTableProps } from '../../../charts/figures-table.ts';
import type { UntrackedReason } from '../../../tables/edition.ts';
import { pockets } from '../../../areas/pockets.ts';
import { formatNumber } from '../../../indicators/number-format.ts';
import { promisedThemes } from '../../../priorities/promised-themes.ts';
import {
  countedTargets,
  isFollowed,
  systemsWithTheme,
} from '../../../priorities/published-counts.ts';
import { tablesOfSystems } from '../../../priorities/tables-of-systems.ts';
import { signed } from '../../../words/signed.ts';
import { unitName } from '../../../words/unit.ts';
import { chosenMoves } from '../counts/count-gaps.ts';
import { StoryAttributes, type Attributes } from '../story-attributes.ts';
import type { StoryMaterial } from '../story-material.ts';
import { called } from '../../../words/kind-of-area.ts';
import { capitalised } from '../../../words/sentence.ts';

/**
 * `<GapMoves indicator result sex? tier? side? />`: the councils whose gap with the country, or whose
 * own figure, moved as `result` says between the first and the last independent period, by name.
 */
export function gapMovesTable(given: Attributes, material: StoryMaterial): FiguresTableProps {
  const known = ['indicator', 'sex', 'tier', 'result', 'side'];
  const read = new StoryAttributes('GapMoves', given, known, material);
  const indicator = read.indicator();
  const moves = chosenMoves(read, material);
  const [first] = moves;
  const [from, to] = [first?.from.label ?? 'first', first?.to.label ?? 'latest'];
  const country = material.areas.country.nameInSentence;
  const text = (value: number): string => formatNumber(value, indicator.decimals);
  const { decimals } = indicator;
  return {
    caption: `${indicator.shortName}, ${unitName(indicator.unit)}: ${called('council').shortMany}, and how far each is from ${country}`,
    columns: ['Area', from, to, `From ${country} then`, `From ${country} now`],
    rows: moves.map((move) => [
      { text: move.area.name, href: move.area.path },
      text(move.then),
      text(move.now),
      signed(move.gapThen, decimals),
      signed(move.gapNow, decimals),
    ]),
  };
}

/** `<Pockets />`: the well-off councils with a pocket of deep deprivation, most such neighbourhoods first. */
export function pocketsTable(given: Attributes, material: StoryMaterial): FiguresTableProps {
  new StoryAttributes('Pockets', given, [], material);
  const { country } = material.areas;
  const count = (value: number): string => formatNumber(value, 0);
  return {
    caption: `Neighbourhoods of well-off ${called('council').shortMany}, by where they stand in ${country.nameInSentence}`,
    columns: [
      'Area',
      'Neighbourhoods',
      'In the least deprived fifth',
      'In the most deprived tenth',
      'People who live in those',
    ],
    rows: pockets(material).map(({ area, counts, inLeastDeprivedFifth, inMostDeprivedTenth }) => [
      { text: area.name, href: area.path },
      count(counts.neighbourhoods),
      count(inLeastDeprivedFifth),
      count(inMostDeprivedTenth),
      count(counts.residentsInMostDeprivedTenth),
    ]),
  };
}

const reasonWords: Record<UntrackedReason, string> = {
  'no-number': 'It gives no number to reach',
  'no-year': 'It gives no year to reach it by',
  'no-baseline': 'It gives no starting figure',
  'no-indicator': 'No indicator here measures it',
  'other-geography': 'It is for an area that no figure here covers',
  wording: 'Its wording does not fix what is measured',
};

/** `<TargetReasons />`: why targets cannot be followed with the figures held here; the first reason found for each. */
export function targetReasonsTable(given: Attributes, material: StoryMaterial): FiguresTableProps {
  new StoryAttributes('TargetReasons', given, [], material);
  const tables = tablesOfSystems(material.tables);
  const counted = new Set(countedTargets(tables).map(({ id }) => id));
  const rows = tables.targetTracking.filter((row) => counted.has(row.targetId) && !isFollowed(row));
  const targetsOf = (reason: UntrackedReason): number =>
    new Set(rows.filter((row) => row.reason === reason).map((row) => row.targetId)).size;
  const reasons = (Object.keys(reasonWords) as UntrackedReason[])
    .map((reason) => ({ reason, targets: targetsOf(reason) }))
    .filter(({ targets }) => targets > 0)
    .sort((a, b) => b.targets - a.targets);
  return {
    caption: 'Why a target cannot be followed with these figures',
    columns: ['Reason', 'Targets'],
    rows: reasons.map(({ reason, targets }) => [reasonWords[reason], formatNumber(targets, 0)]),
  };
}

/** `<Promises />`: in how many readings of boards and of systems a list of priorities names each theme, also in none. */
export function promisesTable(given: Attributes, material: StoryMaterial): FiguresTableProps {
  new StoryAttributes('Promises', given, [], material);
  return {
    caption: 'Readings whose lists of priorities name each theme',
    columns: [
      'Theme',
      `Boards of ${called('council').shortMany}`,
      capitalised(called('system').many),
    ],
    rows: promisedThemes(material).map(({ theme, boards, systems }) => [
      theme.name,
      formatNumber(boards, 0),
      formatNumber(systems, 0),
    ]),
  };
}

/** `<Themes />`: for how many systems each subject was read, most first, and whether a figure here goes with it. */
export function themesTable(given: Attributes, material: StoryMaterial): FiguresTableProps {
  new StoryAttributes('Themes', given, [], material);
  const tables = tablesOfSystems(material.tables);
  const themes = tables.themes
    .map((theme) => ({ theme, systems: systemsWithTheme(theme.id, tables).size }))
    .filter(({ systems }) => systems > 0)
    .sort((a, b) => b.systems - a.systems || byName(a.theme, b.theme));
  return {
    caption: `Subjects read in the pages of ${formatNumber(tables.readings.length, 0)} ${called('system').many}`,
    columns: ['Subject', capitalised(called('system').many), 'Indicators here'],
    rows: themes.map(({ theme, systems }) => [
      theme.name,
      formatNumber(systems, 0),
      theme.indicators.length === 0 ? 'none' : formatNumber(theme.indicators.length, 0),
    ]),
  };
}
