import type { Materials } from '../../indicators/materials.ts';

import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { dayInWords } from '../../indicators/day.ts';

import { formatNumber } from '../../indicators/number-format.ts';
import { releaseAddress } from '../../releases/addresses.ts';
import type { Changes } from '../../releases/changes.ts';
import type { ReleaseHistory } from '../../releases/history.ts';
import { countsOf, countsPhrase } from '../../words/changes.ts';
import { listOf } from '../../words/list.ts';
import { capitalised, type Sentence } from '../../words/sentence.ts';
import { changeLines, changesOfArea, releaseNamed } from './area-changes.ts';

/** What changed since one release, part by part. */
export interface ChangesSection {
  id: string;
  title: string;
  /** Of areas, indicators and figures, each a sentence. */
  says: string[];
  /** What became of the figures of the country itself. */
  country: Sentence[];
  table: FiguresTableProps | null;
}

/** All that the page of changes shows. */
export interface ChangesPageView {
  headline: string;
  notes: string;
  sections: ChangesSection[];
  /** Copies of whole releases that are kept, the newest first. */
  kept: { name: string; notes: string; address: string }[];
}

/** `New: smoking and suicide.` Nothing where there are none. */
const listed = (what: string, names: readonly string[]): string[] =>
  names.length > 0 ? [`${what}: ${listOf(names)}.`] : [];

function saysOf(changes: Changes): string[] {
  const named = (kind: 'began' | 'ended') =>
    changes.areas.filter((area) => area.kind === kind).map(({ name }) => name);
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
  return [
    `${capitalised(countsPhrase(changes.figures))}.`,
    ...listed('Areas that began', named('began')),
    ...listed('Areas that ended', named('ended')),
    ...listed('New indicators', names(changes.newIndicators)),
    ...listed('Withdrawn indicators', names(changes.withdrawnIndicators)),
  ];
}

function tableOf({ figures, withdrawnIndicators }: Changes, { indicators }: Materials) {
  const gone = new Map(withdrawnIndicators.map(({ id, name }) => [id, name]));
  const rows = [...Map.groupBy(figures, ({ indicatorId }) => indicatorId)].map(([id, changes]) => {
    const counts = countsOf(changes);
    const areas = new Set(changes.map(({ areaCode }) => areaCode)).size;
    const indicator = indicators.get(id);
    const numbers = [counts.new, counts.revised, counts.withdrawn, areas];
    return [
      indicator ? { text: indicator.shortName, href: indicator.path } : (gone.get(id) ?? id),
      ...numbers.map((count) => formatNumber(count, 0)),
    ];
  });
  const columns = ['Indicator', 'New', 'Revised', 'Withdrawn', 'Areas'];
  return rows.length > 0 ? { caption: 'Figures that changed, by indicator', columns, rows } : null;
}

const sectionOf = (
  id: string,
  title: string,
  changes: Changes | null,
  materials: Materials,
): ChangesSection[] =>
  changes
    ? [
        {
          id,
          title,
          says: saysOf(changes),
          country: changeLines(
            changesOfArea(changes, materials.areas.country.code),
            changes,
            materials.indicators,
          ),
          table: tableOf(changes, materials),
        },
      ]
    : [];

/** The page of changes, from the tables of this release and of those before it. */
export function changesPageView(history: ReleaseHistory, materials: Materials): ChangesPageView {
  const { release, kept, since, corrected } = history;
  return {
    headline: since
      ? `What is new, revised or withdrawn since ${releaseNamed(since.since)}.`
      : `${capitalised(releaseNamed(release))} is the first. There is no earlier one to set its figures beside, so none of them can be called new, revised or withdrawn.`,
    notes: release.notes,
    sections: [
      ...sectionOf('corrected', 'Corrected since it came out', corrected, materials),
      ...sectionOf('since', since ? `Since release ${since.since.id}` : '', since, materials),
    ],
    kept: kept.toReversed().map(({ id, date, notes }) => ({
      name: `Release ${id}, ${dayInWords(date)}`,
      notes,
      address: releaseAddress(id),
    })),
  };
}
