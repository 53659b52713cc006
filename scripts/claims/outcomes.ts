import {
  asPrinted,
  periodSaid,
  printedNumber,
  workedOut,
  type Page,
  type Verdict,
} from './claim.ts';
import { rowsOf } from './figures-of-kind.ts';
import { life } from './lengths-of-life.ts';
import { ownMove } from './own-moves.ts';
import { indicatorOfPage } from './peers.ts';
import type { Profile } from './public-site.ts';
import type { TableCell } from './read-tables.ts';

/** `down 3.5 points 10.4%`, `the same 12.0%`, `no figure for 2018 55.5%`: how an outcome moved, then where it stands. */
const cellForm =
  /^(?:(up|down) ([\d.,]+)(?: points?)?|the same|no figure for (\S+(?: to \S+)?)|no earlier figure) (−?[\d.,]*\d)%?$/;

/** `Adults who smoke percentage; 2024, since 2019`, over a column: the newest period and the one before. */
const columnForm = /; (\d{4}(?:\/\d\d| to \d{4})?), since (\d{4}(?:\/\d\d| to \d{4})?)$/;

/** What is held of an area in a period: its own figure, or the average of its councils and of how many. */
interface Held {
  own: number | null;
  average: number | null;
  counted: number;
}

const sexOf = (column: string): string =>
  /, women\b/.test(column) ? 'female' : /, men\b/.test(column) ? 'male' : 'persons';

/** That a length of life is told since another period than on the page of its area; null where it is not, where that page has a newer one, and of other outcomes. */
function sinceAnother(
  area: Profile,
  id: string,
  { column, now, since }: { column: string; now: string; since: string },
): Verdict | null {
  const sex = sexOf(column);
  const isAverage = !rowsOf(area, id).some((each) => each.sex === sex);
  const move = id === life ? ownMove(area, { id, sex, isAverage }) : null;
  const own = move && periodSaid(move.now.period) === now ? periodSaid(move.then.period) : null;
  return own === null || own === since
    ? null
    : { against: `the page of ${area.name} tells it since ${own}` };
}

function heldAt(area: Profile, id: string, column: string, said: string): Held {
  const sex = sexOf(column);
  const own = rowsOf(area, id).find((each) => each.sex === sex && periodSaid(each.period) === said);
  const average = (area.averages ?? [])
    .filter((each) => each.indicator_id === id && each.sex === sex)
    .flatMap(({ periods }) => periods.find(({ period }) => periodSaid(period) === said) ?? []);
  const [{ value = null, counted = 0 } = {}] = average;
  return { own: own?.value ?? null, average: value, counted };
}

/** How an outcome moved, as printed: by its own figures, else by averages of as many councils; null where the file does not tell. */
function movedBetween(now: Held, then: Held, decimals: number): number | null {
  const printed = (value: number): number => Number(asPrinted(value, decimals));
  const [own, average] = [
    [now.own, then.own],
    [now.average, then.average],
  ].map(([a, b]) => (a == null || b == null ? null : printed(printed(a) - printed(b))));
  return own ?? (now.counted === then.counted ? average! : null);
}

/** Whether a cell of the outcomes of every system says what the files of its area do; null of other tables. */
export function judgeOutcome(cell: TableCell, { site }: Page): Verdict | null {
  const [, way, size = '0', lacking, level = ''] = cellForm.exec(cell.text) ?? [];
  const [, now, since] = columnForm.exec(cell.column) ?? [];
  const id = indicatorOfPage(cell.columnLink ?? '');
  if (now === undefined || since === undefined || id === null || level === '') return null;
  const area = cell.rowLink === null ? site.country : site.profiles.get(cell.rowLink);
  if (!area) return { against: 'no file is of the area of its row' };
  const { decimals = 1 } = site.country.indicators.find((each) => each.id === id) ?? {};
  const newest = heldAt(area, id, cell.column, now);
  const stands = newest.own ?? newest.average;
  if (stands === null || asPrinted(stands, decimals) !== asPrinted(printedNumber(level), decimals))
    return { against: `the file of ${area.name} has ${stands} for ${now}` };
  const moved = movedBetween(newest, heldAt(area, id, cell.column, since), decimals);
  if (lacking !== undefined)
    return workedOut(
      lacking === since && moved === null,
      `by the file of ${area.name} it moved by ${moved} since ${since}`,
    );
  if (moved === null) return 'recomputed';
  const told = printedNumber(size) * (way === 'down' ? -1 : 1);
  return (
    sinceAnother(area, id, { column: cell.column, now, since }) ??
    workedOut(moved === told, `by the file of ${area.name} it moved by ${moved}`)
  );
}
