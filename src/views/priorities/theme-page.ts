import type { NationalFindings } from '../../priorities/national-findings.ts';
import type { PublishedIndex } from '../../priorities/published-for-area.ts';
import type { Theme, ThemeIndex } from '../../priorities/theme.ts';
import { systemExplained } from '../../words/kind-of-area.ts';
import { nationalView, type NationalView } from './national-view.ts';
import { pictureNotes } from './picture-notes.ts';
import { readingInWords, whoWasRead } from './reading-words.ts';
import { themeCouncils, type ThemeCouncils } from './theme-councils.ts';
import { themeNaming, type ThemeNaming } from './theme-naming.ts';
import { themePictures, type ThemePictures } from './theme-pictures.ts';
import { spreadRows, type SpreadRow } from './theme-spread.ts';
import { whoNamesIt } from './theme-statements.ts';
import type { Materials } from '../../indicators/materials.ts';

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
  /** What a system is, where the word first stands. */
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
  /** Why no figure is shown; null where some are. */
  noFigure: string | null;
  pictures: (ThemePictures & { notes: string[] }) | null;
  ends: { caption: string; columns: string[]; rows: SpreadRow[] } | null;
}

function figuresOf(theme: Theme, { areas, indicators }: Setting) {
  const bearing = theme.indicators.flatMap((id) => indicators.get(id) ?? []);
  const rows = bearing.flatMap((indicator) => spreadRows(indicator, areas));
  const drawn = themePictures(bearing, { areas, indicators });
  const reason = theme.noIndicatorReason;
  return {
    noFigure:
      rows.length > 0
        ? null
        : (reason ?? 'No figure that bears on this theme is held in this edition.'),
    pictures:
      drawn.pictures.length > 0
        ? { ...drawn, notes: pictureNotes(drawn.pictures, drawn.notDrawn) }
        : null,
    ends:
      rows.length > 0
        ? {
            caption: `Figures that bear on ${theme.name}: the lowest and the highest`,
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
    definition: systemExplained(areas.country.nameInSentence),
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
