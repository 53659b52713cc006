import type { Published, PublishedDocument } from '../priorities/published.ts';
import { stringify } from './csv.ts';

type Index = ReadonlyMap<string, Published>;
type NameOf = (code: string) => string;
type Row = (string | number | null)[];

const rowsOf = (index: Index, make: (published: Published) => Row[]): Row[] =>
  [...index.values()].flatMap(make);

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

/** `/data/priorities.csv`: every priority found, with its themes and the page that states it. */
export const prioritiesCsv = (index: Index, nameOf: NameOf): string =>
  stringify(
    [
      'area_code',
      'area_name',
      'set',
      'label',
      'kind',
      'kind_as_stated',
      'scope',
      'place_code',
      'themes',
      ...citedColumns,
    ],
    rowsOf(index, ({ areaCode, sets }) =>
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
          joined(each.themes),
          ...cited(each.document),
        ]),
      ),
    ),
  );

/** `/data/targets.csv`: every target found, as stated, with its themes and the page that states it. */
export const targetsCsv = (index: Index, nameOf: NameOf): string =>
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
    rowsOf(index, ({ areaCode, targets }) =>
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

/** `/data/documents.csv`: every page that was read, with how much of its system could be read. */
export const documentsCsv = (index: Index, nameOf: NameOf): string =>
  stringify(
    ['area_code', 'area_name', 'system_reading', 'kind_as_stated', ...citedColumns],
    rowsOf(index, ({ areaCode, documents, reading }) =>
      documents.map((each) => [
        areaCode,
        nameOf(areaCode),
        reading.status,
        each.kindAsStated,
        ...cited(each),
      ]),
    ),
  );
