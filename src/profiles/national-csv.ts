import type { NationalFinding } from '../priorities/national-findings.ts';
import { stringify } from './csv.ts';

const columns = [
  'id',
  'figure',
  'finding',
  'base',
  'caution',
  'themes',
  'conflicts_with',
  'study',
  'study_by',
  'study_date',
  'study_base',
  'study_url',
  'study_caution',
  'source',
  'publisher',
  'source_date',
  'source_url',
];

/** `/data/national-findings.csv`: every finding with its study and the page it was read on. */
export const nationalFindingsCsv = (findings: readonly NationalFinding[]): string =>
  stringify(
    columns,
    findings.map(({ study, source, ...finding }) => [
      finding.id,
      finding.figure,
      finding.finding,
      finding.base,
      finding.caution,
      finding.themes.join(' | '),
      finding.conflictsWith.join(' | '),
      study.title,
      study.by,
      study.date,
      study.base,
      study.url,
      study.caution,
      source.title,
      source.publisher,
      source.date,
      source.url,
    ]),
  );
