import type {
  Core20PlusGroupRow,
  DocumentRow,
  PlanRow,
  PriorityListRow,
  PriorityRow,
  PublishedTables,
  ReadingRow,
  TargetRow,
  TargetTrackingRow,
} from '../tables/edition.ts';
import { prioritySets } from './priority-sets.ts';
import { isCounted, type Standing } from './standing.ts';

/** A page that was read. `link` is null where its address must not be shown as a link, or is not known. */
export interface PublishedDocument extends DocumentRow {
  link: string | null;
}

/** A row with the page that states it and the themes its words name. */
export type Stated<Row> = Omit<Row, 'areaCode' | 'documentId'> & {
  document: PublishedDocument;
  themes: readonly string[];
};

/** A priority as stated. */
export type Priority = Stated<PriorityRow>;

/** A group of people that a page names. */
export type Group = Stated<Core20PlusGroupRow>;

/** A subject that a page speaks of, in a word or two. */
export interface Subject {
  words: string;
  document: PublishedDocument;
  themes: readonly string[];
}

/** A target with how it is measured here: a row for each of its years, or one that says why not. */
export type Target = Stated<TargetRow> & {
  tracking: readonly TargetTrackingRow[];
  /** month of the reading, by which its year may have passed */
  readIn: string;
};

/** A plan that the pages read name, with the codes of other areas that share it. */
export interface PublishedPlan extends PlanRow {
  sharedWith: readonly string[];
}

/** One list of priorities. Lists are shown one at a time: an area may have published several. */
export interface PrioritySet {
  name: string;
  kind: PriorityRow['kind'];
  kindAsStated: string;
  scope: PriorityRow['scope'];
  placeCode: string | null;
  /** The plan it is from, where its reader or the pages read fix one; otherwise null. */
  plan: PublishedPlan | null;
  /** null: the reader did not note it */
  standing: Standing | null;
  /** whether it is known in a draft's words, which the plan may have changed; null: not noted */
  isDraft: boolean | null;
  /** null: the reader did not note it */
  read: PriorityListRow['read'];
  priorities: readonly Priority[];
}

/** Everything found in what was read for one area. What is not here may still have been published. */
export interface Published {
  areaCode: string;
  /** its note in plain sentences, where people have written one */
  reading: ReadingRow;
  documents: readonly PublishedDocument[];
  plans: readonly PublishedPlan[];
  sets: readonly PrioritySet[];
  targets: readonly Target[];
  /** Without those on pages of lists that ran out or are drafts, as are subjects. */
  groups: readonly Group[];
  subjects: readonly Subject[];
}

const withLink = (row: DocumentRow): PublishedDocument => ({
  ...row,
  link: row.caution === null ? row.url : null,
});

function found<T>(map: ReadonlyMap<string, T>, key: string, table: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`There is no ${key} in ${table}.`);
  return value;
}

const of = <Row extends { areaCode: string }>(rows: readonly Row[], code: string): Row[] =>
  rows.filter((row) => row.areaCode === code);

/** What rows are joined with: the pages that state them, and the themes and years written for them. */
function joinsOf(tables: PublishedTables) {
  const documents = new Map(tables.documents.map((row) => [row.id, withLink(row)]));
  const wordThemes = new Map(tables.themeWords.map(({ words, themes }) => [words, themes]));
  const labelThemes = new Map(tables.priorityThemes.map((row) => [row.priorityId, row.themes]));
  const tracking = Map.groupBy(tables.targetTracking, (row) => row.targetId);
  return {
    document: (id: string) => found(documents, id, 'documents.csv'),
    themesOfWords: (words: string) => wordThemes.get(words) ?? [],
    themesOfPriority: (id: string) => labelThemes.get(id) ?? [],
    tracking: (id: string) => tracking.get(id) ?? [],
  };
}

/**
 * Whether what a page speaks of besides its lists counts: not where it states lists that have all run out or are known
 * only as drafts, for it is no more in force than they are.
 */
function countsBeside(sets: readonly PrioritySet[]) {
  const stating = (of: readonly PrioritySet[]) =>
    new Set(of.flatMap(({ priorities }) => priorities.map(({ document }) => document.id)));
  const uncounted = stating(sets).difference(stating(sets.filter(isCounted)));
  return ({ document }: { document: PublishedDocument }): boolean => !uncounted.has(document.id);
}

function publishedBy(
  reading: ReadingRow,
  tables: PublishedTables,
  joins: ReturnType<typeof joinsOf>,
): Published {
  const code = reading.areaCode;
  const stated = <Row extends { areaCode: string; documentId: string }>(
    { areaCode: _, documentId, ...row }: Row,
    themes: readonly string[],
  ) => ({ ...row, document: joins.document(documentId), themes });
  const plain = tables.readingNotes.find((row) => row.areaCode === code);
  const shared = of(tables.sharedPlans, code);
  const plans = of(tables.plans, code).map((plan) => ({
    ...plan,
    sharedWith: shared.find(({ title }) => title === plan.title)?.sharedWith ?? [],
  }));
  const priorities = of(tables.priorities, code).map((row) =>
    stated(row, joins.themesOfPriority(row.id)),
  );
  const sets = prioritySets(priorities, plans, of(tables.priorityLists, code));
  return {
    areaCode: code,
    reading: { ...reading, note: plain?.note ?? reading.note },
    documents: of(tables.documents, code).map(({ id }) => joins.document(id)),
    plans,
    sets,
    targets: of(tables.targets, code).map((row) => {
      const tracking = joins.tracking(row.id);
      return { ...stated(row, tracking[0]?.themes ?? []), tracking, readIn: reading.readIn };
    }),
    groups: of(tables.core20PlusGroups, code)
      .map((row) => stated(row, joins.themesOfWords(row.group)))
      .filter(countsBeside(sets)),
    subjects: of(tables.subjects, code)
      .map((row) => stated(row, joins.themesOfWords(row.words)))
      .filter(countsBeside(sets)),
  };
}

/**
 * What was found for each area that was read, systems and councils, by its code. Throws where a row names a document that is not listed,
 * which the tables' checks rule out.
 */
export function indexPublished(tables: PublishedTables): ReadonlyMap<string, Published> {
  const joins = joinsOf(tables);
  return new Map(tables.readings.map((row) => [row.areaCode, publishedBy(row, tables, joins)]));
}
