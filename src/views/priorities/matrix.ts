import { byName, type Area } from '../../areas/area.ts';
import { hasEnded } from '../../tables/area-kinds.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import { isCounted } from '../../priorities/standing.ts';
import { isTrusted, whyUncounted } from '../../priorities/trusted.ts';
import type { PublishedIndex } from '../../priorities/published-for-area.ts';
import type { Published } from '../../priorities/published.ts';
import type { Theme, ThemeIndex } from '../../priorities/theme.ts';
import { called } from '../../words/kind-of-area.ts';
import { capitalised } from '../../words/sentence.ts';

/**
 * Where a theme was found for a system: in a list of priorities, elsewhere in what was read, or not found.
 * A source of low confidence makes no mark, and neither does a draft of a target.
 */
export type MatrixMark = 'list' | 'elsewhere' | 'not-found';

/** What stands in the matrix beside its names: its caption, and each mark as a sign and in words; a blank is silent. */
export const matrixWords = () => ({
  caption: `Which themes were found for which ${called('system').one} in what was read; a blank where one was not`,
  marks: {
    list: { sign: '●', words: 'in a list of priorities' },
    elsewhere: { sign: '○', words: 'spoken of' },
    'not-found': null,
  } satisfies Record<MatrixMark, { sign: string; words: string } | null>,
});

/** One system in the matrix. */
export interface MatrixRow {
  system: Area;
  /** Systems that took over from it; empty for one in force. */
  successors: Area[];
  /** A mark for each theme in the themes' order; null where the priorities now in force were not found. */
  marks: MatrixMark[] | null;
  /** Ids of the themes found, by which a page can filter. */
  themeIds: string[];
}

/** Systems by themes: the columns, and the rows in groups. */
export interface Matrix {
  themes: readonly Theme[];
  groups: { title: string; rows: MatrixRow[] }[];
  /** Whether a system in force has no row, as only those before it were read. */
  hasNewSystems: boolean;
}

/** Where a theme was found in what was read for one area. */
export function markOf(theme: Theme, { sets, targets, groups, subjects }: Published): MatrixMark {
  const names = ({ themes }: { themes: readonly string[] }) => themes.includes(theme.id);
  const listed = sets.filter(isCounted).flatMap(({ priorities }) => priorities.filter(isTrusted));
  if (listed.some(names)) return 'list';
  const others = [
    ...targets.filter((target) => whyUncounted(target) === null),
    ...[...groups, ...subjects].filter(isTrusted),
  ];
  return others.some(names) ? 'elsewhere' : 'not-found';
}

function rowOf(published: Published, areas: AreaIndex, themes: readonly Theme[]): MatrixRow {
  const system = areas.get(published.areaCode);
  const marks = themes.map((theme) => markOf(theme, published));
  const isHeld = published.reading.status !== 'not-found';
  return {
    system,
    successors: areas.successorsOf(system),
    marks: isHeld ? marks : null,
    themeIds: isHeld ? themes.filter((_, i) => marks[i] !== 'not-found').map(({ id }) => id) : [],
  };
}

/** Every system read by every theme: those in force, then those that have ended, each by name. */
export function priorityMatrix(
  index: PublishedIndex,
  areas: AreaIndex,
  { all: themes }: ThemeIndex,
): Matrix {
  const rows = [...index.values()]
    .map((published) => rowOf(published, areas, themes))
    .sort((a, b) => byName(a.system, b.system));
  return {
    themes,
    hasNewSystems: areas.systems.some(({ code }) => !index.has(code)),
    groups: [
      {
        title: `${capitalised(called('system').many)} in force`,
        rows: rows.filter(({ system }) => !hasEnded(system)),
      },
      {
        title: `${capitalised(called('system').many)} that have ended`,
        rows: rows.filter(({ system }) => hasEnded(system)),
      },
    ].filter((group) => group.rows.length > 0),
  };
}
