import type { NationalFindings } from '../../priorities/national-findings.ts';
import type { PublishedIndex } from '../../priorities/published-for-area.ts';
import type { Theme, ThemeIndex } from '../../priorities/theme.ts';
import { called, systemExplained, withArticle } from '../../words/kind-of-area.ts';
import { listOf } from '../../words/list.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { nationalView, type NationalView } from './national-view.ts';
import { readingInWords, whoWasRead } from './reading-words.ts';
import { themeCouncils, type ThemeCouncils } from './theme-councils.ts';
import { themeNaming, type ThemeNaming } from './theme-naming.ts';
import { themePictures, type ThemePictures, type ThemePicture } from './theme-pictures.ts';
import { spreadRows } from './theme-spread.ts';
import { whoNamesIt } from './theme-statements.ts';
import type { Materials } from '../../indicators/materials.ts';
import type { TableRow } from '../../charts/figures-table.ts';

/** What holds for the pictures of a theme together: what the dots are, and what they cannot tell. */
export function pictureNotes(
  pictures: readonly ThemePicture[],
  notDrawn: readonly string[] = [],
): string[] {
  const dots = pictures.some(({ hasEnded }) => hasEnded)
    ? `A solid dot is ${withArticle(called('system').one)} in force. An open dot is ${withArticle(called('system').one)} that has ended. Its figure was published for it as it was.`
    : `Each dot is ${withArticle(called('system').one)} in force.`;
  const derived = pictures.some(({ isDerived }) => isDerived)
    ? `Where no figure is published for ${called('system').many}, the dots are averages of their ${called('council').shortMany}, each counted by its residents. We worked them out. They are not official figures.`
    : null;
  const ranges = pictures.some(({ hasRanges }) => hasRanges)
    ? null
    : `No ranges are known for these figures of ${called('system').many}. So their differences are not tested. The order of the dots is not a ranking. Nor does a place on the line say what ${withArticle(called('system').one)} did or did not do.`;
  const absent =
    notDrawn.length > 0
      ? `No figures of ${called('system').many} that can be set side by side are held for: ${notDrawn.join('; ')}. The table of the lowest and the highest area has what is held.`
      : null;
  return [dots, derived, ranges, absent].filter((note) => note !== null);
}

interface Setting extends Materials {
  nationalFindings: NationalFindings;
  /** what systems published */
  published: PublishedIndex;
  /** what the boards of councils published */
  strategies: PublishedIndex;
  themes: ThemeIndex;
}

/** A theme on its page: who names it, what studies found, and how far apart systems are. */
export interface ThemePageView {
  /** How many systems name it, and where; then how many readings of boards do. */
  named: string;
  /** Whose readings the edition holds: `systems and councils`. */
  who: string;
  /** What a system is, where the word first stands; nothing where there are none. */
  definition: string;
  wider: Theme | null;
  parts: Theme[];
  /** Who names it; null where nothing was found. */
  naming: ThemeNaming | null;
  /** What was and was not read of systems; null where none was looked for. */
  read: string | null;
  /** Which councils’ boards name it; null where none was looked for. */
  councils: ThemeCouncils | null;
  /** Whether any national study was read, and what they found on this theme. */
  hasStudies: boolean;
  national: NationalView | null;
  /** What the part with figures is called, and what they say. */
  figures: { title: string; summary: string };
  /** Why no figure is shown; null where some are. */
  noFigure: string | null;
  pictures: (ThemePictures & { notes: string[] }) | null;
  ends: { caption: string; columns: string[]; rows: TableRow[] } | null;
}

/** Why figures of an edition are not set side by side: none is held, or of too few areas. */
const whyNoFigure = (bearing: readonly Indicator[]): string =>
  bearing.length === 0
    ? 'No figure about this theme is held in this edition.'
    : `${listOf(bearing.map(({ name }) => name))}: figures are held, but of too few areas to be set side by side.`;

function figuresOf(theme: Theme, { areas, indicators }: Setting) {
  const bearing = theme.indicators.flatMap((id) => indicators.get(id) ?? []);
  const rows = bearing.flatMap((indicator) => spreadRows(indicator, areas));
  const drawn = themePictures(bearing, { areas, indicators });
  const who = areas.hasSystems ? called('system').many : called('local-authority').many;
  return {
    noFigure:
      rows.length > 0 || drawn.pictures.length > 0
        ? null
        : (theme.noIndicatorReason ?? whyNoFigure(bearing)),
    figures: {
      title: `How far apart ${who} are`,
      summary: `Figures about this theme. They say where ${who} stand, and not why.`,
    },
    pictures:
      drawn.pictures.length > 0
        ? { ...drawn, notes: pictureNotes(drawn.pictures, drawn.notDrawn) }
        : null,
    ends:
      rows.length > 0
        ? {
            caption: `Figures about ${theme.name}: the lowest and the highest`,
            columns: ['Figure', 'Across', 'Lowest', 'Highest', areas.country.name],
            rows,
          }
        : null,
  };
}

/** Everything that the page of a theme shows but its stories. */
export function themePage(theme: Theme, materials: Setting): ThemePageView {
  const { areas, nationalFindings, published, strategies, themes } = materials;
  const naming = themeNaming(theme.id, published, areas);
  const hasSystems = published.size > 0;
  const councils = themeCouncils(theme.id, strategies, areas);
  const { inLists, asTargets, asGroups, elsewhere } = naming;
  const isNamed = [inLists, asTargets, asGroups, elsewhere].some((blocks) => blocks.length > 0);
  return {
    named: [
      ...(hasSystems ? [whoNamesIt(theme.id, published)] : []),
      ...(councils ? [councils.inShort] : []),
    ].join(' '),
    who: whoWasRead(published, strategies),
    definition: areas.hasSystems ? systemExplained(areas.country.nameInSentence) : '',
    wider: theme.parent === null ? null : themes.get(theme.parent),
    parts: themes.partsOf(theme.id),
    naming: isNamed ? naming : null,
    read: hasSystems ? readingInWords(published) : null,
    councils,
    hasStudies: nationalFindings.all.length > 0,
    national: nationalView(nationalFindings.onTheme(theme.id)),
    ...figuresOf(theme, materials),
  };
}
