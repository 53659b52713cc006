import { parsePeriod, type Period } from '../indicators/period.ts';
import type { AverageOfIndicator } from './averages-of-area.ts';
import { fromValueOn, ofWhat } from './figure-columns.ts';
import { periodAsText } from './period-text.ts';
import type { Profile, ProfileObservation } from './profile.ts';
import {
  figures,
  tableCsv,
  words,
  type PublicCell,
  type PublicColumn,
  type PublicTable,
} from './public-table.ts';

const publicKeys = new Map<string, string>();

/** camelCase to snake_case, the keys of every public file; each is worked out once. */
function publicKey(key: string): string {
  const known = publicKeys.get(key);
  if (known !== undefined) return known;
  const made = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  publicKeys.set(key, made);
  return made;
}

/** A period is public as its text. */
const isPeriod = (data: object): data is Period => 'text' in data && 'middle' in data;

/** The same data under public keys, at every depth, each period as its text. Other values are untouched. */
export function publicForm(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(publicForm);
  if (data === null || typeof data !== 'object') return data;
  if (isPeriod(data)) return data.text;
  const form: Record<string, unknown> = {};
  for (const key of Object.keys(data))
    form[publicKey(key)] = publicForm((data as Record<string, unknown>)[key]);
  return form;
}

const forms = new WeakMap<Profile, unknown>();

/** The public form of a profile, made once: its file and what is compared of it are made of the same. */
export function publicProfile(profile: Profile): unknown {
  const form = forms.get(profile) ?? publicForm(profile);
  forms.set(profile, form);
  return form;
}

/** A profile as the text of `/data/areas/<code>.json`. */
export const profileJson = (profile: Profile): string => JSON.stringify(publicProfile(profile));

/** Cells of what an average has and a published figure has not; the ends are those of the newest period, by the names that the page has. */
function averageCells(
  { lowest, highest, periods }: AverageOfIndicator,
  average: AverageOfIndicator['periods'][number],
): PublicCell[] {
  const ends = average === periods.at(-1) ? [lowest, highest] : [null, null];
  return [
    'average-of-members',
    average.coverage,
    ...ends.flatMap((end) => [end?.value ?? null, end?.names.join(' | ') ?? null]),
  ];
}

const noAverage = Array.from<null>({ length: 6 }).fill(null);

/** What a row of a profile tells of a figure, whoever made it. */
type RowFigure = Omit<ProfileObservation, 'period' | 'sex'> & { period: string; sex: string };

/** What it tells of the indicator. */
interface RowIndicator {
  id: string;
  name: string;
  unit: string;
  sourceId: string;
}

/** The cells of a row, in the order of the columns. */
const rowOf = (
  { code, name }: Profile,
  indicator: RowIndicator,
  figure: RowFigure,
  ofAverage: readonly PublicCell[],
): PublicCell[] => [
  code,
  name,
  indicator.id,
  indicator.name,
  indicator.unit,
  figure.period,
  figure.sex,
  figure.value,
  figure.lower,
  figure.upper,
  figure.publishedComparison,
  figure.missing,
  indicator.sourceId,
  figure.mark,
  periodAsText(figure.period),
  ...ofAverage,
];

/** An average has a value and none of what a publisher says of one. */
const notSaid = { lower: null, upper: null, publishedComparison: null, missing: null, mark: null };

const averageRows = (profile: Profile): PublicCell[][] =>
  profile.averages.flatMap((each) =>
    each.periods.map((average) =>
      rowOf(
        profile,
        { ...each, id: each.indicatorId },
        { ...notSaid, period: average.period, sex: each.sex, value: average.value },
        averageCells(each, average),
      ),
    ),
  );

const figureRows = (profile: Profile): PublicCell[][] =>
  profile.indicators.flatMap((indicator) =>
    indicator.observations.map((each) => rowOf(profile, indicator, each, noAverage)),
  );

/** Every observation of a profile, and the averages that stand for those not held, as a table: `/data/areas/<code>.csv`. */
export const profileTable = (profile: Profile): PublicTable => ({
  path: `areas/${profile.code}.csv`,
  title: `Every figure of ${profile.nameInSentence}`,
  columns: profileColumns,
  key: ['indicator', 'period', 'sex'],
  rows: [...figureRows(profile), ...averageRows(profile)],
});

/** The same as the text of that file. */
export const profileCsv = (profile: Profile): string => tableCsv(profileTable(profile));

/** The period of each figure and average with a value in the files of a profile; one may come again. */
export const periodsHeld = ({ indicators, averages }: Profile): Period[] =>
  [
    ...indicators.flatMap(({ observations }) => observations),
    ...averages.flatMap(({ periods }) => periods),
  ]
    .filter(({ value }) => value !== null)
    .map(({ period }) => parsePeriod(period));

/** Columns of a profile's CSV. */
export const profileColumns: readonly PublicColumn[] = [
  ...ofWhat,
  ...fromValueOn,
  words('derived', '`average-of-members` where the row is worked out here; empty: published'),
  figures('coverage', 'Share of residents, 0 to 1, whose members are in the average'),
  figures('lowest', 'Lowest figure of those members, as printed, in the newest period'),
  words('lowest_area', 'Who has it'),
  figures('highest', 'Highest figure of those members, as printed, in the newest period'),
  words('highest_area', 'Who has it'),
];
