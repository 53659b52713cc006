import { gssCode, kebabCase, orBlank, text } from './cells.ts';
import { dateAsStated } from './date-as-stated.ts';
import { oneOf } from './one-of.ts';
import { column, table } from './schema.ts';

/** Kinds of plan, those with a duty in law first. */
export const planKinds = [
  'integrated-care-strategy',
  'joint-forward-plan',
  'health-and-wellbeing-strategy',
  'other',
] as const;

/** Plans that the pages read name, whether or not the plan itself was read. */
export const plans = table({
  file: 'plans.csv',
  key: ['areaCode', 'title'],
  mayBeEmpty: true,
  columns: {
    areaCode: column('area_code', gssCode, 'The area whose plan it is.'),
    title: column('title', text, 'Title of the plan.'),
    kind: column('kind', oneOf(planKinds), 'Kind of plan.'),
    kindAsStated: column('kind_as_stated', text, 'The same in the words of the page.'),
    period: column('period', orBlank(text), 'The years it is for, as stated.'),
    date: column('date', orBlank(dateAsStated), 'Its date as stated.'),
    documentId: column('document_id', kebabCase, 'The page that names it, in documents.csv.'),
  },
});
