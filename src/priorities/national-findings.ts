import type {
  NationalFindingRow,
  NationalSourceRow,
  NationalStudyRow,
  PublishedTables,
} from '../tables/edition.ts';

/** One thing that a national study found, with the study and the page it was read on. */
export interface NationalFinding extends Omit<NationalFindingRow, 'studyId' | 'sourceId'> {
  study: NationalStudyRow;
  source: NationalSourceRow;
}

/** Findings to show together: those that differ side by side, the others study by study, fullest first. */
export interface FindingsShown {
  differing: NationalFinding[][];
  studies: { study: NationalStudyRow; findings: NationalFinding[] }[];
}

type Tables = Pick<PublishedTables, 'nationalStudies' | 'nationalSources' | 'nationalFindings'>;

function found<T>(map: ReadonlyMap<string, T>, id: string, table: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`There is no ${id} in ${table}.`);
  return value;
}

function joined({ nationalStudies, nationalSources, nationalFindings }: Tables): NationalFinding[] {
  const studies = new Map(nationalStudies.map((study) => [study.id, study]));
  const sources = new Map(nationalSources.map((source) => [source.id, source]));
  return nationalFindings
    .map(({ studyId, sourceId, ...row }) => ({
      ...row,
      study: found(studies, studyId, 'national-studies.csv'),
      source: found(sources, sourceId, 'national-sources.csv'),
    }))
    .sort((a, b) => a.study.id.localeCompare(b.study.id, 'en-GB') || a.position - b.position);
}

/** What national studies found, in the order of the studies and of the findings in each. */
export class NationalFindings {
  readonly all: readonly NationalFinding[];
  readonly #byId: ReadonlyMap<string, NationalFinding>;

  /** Throws where a finding names a study or a source that is not listed, which the tables' checks rule out. */
  constructor(tables: Tables) {
    this.all = joined(tables);
    this.#byId = new Map(this.all.map((finding) => [finding.id, finding]));
  }

  /** Those that bear on a theme. */
  onTheme(themeId: string): FindingsShown {
    return this.#shown(this.all.filter(({ themes }) => themes.includes(themeId)));
  }

  /** Those that bear on no single theme. */
  general(): FindingsShown {
    return this.#shown(this.all.filter(({ themes }) => themes.length === 0));
  }

  /** A finding that differs from another is never shown without it, whatever theme the other bears on. */
  #shown(findings: readonly NationalFinding[]): FindingsShown {
    const placed = new Set<string>();
    const differing = findings.flatMap((finding) => {
      if (finding.conflictsWith.length === 0 || placed.has(finding.id)) return [];
      const others = finding.conflictsWith.flatMap((id) => this.#byId.get(id) ?? []);
      const group = [finding, ...others];
      for (const { id } of group) placed.add(id);
      return [group];
    });
    const rest = findings.filter(({ id }) => !placed.has(id));
    return {
      differing,
      studies: [...Map.groupBy(rest, ({ study }) => study.id).values()]
        .sort((a, b) => b.length - a.length)
        .map((ofStudy) => ({ study: ofStudy[0]!.study, findings: ofStudy })),
    };
  }
}
