import type { NationalFinding } from '../priorities/national-findings.ts';
import { words, type PublicTable } from './public-table.ts';

const columns = [
  words('id', 'Name of the finding'),
  words('figure', 'The figure, as the study gives it'),
  words('finding', 'What it found, in our words'),
  words('base', 'Whom or what the figure counts'),
  words('caution', 'What to bear in mind with it'),
  words('themes', 'Themes it bears on'),
  words('conflicts_with', 'Findings that say something else'),
  words('study', 'Title of the study'),
  words('study_by', 'Who made it'),
  words('study_date', 'When it was published, as far as stated'),
  words('study_base', 'How many took part'),
  words('study_url', 'Its address'),
  words('study_caution', 'What to bear in mind with the study'),
  words('source', 'Title of the page it was read on'),
  words('publisher', 'Who publishes that page'),
  words('source_date', 'Date of that page, as far as stated'),
  words('source_url', 'Address of that page'),
];

/** `/data/national-findings.csv`: every finding with its study and the page it was read on. */
export const nationalFindingsTable = (findings: readonly NationalFinding[]): PublicTable => ({
  path: 'national-findings.csv',
  title: 'What national studies found',
  columns,
  key: ['id'],
  rows: findings.map(({ study, source, ...finding }) => [
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
});
