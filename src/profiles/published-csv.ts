import type { Published, PublishedDocument, Target } from '../priorities/published.ts';
import { targetTracks, type TargetTrack } from '../progress/target-tracks.ts';
import type { Indicators } from '../indicators/indicator.ts';
import { words, type PublicCell, type PublicTable } from './public-table.ts';

/** What systems published, and what councils did. */
type Indexes = readonly ReadonlyMap<string, Published>[];
type NameOf = (code: string) => string;
type Row = PublicCell[];

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

const citedColumns = [
  words('document', 'Title of the page that states it'),
  words('publisher', 'Who publishes that page'),
  words('date', 'Date of that page, as far as stated'),
  words('date_basis', 'How its date is known'),
  words('confidence', 'How sure the reading is; low: the page only hints at it'),
  words('url', 'Address of that page; empty where it should not be linked'),
];

const areaColumns = [
  words('area_code', 'Code of the area it was read for'),
  words('area_name', 'Name of that area'),
];

const themesColumn = words('themes', 'Themes it names');

const priorityColumns = [
  ...areaColumns,
  words('set', 'The list it stands in'),
  words('label', 'Short label of what the page states'),
  words('kind', 'Kind of plan it is from'),
  words('kind_as_stated', 'The same in the words of the page'),
  words('scope', 'Whether of the whole area, of a place in it, or of one of its members'),
  words('place_code', 'Code of the place whose priority it is, where one is named'),
  words('plan', 'Title of the plan'),
  words('period', 'Years of the plan, as stated'),
  words(
    'in_force',
    'Whether the plan is in force: yes, no or unclear; empty where nobody noted it',
  ),
  words('draft', 'Whether the list was read only as a draft words it'),
  words('list_read', 'Whether the whole list was read'),
  themesColumn,
  ...citedColumns,
];

/** `/data/priorities.csv`: every priority found, with its themes and the page that states it. */
export const prioritiesTable = (indexes: Indexes, nameOf: NameOf): PublicTable => ({
  path: 'priorities.csv',
  title: 'Priorities found in what was published',
  columns: priorityColumns,
  key: [],
  rows: rowsOf(indexes, ({ areaCode, sets }) =>
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
});

const targetColumns = [
  ...areaColumns,
  words('text', 'The target as stated'),
  words('measure', 'What it measures, as stated'),
  words('value', 'The number it wants, as stated'),
  words('unit', 'What that number counts, as stated'),
  words('baseline', 'Where it starts, as stated'),
  words('baseline_year', 'Year of that start, as stated'),
  words('target_year', 'By when, as stated'),
  words('scope', 'Whether of the whole area, of a place, a programme, or one of its members'),
  themesColumn,
  ...citedColumns,
  words('status_year', 'Each year it is followed for'),
  words('status', 'Where it stands for each of those years'),
  words('status_reason', 'Why it cannot be followed or judged; empty where it can'),
  words('indicator', 'The indicator it is followed by; empty: none'),
  words('latest_period', 'Period of the latest figure of that indicator'),
  words('latest_value', 'The latest figure'),
];

/** What is said of each year of a target, one after another; nothing where none of them has it. */
function ofEach(
  tracks: readonly TargetTrack[],
  of: (track: TargetTrack) => PublicCell,
): PublicCell {
  const said = tracks.map(of);
  return said.every((each) => each === null) ? null : said.map((each) => each ?? '').join(' | ');
}

const statusOf = (tracks: readonly TargetTrack[]): Row => [
  ofEach(tracks, ({ tracking }) => tracking.targetYear),
  ofEach(tracks, ({ progress }) => progress.status),
  ofEach(tracks, ({ progress }) => progress.reason),
  ofEach(tracks, ({ tracking, measure }) => measure && tracking.indicatorId),
  ofEach(tracks, ({ progress }) => progress.latest?.period.text ?? null),
  ofEach(tracks, ({ progress }) => progress.latest?.value ?? null),
];

const targetRow = (target: Target): Row => [
  target.text,
  target.measure,
  target.value,
  target.unit,
  target.baseline,
  target.baselineYear,
  target.targetYear,
  target.scope,
  joined(target.themes),
  ...cited(target.document),
];

/** `/data/targets.csv`: every target found, as stated, with its themes, the page that states it and where it stands. */
export const targetsTable = (
  indexes: Indexes,
  nameOf: NameOf,
  indicators: Indicators,
): PublicTable => ({
  path: 'targets.csv',
  title: 'Targets found in what was published',
  columns: targetColumns,
  key: [],
  rows: rowsOf(indexes, ({ areaCode, targets }) =>
    targets.map((each) => [
      areaCode,
      nameOf(areaCode),
      ...targetRow(each),
      ...statusOf(targetTracks(each, indicators)),
    ]),
  ),
});

/** `/data/documents.csv`: every page that was read, with how much of its area could be read. */
export const documentsTable = (indexes: Indexes, nameOf: NameOf): PublicTable => ({
  path: 'documents.csv',
  title: 'Pages and papers that were read',
  columns: [
    ...areaColumns,
    words('reading', 'How much of the area was found: found, in-part or not-found'),
    words('kind_as_stated', 'Kind of page, in its own words'),
    ...citedColumns,
  ],
  key: [],
  rows: rowsOf(indexes, ({ areaCode, documents, reading }) =>
    documents.map((each) => [
      areaCode,
      nameOf(areaCode),
      reading.status,
      each.kindAsStated,
      ...cited(each),
    ]),
  ),
});
