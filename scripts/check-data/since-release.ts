import { join } from 'node:path';
import { seriesOf, type KeptSeries } from '../../src/releases/kept-figures.ts';
import { readKeptTables } from '../../src/releases/kept-tables.ts';
import type { KeptTables } from '../../src/releases/changes.ts';
import type { StrangeChange } from '../../src/releases/strange-change.ts';
import { strangeChanges } from '../../src/releases/strange-changes.ts';
import {
  howToAcknowledge,
  isAbout,
  judgeEachTime,
  kindsSinceRelease,
  nothingStrange,
  takeOut,
} from '../../src/tables/checks/plausible-figures.ts';
import type { Judged, LookAtFigures } from '../../src/tables/checks/check.ts';
import type { Edition, ObservationRow } from '../../src/tables/edition.ts';
import { keptReleases, keptTexts } from '../../src/tables/kept-releases.ts';
import type { Problem } from '../../src/tables/problem.ts';

/** The last release that was kept before the one of this name, and what was kept of that itself. */
function releasesBefore(data: string, id: string): KeptTables[] {
  const kept = keptReleases(data);
  const compared = [
    kept.findLast((release) => release.id !== id),
    kept.find((release) => release.id === id),
  ];
  return compared.flatMap((release) => {
    const texts = release && keptTexts(data, release.id);
    return texts ? [readKeptTables(release, texts)] : [];
  });
}

/**
 * Kept series by the codes of today, of areas that are there: of one that is gone its addresses are asked for. Of
 * areas that have become one, none is what that one was.
 */
function byCodesOfToday(series: KeptSeries, areas: Edition['areas']): KeptSeries {
  const today = new Map(
    areas.flatMap(({ code, formerCodes }) => [code, ...formerCodes].map((each) => [each, code])),
  );
  const kept = [...series].flatMap(([name, figures]) => {
    const [code = '', sex] = name.split(',');
    return today.has(code) ? [[`${today.get(code)!},${sex}`, figures] as const] : [];
  });
  const byName = Map.groupBy(kept, ([name]) => name);
  return new Map([...byName.values()].filter(({ length }) => length === 1).flat());
}

function changesOf(kept: KeptTables, id: string, edition: Edition): StrangeChange[] {
  const was = kept.figures.get(id);
  const indicator = edition.indicators.find((each) => each.id === id);
  const rows = edition.observations.get(id);
  if (!was || !indicator || !rows) return [];
  return strangeChanges(byCodesOfToday(was, edition.areas), seriesOf(rows), {
    release: kept.release.id,
    isCount: indicator.unit.startsWith('people'),
  });
}

/** What is otherwise than in two releases that were kept is one question. */
const oncePerFigure = (changes: readonly StrangeChange[]): StrangeChange[] => {
  const keyOf = ({ kind, period, areaCode, sex }: StrangeChange): string =>
    [kind, period, areaCode, sex].join();
  return [...Map.groupBy(changes, keyOf).values()].map(([first]) => first!);
};

function problemOf(
  file: string,
  id: string,
  change: StrangeChange,
  rows: readonly ObservationRow[],
): Problem {
  const { period, areaCode, sex, isOneFigure, rule } = change;
  const isIt = (row: ObservationRow): boolean =>
    row.areaCode === areaCode && row.period === period && row.sex === sex;
  const place = isOneFigure ? rows.findIndex(isIt) : -1;
  const fix = `${change.fix} ${howToAcknowledge(id, change)}`;
  if (place < 0) return { file, line: null, column: null, value: null, rule, fix };
  const value = String(rows[place]!.value);
  // Its first line is the heading, and no cell of it has two lines.
  return { file, line: place + 2, column: 'value', value, rule, fix };
}

/** What the figures of one indicator say otherwise than releases that were kept. */
function judgeSince(
  releases: readonly KeptTables[],
  [id, rows]: [string, readonly ObservationRow[]],
  [data, edition]: [string, Edition],
): Judged {
  const used = new Set<number>();
  const changes = oncePerFigure(releases.flatMap((kept) => changesOf(kept, id, edition)));
  const open = changes.filter((change) => {
    const about = [...edition.acknowledged.keys()].filter((place) =>
      isAbout(edition.acknowledged[place]!, id, change),
    );
    for (const place of about) used.add(place);
    return about.length === 0;
  });
  const file = join(data, 'observations', `${id}.csv`);
  return { problems: open.map((change) => problemOf(file, id, change, rows)), used: [...used] };
}

/**
 * What the figures say otherwise than the last release that was kept, and no row of acknowledged.csv accounts for:
 * figures that are gone, series and periods that have changed places, and large revisions. Of an edition without
 * a release nothing is asked. `look` may leave figures that were found sound before, beside the same releases.
 */
export function sinceReleaseProblems(
  data: string,
  id: string,
  edition: Edition,
  look: LookAtFigures = judgeEachTime,
): Problem[] {
  let read: KeptTables[] | null = null;
  const releases = (): KeptTables[] => (read ??= releasesBefore(data, id));
  const judged = [...edition.observations].map((figures) =>
    look(figures[0], { release: id }, () => judgeSince(releases(), figures, [data, edition])),
  );
  const used = new Set(judged.flatMap((each) => each.used));
  return [...judged.flatMap(({ problems }) => problems), ...aboutNothing(data, edition, used)];
}

function aboutNothing(
  data: string,
  { acknowledged }: Edition,
  used: ReadonlySet<number>,
): Problem[] {
  const file = join(data, 'acknowledged.csv');
  return acknowledged.flatMap((row, i): Problem[] => {
    if (used.has(i) || !kindsSinceRelease.includes(row.kind)) return [];
    const place = { file, line: i + 2, column: 'indicator_id', value: row.indicatorId };
    return [{ ...place, rule: nothingStrange, fix: takeOut }];
  });
}
