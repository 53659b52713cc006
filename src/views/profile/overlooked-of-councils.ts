import type { FiguresTableProps } from '../../charts/figures-table.ts';
import type { Indicators } from '../../indicators/indicator.ts';
import type { Profile } from '../../profiles/profile.ts';
import { called } from '../../words/kind-of-area.ts';
import { listOf } from '../../words/list.ts';

/** What nothing read speaks of in the councils of a system, council by council added up. */
export interface OverlookedOfCouncils {
  /** Of how many councils enough was read, and in how many of them something was not found. */
  words: string;
  /** Null where none of them lists any. */
  table: FiguresTableProps | null;
}

type Profiles = ReadonlyMap<string, Pick<Profile, 'name' | 'progress'>>;

const membersWith = ({ members }: Profile, profiles: Profiles) =>
  members.flatMap(({ code }) => profiles.get(code) ?? []);

/** Indicators that are worse than the country by a test, each with the councils that list it; most councils first. */
function rowsOf(members: ReturnType<typeof membersWith>, indicators: Indicators) {
  const listed = members.flatMap(({ name, progress }) =>
    progress.overlookedGaps.gaps
      .filter(({ basis }) => basis !== 'worst-fifth')
      .map(({ indicatorId }) => ({ name, indicatorId })),
  );
  return [...Map.groupBy(listed, ({ indicatorId }) => indicatorId)]
    .flatMap(([id, found]) => {
      const indicator = indicators.get(id);
      return indicator ? [{ indicator, names: [...new Set(found.map(({ name }) => name))] }] : [];
    })
    .sort(
      (a, b) =>
        b.names.length - a.names.length ||
        a.indicator.shortName.localeCompare(b.indicator.shortName, 'en-GB'),
    );
}

/** `The page of one lists`, `The pages of 5 list`, `The page of none lists`. */
function pagesWords(count: number): string {
  if (count > 1) return `The pages of ${count} list`;
  return `The page of ${count === 1 ? 'one' : 'none'} lists`;
}

/**
 * What was not found in the councils of a system, added up; null for any other area, and where none of its councils
 * has a page. Only what a test finds worse is counted.
 */
export function overlookedOfCouncils(
  profile: Profile,
  profiles: Profiles,
  indicators: Indicators,
): OverlookedOfCouncils | null {
  const members = profile.kind === 'ics' ? membersWith(profile, profiles) : [];
  if (members.length === 0) return null;
  const assessed = members.filter(({ progress }) => progress.overlookedGaps.assessed);
  const rows = rowsOf(assessed, indicators);
  const councils = called('council').shortMany;
  const withAny = new Set(rows.flatMap(({ names }) => names)).size;
  return {
    words:
      assessed.length === 0
        ? `Too little was read to tell of any of its ${councils}.`
        : `Enough was read to tell of ${assessed.length} of its ${members.length} ${councils}. ${pagesWords(withAny)} something that a test finds worse, and that is not found in what was read.`,
    table:
      rows.length === 0
        ? null
        : {
            caption: `Not found in what was read of its ${councils}, added up`,
            columns: ['Figure', 'Of how many', 'Which'],
            rows: rows.map(({ indicator, names }) => [
              { text: indicator.shortName, href: indicator.path },
              String(names.length),
              listOf(names),
            ]),
          },
  };
}
