import {
  between,
  gssCode,
  kebabCase,
  number,
  orBlank,
  text,
  wholeNumber,
  yesOrNo,
} from './cells.ts';
import { oneOf } from './one-of.ts';
import { column, table } from './schema.ts';

/** Targets as documents state them. */
export const targets = table({
  file: 'targets.csv',
  key: ['id'],
  mayBeEmpty: true,
  columns: {
    id: column('id', kebabCase, 'The key.'),
    areaCode: column('area_code', gssCode, 'The area it was read for.'),
    position: column('position', between(1, 999, wholeNumber), 'Its place in the order read.'),
    text: column('text', text, 'What the document sets out to do.'),
    measure: column('measure', text, 'What it would be measured by.'),
    value: column('value', orBlank(number), 'The number it names.'),
    unit: column('unit', orBlank(text), 'What that number counts.'),
    baseline: column('baseline', orBlank(text), 'Where it starts from, as stated.'),
    baselineYear: column('baseline_year', orBlank(text), 'When that was, as stated.'),
    targetYear: column('target_year', orBlank(text), 'By when, as stated.'),
    geography: column('geography', orBlank(text), 'The area it is for, where not the system.'),
    kindAsStated: column('kind_as_stated', text, 'Kind of plan it is from, in its own words.'),
    scope: column(
      'scope',
      oneOf(['system', 'place', 'council', 'programme', 'draft', 'superseded']),
      'What it is a target of.',
    ),
    passed: column('passed', yesOrNo, 'Whether its year was over when the release came out.'),
    confidence: column('confidence', oneOf(['high', 'medium', 'low']), 'How far to rely on it.'),
    documentId: column('document_id', kebabCase, 'The page that states it, in documents.csv.'),
  },
});
