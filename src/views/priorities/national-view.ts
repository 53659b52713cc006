import type { FindingsShown, NationalFinding } from '../../priorities/national-findings.ts';
import type { NationalSourceRow, NationalStudyRow } from '../../tables/edition.ts';
import type { DocumentLine } from './stated-document.ts';
import { writtenDate } from '../../words/priorities/dates.ts';

/** One finding ready to print. `source` is null where the study's own line names the page. */
export interface FindingLine {
  figure: string | null;
  words: string;
  /** What the figure is of, where not all of the study, and what to be careful of; in sentences. */
  notes: string[];
  source: DocumentLine | null;
}

/** A study with what it found. */
export interface StudyBlock {
  title: string;
  href: string | null;
  /** Who did it, and when: `Harbour Trust, 2024.` */
  by: string;
  notes: string[];
  /** Where all of it was read; null where each finding names its own page. */
  source: DocumentLine | null;
  findings: FindingLine[];
}

/** One side of a difference between studies. */
export interface DifferingLine extends FindingLine {
  study: string;
}

/** What national studies found: where they differ, then each with its figures. */
export interface NationalView {
  differing: { heading: string; note: string; lines: DifferingLine[] }[];
  studies: StudyBlock[];
}

const kept = (notes: readonly (string | null)[]): string[] => notes.filter((note) => note !== null);

/** How a page is cited; one without an address that may be linked says so. */
export function sourceLine({ title, publisher, date, url }: NationalSourceRow): DocumentLine {
  const rest = [publisher, writtenDate(date), ...(url === null ? ['not linked'] : [])];
  return { title, href: url, after: ` (${rest.join('; ')}).` };
}

const writtenBy = ({ by, date }: NationalStudyRow): string => `${by}, ${writtenDate(date)}.`;

const lineOf = (
  { figure, finding, base, caution, source }: NationalFinding,
  ownSource: boolean,
): FindingLine => ({
  figure,
  words: finding,
  notes: kept([base, caution]),
  source: ownSource ? sourceLine(source) : null,
});

function blockOf({ study, findings }: FindingsShown['studies'][number]): StudyBlock {
  const { title, url, base, caution } = study;
  const [first] = findings;
  const isOne = findings.every(({ source }) => source.id === first?.source.id);
  return {
    title,
    href: url,
    by: writtenBy(study),
    notes: kept([base, caution]),
    source: isOne && first ? sourceLine(first.source) : null,
    findings: findings.map((finding) => lineOf(finding, !isOne)),
  };
}

function differingLine(finding: NationalFinding): DifferingLine {
  const { study } = finding;
  const line = lineOf(finding, true);
  return {
    ...line,
    study: `${study.title}. ${writtenBy(study)}`,
    notes: kept([...(finding.base === null ? [study.base] : []), ...line.notes, study.caution]),
  };
}

/** How many sources differ, as the heading of what they say: `Two sources differ`. */
const differInWords = (count: number): string =>
  `${['Two', 'Three', 'Four'][count - 2] ?? String(count)} sources differ`;

/** Findings as a page shows them; null where there is none. */
export function nationalView({ differing, studies }: FindingsShown): NationalView | null {
  if (differing.length + studies.length === 0) return null;
  return {
    differing: differing.map((group) => ({
      heading: differInWords(group.length),
      note: `${group.length === 2 ? 'Both' : 'All'} are shown. Which is nearer the truth is not known here.`,
      lines: group.map(differingLine),
    })),
    studies: studies.map(blockOf),
  };
}
