import type { Published, PublishedDocument } from '../priorities/published.ts';
import { stringify } from './csv.ts';

/** What systems published, and what councils did. */
type Indexes = readonly ReadonlyMap<string, Published>[];
type NameOf = (code: string) => string;
type Row = (string | number | null)[];

const rowsOf = (indexes: Indexes, make: (published: Published) => Row[]): Row[] =>
  indexes.flatMap((index) => [...index.values()].flatMap(make));

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');

const joined = (themes: readonly string[]): string => themes.join(' | ');

/** A page as it is cited in a row; the address is left out where it must not be a link. */
const cited = ({ title, publisher, date, dateBasis, confidence, link }: PublishedDocument): Row => [
  title,
  publisher,
  date,
  dateBasis,
  confidence,
  link,
];

const citedColumns = ['document', 'publisher', 'date', 'date_basis', 'confidence', 'url'];

const priorityColumns = [
  'area_code',
  'area_name',
  'set',
  'label',
  'kind',
  'kind_as_stated',
  'scope',
  'place_code',
  'plan',
  'period',
  'in_force',
  'draft',
  'list_read',
  'themes',
  ...citedColumns,
];

/** `/data/priorities.csv`: every priority found, with its themes and the page that states it. */
export const prioritiesCsv = (indexes: Indexes, nameOf: NameOf): string =>
  stringify(
    priorityColumns,
    rowsOf(indexes, ({ areaCode, sets }) =>
      sets.flatMap((set) =>
        set.priorities.map((each) => [
          areaCode,
          nameOf(areaCode),
          set.name,
          each.label,
          each.kind,
          each.kindAsStated,
          each.scope,
          each.placeCode,
          set.plan?.title ?? null,
          set.plan?.period ?? null,
          each.inForce,
          set.isDraft === null ? null : yesOrNo(set.isDraft),
          set.read,
          joined(each.themes),
          ...cited(each.document),
        ]),
      ),
    ),
  );

/** `/data/targets.csv`: every target found, as stated, with its themes and the page that states it. */
export const targetsCsv = (indexes: Indexes, nameOf: NameOf): string =>
  stringify(
    [
      'area_code',
      'area_name',
      'text',
      'measure',
      'value',
      'unit',
      'baseline',
      'baseline_year',
      'target_year',
      'scope',
      'themes',
      ...citedColumns,
    ],
    rowsOf(indexes, ({ areaCode, targets }) =>
      targets.map((each) => [
        areaCode,
        nameOf(areaCode),
        each.text,
        each.measure,
        each.value,
        each.unit,
        each.baseline,
        each.baselineYear,
        each.targetYear,
        each.scope,
        joined(each.themes),
        ...cited(each.document),
      ]),
    ),
  );

/** `/data/documents.csv`: every page that was read, with how much of its area could be read. */
export const documentsCsv = (indexes: Indexes, nameOf: NameOf): string =>
  stringify(
    ['area_code', 'area_name', 'reading', 'kind_as_stated', ...citedColumns],
    rowsOf(indexes, ({ areaCode, documents, reading }) =>
      documents.map((each) => [
        areaCode,
        nameOf(areaCode),
        reading.status,
        each.kindAsStated,
        ...cited(each),
      ]),
    ),
  );
