import { kebabCase, listOf, orBlank, sentence, text, wholeNumber } from './cells.ts';
import { column, table } from './schema.ts';

/** What national studies found, in our own words; written by people. */
export const nationalFindings = table({
  file: 'national-findings.csv',
  key: ['id'],
  mayBeEmpty: true,
  columns: {
    id: column('id', kebabCase, 'The key.'),
    studyId: column('study_id', kebabCase, 'The study, in national-studies.csv.'),
    position: column('position', wholeNumber, 'Its place among the findings of its study.'),
    themes: column(
      'themes',
      listOf(kebabCase),
      'Themes it bears on; blank: no single one, so it stands on `/priorities/`.',
    ),
    figure: column(
      'figure',
      orBlank(text),
      'The figure as printed: `45%`, `11 of 14`, `Most`; blank: there is none.',
    ),
    finding: column(
      'finding',
      sentence,
      'What was found, in our own words: a sentence, after a figure what that figure counts.',
    ),
    base: column('base', orBlank(sentence), 'What the figure is of, where not all of the study.'),
    sourceId: column('source_id', kebabCase, 'Where it was read, in national-sources.csv.'),
    conflictsWith: column(
      'conflicts_with',
      listOf(kebabCase),
      'Findings that say otherwise; each names the other, and pages show them side by side.',
    ),
    caution: column('caution', orBlank(sentence), 'What to be careful of, in whole sentences.'),
  },
});
