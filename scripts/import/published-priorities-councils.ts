import type { PlanKind, TargetScope } from '../../src/tables/edition.ts';
import type { NamedArea } from './published-priorities-areas.ts';
import type { ReadCouncil } from './published-priorities-councils-file.ts';
import type { PublishedRowsOf, Rows } from './published-priorities-rows.ts';
import { idMaker, idOf, otherPlanKindOf, statedNumber } from './published-priorities-words.ts';

const orNull = (text: string): string | null => (text === '' ? null : text);

/** How a kind of plan is called where the reading names it by its kind alone. */
const inWords: Partial<Record<PlanKind, string>> = {
  'health-and-wellbeing-strategy': 'Joint local health and wellbeing strategy',
  'integrated-care-strategy': 'Integrated Care Strategy',
};

/** The kind of plan that words name: the board's own strategy, unless they name another plan. */
function kindOf(words: string) {
  const kind = otherPlanKindOf(words) ?? 'health-and-wellbeing-strategy';
  return { kind, kind_as_stated: inWords[kind] ?? 'Other plan' };
}

function documentRows({ area, documents }: ReadCouncil, { code, slug }: NamedArea) {
  const give = idMaker();
  const ids = new Map<string, string>();
  const rows = documents.map((page) => {
    const id = give(`${slug}-council-${idOf(page.title)}`);
    if (ids.has(page.id)) throw new Error(`${area}: two documents are called ${page.id}.`);
    ids.set(page.id, id);
    return {
      id,
      area_code: code,
      title: page.title,
      kind_as_stated: page.kind_as_stated,
      publisher: orNull(page.publisher),
      date: page.date,
      date_basis: page.date_basis,
      confidence: page.confidence,
      url: page.url,
      caution: orNull(page.caution),
    };
  });
  const documentOf = (id: string): string => {
    const found = ids.get(id);
    if (found === undefined) throw new Error(`${area}: ${id} is not among its documents.`);
    return found;
  };
  return { rows, documentOf };
}

type DocumentOf = (id: string) => string;

const planRows = ({ plans }: ReadCouncil, { code }: NamedArea, of: DocumentOf): Rows =>
  plans.map((plan) => ({
    area_code: code,
    title: plan.title,
    ...kindOf(plan.title),
    period: orNull(plan.period),
    date: orNull(plan.date),
    document_id: of(plan.document),
  }));

function priorityRows(council: ReadCouncil, { code, slug }: NamedArea, of: DocumentOf): Rows {
  const give = idMaker();
  return council.priorities.map((priority, i) => ({
    id: give(`${slug}-council-${idOf(priority.label)}`),
    area_code: code,
    position: i + 1,
    set: priority.set,
    label: priority.label,
    ...kindOf(priority.set),
    scope: 'council',
    place_code: null,
    in_force: priority.in_force,
    place_in_list: priority.position,
    document_id: of(priority.document),
  }));
}

/** Last year of a strategy that the words say a target is from, where they do. */
const lastYearIn = (words: string): number =>
  Number(/strategy for \d{4} to (\d{4})/.exec(words)?.[1] ?? Infinity);

function scopeOf({ text }: ReadCouncil['targets'][number], readIn: string): TargetScope {
  if (/\bdraft\b/.test(text)) return 'draft';
  return lastYearIn(text) < Number(readIn.slice(0, 4)) ? 'superseded' : 'council';
}

const hasPassed = (year: string): boolean => year !== '' && Number(year) <= 2025;

function targetRows(
  council: ReadCouncil,
  { code, slug }: NamedArea,
  of: DocumentOf,
  readIn: string,
): Rows {
  const give = idMaker();
  return council.targets.map((target, i) => ({
    id: give(`${slug}-council-${idOf(target.text)}`),
    area_code: code,
    position: i + 1,
    text: target.text,
    measure: target.measure,
    ...statedNumber(target.value, target.unit),
    baseline: orNull(target.baseline),
    baseline_year: orNull(target.baseline_year),
    target_year: orNull(target.target_year),
    geography: null,
    kind_as_stated: kindOf(target.text).kind_as_stated,
    scope: scopeOf(target, readIn),
    passed: hasPassed(target.target_year) ? 'yes' : 'no',
    confidence: target.confidence,
    document_id: of(target.document),
  }));
}

const subjectRows = ({ themes }: ReadCouncil, { code }: NamedArea, of: DocumentOf): Rows =>
  themes.map(({ words, document: id }) => ({ area_code: code, words, document_id: of(id) }));

/**
 * One council of the file as rows: the same labels, texts and links, nothing added. Throws where a
 * statement names a document that is not among those read.
 */
export function rowsOfCouncil(
  council: ReadCouncil,
  area: NamedArea,
  readIn: string,
): PublishedRowsOf {
  const { rows: documents, documentOf } = documentRows(council, area);
  return {
    documents,
    plans: planRows(council, area, documentOf),
    priorities: priorityRows(council, area, documentOf),
    targets: targetRows(council, area, documentOf, readIn),
    groups: [],
    subjects: subjectRows(council, area, documentOf),
    readings: [
      {
        area_code: area.code,
        status: council.status,
        note: council.status_note,
        read_in: readIn,
      },
    ],
  };
}
