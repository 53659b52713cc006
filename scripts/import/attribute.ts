import type { DataFolder } from './data-folder.ts';
import type { SourceCells, SourceNeed } from './source-needs.ts';
import { headerOf, parseCsv, type CsvRow } from './read-csv.ts';
import { tableText } from './write-table.ts';

/** Settles a table whose rows were changed, with the columns and the order of rows it had. */
function settleRows(data: DataFolder, table: string, rows: readonly CsvRow[]): void {
  const columns = Object.keys(rows[0] ?? {});
  data.settle(table, tableText({ table, columns, key: ['id'] }, rows));
}

/** The id of a source without the day, and without the indicator, that tell it from others of its kind. */
const familyOf = (id: string): string => id.replace(/-\d{4}-\d{2}(?:-\d{2})?(?:-[a-z].*)?$/, '');

/** Whether a source is an earlier or later download of the same publisher. */
const isOfFamily = (row: CsvRow | undefined, source: SourceCells): row is CsvRow =>
  row !== undefined &&
  row['id'] !== familyOf(row['id']!) &&
  familyOf(row['id']!) === familyOf(source.id);

/**
 * The source with what is to be said of figures that stay: of the copy before, or as it was said already.
 * What the publisher calls these figures (“in development”) is no matter of the copy, and stays too.
 */
function withNote(source: SourceCells, need: SourceNeed, before: CsvRow | undefined): SourceCells {
  const status = before?.['status'] || null;
  if (!before || (need.stay === 0 && status === null)) return source;
  const id = `${source.id}-${need.indicator}`;
  if (need.stay === 0) return { ...source, id, status };
  if (isOfFamily(before, source)) {
    return { ...source, id, status, via: before['via'] || null, note: before['note'] || null };
  }
  const note = `${need.stay.toLocaleString('en-GB')} figures of ${need.indicator} that it does not hold are still those of: ${before['title']}, ${before['release']}.`;
  return { ...source, id, status, via: before['via'] || null, note };
}

/** The column of indicators.csv that names the source of these kinds of area. */
export const columnFor = (kinds: readonly string[]): 'ics_source_id' | 'source_id' =>
  kinds.every((kind) => kind === 'ics' || kind === 'country') && kinds.includes('ics')
    ? 'ics_source_id'
    : 'source_id';

const without = (rows: readonly CsvRow[], ids: ReadonlySet<string>): CsvRow[] =>
  rows.filter((row) => !ids.has(row['id']!));

/** Sources that nothing names any more. */
function unused(before: readonly string[], indicators: readonly CsvRow[], data: DataFolder) {
  const elsewhere = ['places.csv', 'table-sources.csv'].map((table) => data.text(table) ?? '');
  const used = new Set(
    indicators.flatMap((row) => [row['source_id'], row['ics_source_id'], row['county_source_id']]),
  );
  return new Set(
    before.filter((id) => !used.has(id) && !elsewhere.some((text) => text.includes(`,${id}`))),
  );
}

/** One sentence for a source row that the tables here cannot take: what is to be added by hand. */
function rowToAdd({ indicator, source }: SourceNeed): string {
  const cells = Object.entries(source).filter(([, cell]) => cell !== null);
  return `${indicator} now rests on ${source.title} (${source.release}). Add to sources.csv: ${cells.map(([name, cell]) => `${name} “${cell}”`).join(', ')}.`;
}

/** That a source came out before the one it takes the place of. */
const ofBefore = ({ released }: SourceCells, before: CsvRow | undefined): string =>
  before && released < before['released']!
    ? ` It came out on ${released}, before that, of ${before['released']}: is the file of an older release?`
    : '';

/** What is said of the figures elsewhere, and may have been true of the copy before alone. */
function toReadAgain({ status }: SourceCells, { trust_note: note }: CsvRow): string {
  const kept = status
    ? ` Its status stays “${status}”: see whether the publisher still says so.`
    : '';
  return kept + (note ? ` Read its trust_note again: “${note}”` : '');
}

/**
 * Puts the source of new figures into sources.csv and names it in indicators.csv, so that no figure is
 * credited to the copy that it has replaced. A source that nothing names any more goes. Gives one
 * sentence for each; where there are no such tables, what is to be written by hand.
 */
export function attribute(data: DataFolder, needs: readonly SourceNeed[]): string[] {
  const [sourcesText, indicatorsText] = [data.text('sources.csv'), data.text('indicators.csv')];
  if (needs.length === 0) return [];
  if (sourcesText === null || !/\bsource_id\b/.test(indicatorsText?.split('\n', 1)[0] ?? '')) {
    return needs.map(rowToAdd);
  }
  const indicators = parseCsv(indicatorsText!, 'indicators.csv');
  let sources: CsvRow[] = parseCsv(sourcesText, 'sources.csv');
  const columns = headerOf(sourcesText);
  const replaced: string[] = [];
  const told: string[] = [];
  for (const need of needs) {
    const row = indicators.find((each) => each['id'] === need.indicator);
    if (!row) continue;
    const column = columnFor(need.kinds);
    const before = row[column] || row['source_id']!;
    const old = sources.find((each) => each['id'] === before);
    if (isOfFamily(old, need.source) && !need.isNews) continue;
    const source = withNote(need.source, need, old);
    if (before === source.id) continue;
    // Systems keep the source they had where only the other areas have a new one.
    const systemsStay = column === 'source_id' && !row['ics_source_id'] && hasSystems(data, need);
    if (systemsStay) row['ics_source_id'] = before;
    row[column] = source.id;
    replaced.push(before);
    const cells = Object.fromEntries(columns.map((name) => [name, String(source[name] ?? '')]));
    sources = [...without(sources, new Set([source.id])), cells];
    told.push(
      `${need.indicator}: ${column} in indicators.csv is now ${source.id} (${source.release}), written to sources.csv; it was ${before}.${ofBefore(source, old)}${toReadAgain(source, row)}`,
    );
  }
  const gone = unused(replaced, indicators, data);
  if (gone.size > 0)
    told.push(`Taken out of sources.csv, as nothing rests on it: ${[...gone].join(', ')}.`);
  settleRows(data, 'sources.csv', without(sources, gone));
  settleRows(data, 'indicators.csv', indicators);
  return told;
}

/** Whether systems have figures in the table that the new ones are not of. */
function hasSystems(data: DataFolder, { indicator, kinds }: SourceNeed): boolean {
  if (kinds.includes('ics')) return false;
  const areas = parseCsv(data.text('areas.csv') ?? '', 'areas.csv');
  const systems = new Set(areas.filter((row) => row['kind'] === 'ics').map((row) => row['code']));
  const rows = parseCsv(data.text(`observations/${indicator}.csv`) ?? '', indicator);
  return rows.some((row) => systems.has(row['area_code']!) && row['value'] !== '');
}
