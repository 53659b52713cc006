import { join } from 'node:path';
import {
  asPrinted,
  isOfArea,
  periodSaid,
  printedNumber,
  workedOut,
  type Page,
  type Verdict,
} from './claim.ts';
import { rowsOf } from './figures-of-kind.ts';
import { indicatorOfPage } from './peers.ts';
import type { Profile, PublicFigure, PublicSite } from './public-site.ts';
import type { TableCell } from './read-tables.ts';
import { remembered } from './remember.ts';
import { rowsIn } from './table-rows.ts';

const bare = (name: string): string => name.replace(/^the /i, '');

/** Indicators by what pages call them, the longest name first. */
const indicatorNames = remembered(({ data }: PublicSite): [string, string][] =>
  rowsIn<{ id: string; name: string; short_name: string }>(join(data, 'indicators.csv'))
    .flatMap(({ id, name, short_name }): [string, string][] => [
      [name, id],
      [short_name, id],
    ])
    .toSorted(([a], [b]) => b.length - a.length),
);

/** The indicator with whose name words begin. */
export const indicatorNamed = remembered(
  (site: PublicSite, words: string): string | undefined =>
    indicatorNames(site).find(
      ([name]) => words.startsWith(name) && !/^[\w-]/.test(words.slice(name.length)),
    )?.[1],
);

/** Areas by their names, which some share; a region, or an area that the edition does not cover, has no file. */
const areaNames = remembered(({ profiles, data }: PublicSite): Map<string, Profile[]> => {
  const areas = [...profiles.values()];
  const regions = areas.flatMap(({ region }) => (region === null ? [] : [region, bare(region)]));
  const others = rowsIn<{ name: string }>(join(data, 'areas.csv')).map(({ name }) => name);
  return new Map([
    ...[...regions, ...others].map((name): [string, Profile[]] => [name, []]),
    ...Map.groupBy(areas, ({ name }) => name),
  ]);
});

/** The indicator of a figure: that which its row leads to, or with whose name the words before it begin, or of its page. */
export const indicatorOf = ({ row, rowLink, caption }: TableCell, { address, site }: Page) =>
  indicatorOfPage(rowLink ?? '') ??
  indicatorNamed(site, row) ??
  indicatorNamed(site, caption) ??
  indicatorOfPage(address);

/** The areas that words name, alone or before a comma: none of a region without a file; undefined where they name no place. */
export const areasNamed = (words: string, site: PublicSite): Profile[] | undefined =>
  areaNames(site).get(words) ?? areaNames(site).get(words.slice(0, words.lastIndexOf(', ')));

/** The areas that a figure may be of: of its row, of its column, that which the caption names, or that of the page. */
export function areasOf(cell: TableCell, { address, profile, site }: Page): Profile[] {
  const linked = [cell.rowLink, cell.columnLink].flatMap(
    (link) => site.profiles.get(link ?? '') ?? [],
  );
  if (linked.length > 0) return linked;
  const named = areasNamed(cell.row, site) ?? areasNamed(cell.column, site);
  // A system and a county may share a name.
  if (named) return named.includes(profile) ? [profile] : named;
  const ofCaption = /^(.+?): |: (.+), [^,]+$/;
  const [, before, after] = ofCaption.exec(cell.caption) ?? [];
  const inCaption = areasNamed(before ?? '', site) ?? areasNamed(after ?? '', site);
  if (inCaption) return inCaption;
  if (/^\/(?:indicators|stories)\//.test(address))
    return cell.caption.includes(site.country.name) ? [site.country] : [];
  return [profile];
}

/** The sex that the headings of a cell name; undefined where they name none. */
export function sexOf({ column, row, caption }: TableCell): string | undefined {
  const named = [column, row, caption].find((words) => /\b(?:wo)?men\b/i.test(words)) ?? '';
  if (/\bwomen\b/i.test(named)) return 'female';
  return named === '' ? undefined : 'male';
}

/** The figures of the period that the headings of a cell name; none where they name none. */
function ofPeriod(figures: readonly PublicFigure[], { row, column, caption }: TableCell) {
  const named = [row, column, caption].map((words) => {
    // A row of areas side by side tells beside its own period that some have a newer one.
    const [own = ''] = words.split('; newer figures');
    const said = figures.filter(({ period }) => own.includes(periodSaid(period)));
    const longest = Math.max(0, ...said.map(({ period }) => period.length));
    return said.filter(({ period }) => period.length === longest);
  });
  return named.find(({ length }) => length > 0) ?? [];
}

/** A figure as a cell prints it, with its range. */
const value =
  /^(−?[\d.,]*\d)%?(?: (?:\((−?[\d.,]+)%? to (−?[\d.,]+)%?\)|between (−?[\d.,]+) and (−?[\d.,]+)))?$/;

const isPrinted = (held: number | null, said: string | undefined, decimals: number): boolean =>
  said === undefined ||
  (held !== null && Number(asPrinted(held, decimals)) === printedNumber(said));

/** The figures of an indicator that an area has of the sex and the period that a cell is of. */
function figuresMeant(area: Profile, id: string, cell: TableCell) {
  const sex = sexOf(cell);
  const figures = rowsOf(area, id).filter((each) => sex === undefined || each.sex === sex);
  const { decimals = 1 } = area.indicators.find((each) => each.id === id) ?? {};
  return ofPeriod(figures, cell).map((figure) => ({ figure, decimals }));
}

/** Over columns that count areas, or what was done to them. */
const counts = /^(?:Areas|Changed sides|Tested|(?:Narrower|Wider)\b.*)$/;

/** A publisher’s verdict on the figure of its row: `better; OHID’s test`. */
const flag = /^(better|worse|similar|higher|lower); .+’s test$/;

/** Whether what a cell says of a publisher’s test stands beside the figure in the file. */
function judgeFlag(result: string, cell: TableCell, page: Page): Verdict | null {
  const id = indicatorOf(cell, page);
  if (!id || !isOfArea(page)) return null;
  const held = figuresMeant(page.profile, id, cell).map(
    ({ figure }) => figure.published_comparison,
  );
  return workedOut(
    held.includes(result),
    `the file has ${[...new Set(held)].join(' or ') || 'none'}`,
  );
}

/** Whether the country’s figure at the end of a row of areas side by side, `… England 83.5`, is that of its file; null where there is none. */
export function judgeBeside(cell: TableCell, page: Page): Verdict | null {
  if (!page.address.startsWith('/compare/')) return null;
  const { country } = page.site;
  const at = cell.text.lastIndexOf(`${country.name} `);
  const said = at < 0 ? undefined : cell.text.slice(at + country.name.length + 1);
  const id = indicatorOf(cell, page);
  if (said === undefined || !/^−?[\d.,]+%?$/.test(said) || !id) return null;
  const held = figuresMeant(country, id, cell);
  const isSo = held.some(({ figure, decimals }) =>
    isPrinted(figure.value, said.replace('%', ''), decimals),
  );
  return workedOut(isSo, `the file of ${country.name} has ${held[0]?.figure.value ?? 'none'}`);
}

/** Whether a cell of a table says what the public files do; null where it is no figure of an indicator, an area and a period that its headings name. */
export function judgeCell(cell: TableCell, page: Page): Verdict | null {
  const [, result] = flag.exec(cell.text) ?? [];
  if (result !== undefined) return judgeFlag(result, cell, page);
  const [, own, ...either] = value.exec(cell.text) ?? [];
  if (own === undefined || counts.test(cell.column)) return null;
  const id = indicatorOf(cell, page);
  if (!id) return null;
  const areas = areasOf(cell, page);
  const held = areas.flatMap((area) => figuresMeant(area, id, cell));
  if (held.length === 0) return null;
  const ends = either.filter((each) => each !== undefined);
  const isSo = held.some(({ figure: { value, lower, upper }, decimals }) =>
    [value, lower, upper].every((each, place) => isPrinted(each, [own, ...ends][place], decimals)),
  );
  const { value: first, period } = held[0]!.figure;
  return workedOut(isSo, `the file of ${areas[0]!.name} has ${first} for ${period}`);
}
