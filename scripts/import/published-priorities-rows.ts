import type { TargetScope } from '../../src/tables/edition.ts';
import type { AreasByName, NamedArea } from './published-priorities-areas.ts';
import type { ReadSystem } from './published-priorities-file.ts';
import {
  idMaker,
  idOf,
  inPlainWords,
  planKindOf,
  spelledOut,
} from './published-priorities-words.ts';
import type { Cell } from './write-table.ts';

/** Rows of one table, by column. */
export type Rows = Record<string, Cell>[];

/** Rows of each table for one area, with the tables' own columns. */
export interface PublishedRowsOf {
  documents: Rows;
  plans: Rows;
  priorities: Rows;
  targets: Rows;
  groups: Rows;
  subjects: Rows;
  readings: Rows;
}

/** Pages whose address is not one (a document held without its address) keep their row, without a link. */
const addressOf = (url: string): string | null => (/^https?:\/\//.test(url) ? url : null);

function documentRows(system: ReadSystem, area: NamedArea) {
  const give = idMaker();
  const idByUrl = new Map<string, string>();
  const rows = system.sources.map((page) => {
    const id = give(`${area.slug}-${idOf(page.title)}`);
    if (idByUrl.has(page.url)) throw new Error(`${system.ics}: two pages at ${page.url}.`);
    idByUrl.set(page.url, id);
    return {
      id,
      area_code: area.code,
      title: page.title,
      kind_as_stated: inPlainWords(page.kind),
      publisher: page.publisher ?? null,
      date: page.date,
      date_basis: page.date_basis.startsWith('stated') ? 'stated' : 'inferred',
      confidence: page.confidence,
      url: addressOf(page.url),
      caution: page.caution === undefined ? null : inPlainWords(page.caution),
    };
  });
  const documentAt = (url: string): string => {
    const id = idByUrl.get(url);
    if (id === undefined) throw new Error(`${system.ics}: ${url} is not among the pages read.`);
    return id;
  };
  return { rows, documentAt };
}

type DocumentAt = (url: string) => string;

const isOfPlace = ({ set, document_kind: kind }: { set: string; document_kind: string }): boolean =>
  /^place\b/i.test(set) || /\bplace\b/i.test(kind) || /^health and wellbeing strategy/i.test(kind);

type ReadPriority = ReadSystem['priorities'][number];

/** `Five priorities (first two seen …)`, `Five priorities (remaining three, from …)`: what of a list was read where. */
const partOfList = /^(.+) \((first|remaining) .*\)$/;

/** A list whose first were read on one page and the rest on another is one list, and its rows stand together. */
function listsJoined(priorities: readonly ReadPriority[]): readonly ReadPriority[] {
  const joined = new Set(
    priorities.flatMap(({ set }) => {
      const [, name, part] = partOfList.exec(set) ?? [];
      return name !== undefined && part === 'remaining' ? [name] : [];
    }),
  );
  if (joined.size === 0) return priorities;
  const named = priorities.map((each) => {
    const name = partOfList.exec(each.set)?.[1];
    return name !== undefined && joined.has(name) ? { ...each, set: name } : each;
  });
  return [...Map.groupBy(named, ({ set }) => set).values()].flat();
}

function priorityRows(
  system: ReadSystem,
  area: NamedArea,
  at: DocumentAt,
  areas: AreasByName,
): Rows {
  const give = idMaker();
  return listsJoined(system.priorities).map((priority, i) => ({
    id: give(`${area.slug}-${idOf(priority.label)}`),
    area_code: area.code,
    position: i + 1,
    set: inPlainWords(priority.set),
    label: priority.label,
    kind: planKindOf(priority.document_kind),
    kind_as_stated: priority.document_kind,
    scope: isOfPlace(priority) ? 'place' : 'system',
    place_code: isOfPlace(priority)
      ? (areas.placeNamedIn(priority.document_kind) ?? areas.placeNamedIn(priority.set))
      : null,
    in_force: null,
    place_in_list: null,
    document_id: at(priority.source_url),
  }));
}

const scopes: Record<ReadSystem['targets'][number]['scope'], TargetScope> = {
  ICS: 'system',
  place: 'place',
  'cohort or programme': 'programme',
  'draft strategy': 'draft',
  'superseded plan': 'superseded',
};

function targetRows(system: ReadSystem, area: NamedArea, at: DocumentAt): Rows {
  const give = idMaker();
  return system.targets.map((target, i) => ({
    id: give(`${area.slug}-${idOf(target.text)}`),
    area_code: area.code,
    position: i + 1,
    text: inPlainWords(target.text),
    measure: target.measure,
    value: target.value,
    unit: target.unit,
    baseline: target.baseline,
    baseline_year: target.baseline_year,
    target_year: target.target_year,
    geography: target.geography,
    kind_as_stated: target.document_kind,
    scope: scopes[target.scope],
    passed: target.passed ? 'yes' : 'no',
    confidence: target.confidence,
    document_id: at(target.source_url),
  }));
}

const planRows = (system: ReadSystem, area: NamedArea, at: DocumentAt): Rows =>
  system.documents.map((plan) => ({
    area_code: area.code,
    title: plan.title,
    kind: planKindOf(plan.kind),
    kind_as_stated: plan.kind,
    period: plan.period,
    date: plan.date,
    document_id: at(plan.url),
  }));

const groupRows = (system: ReadSystem, area: NamedArea, at: DocumentAt): Rows =>
  system.core20plus_groups.map((group, i) => ({
    area_code: area.code,
    position: i + 1,
    group: group.group,
    basis: group.basis === 'named as a PLUS group' ? 'named-as-plus' : 'priority-group',
    document_id: at(group.source_url),
  }));

const subjectRows = (system: ReadSystem, area: NamedArea, at: DocumentAt): Rows =>
  system.themes.map(({ theme, source_url: url }) => ({
    area_code: area.code,
    words: theme,
    document_id: at(url),
  }));

const statuses = { found: 'found', partial: 'in-part', 'not found': 'not-found' } as const;

/**
 * One system of the file as rows: the same labels, texts and links, nothing added; remarks on the
 * reading are said plainly. Throws where a statement names a page that is not among the pages read.
 */
export function rowsOfSystem(
  system: ReadSystem,
  areas: AreasByName,
  readIn: string,
): PublishedRowsOf {
  const area = areas.system(system.ics);
  const { rows: documents, documentAt } = documentRows(system, area);
  return {
    documents,
    plans: planRows(system, area, documentAt),
    priorities: priorityRows(system, area, documentAt, areas),
    targets: targetRows(system, area, documentAt),
    groups: groupRows(system, area, documentAt),
    subjects: subjectRows(system, area, documentAt),
    readings: [
      {
        area_code: area.code,
        status: statuses[system.status],
        note: spelledOut(system.status_note),
        read_in: readIn,
      },
    ],
  };
}
