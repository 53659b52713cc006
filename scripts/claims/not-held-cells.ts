import { periodSaid, workedOut, type ClaimRule, type Page, type Verdict } from './claim.ts';
import { figuresOf } from './figures-of-kind.ts';
import { areasNamed, areasOf, indicatorNamed, indicatorOf, sexOf } from './figures-in-tables.ts';
import { healthy, life, slope } from './lengths-of-life.ts';
import { indicatorOfPage, setsOfPage } from './peers.ts';
import type { Profile, PublicSite } from './public-site.ts';
import type { Block } from './read-blocks.ts';
import type { TableCell } from './read-tables.ts';
import { remembered } from './remember.ts';

/** Every period of which the files hold a figure of an indicator, the longest name first. */
const periodsOf = remembered(({ profiles }: PublicSite, id: string): string[] =>
  [
    ...new Set(
      [...profiles.values()].flatMap((each) => figuresOf(each, id).map(({ period }) => period)),
    ),
  ].toSorted((a, b) => b.length - a.length),
);

/** The indicators that a cell may be of: that which its headings name, else any length of life. */
function indicatorsOf(cell: TableCell, page: Page): string[] {
  const id =
    indicatorOfPage(cell.columnLink ?? '') ??
    indicatorNamed(page.site, cell.column) ??
    indicatorOf(cell, page);
  return id === undefined || id === null ? [life, healthy, slope] : [id];
}

/** The period that the headings of a cell name: `2024` of `2024, since 2019`; undefined where they name none. */
function periodNamed({ row, column, caption }: TableCell, id: string, site: PublicSite) {
  const headings = [row, column, caption].map((words) => words.split(', since ')[0]!);
  return headings
    .map((words) => periodsOf(site, id).find((period) => words.includes(periodSaid(period))))
    .find((period) => period !== undefined);
}

/** Whether the files lack a figure of an area as a cell says: in its period, else, of the country beside others, in the newest of theirs, else at all. */
function isLacking(area: Profile, id: string, cell: TableCell, { site }: Page): boolean {
  const sex = sexOf(cell);
  const own = figuresOf(area, id).filter((each) => sex === undefined || each.sex === sex);
  const holds = (period: string): boolean => own.some((each) => each.period === period);
  const named = periodNamed(cell, id, site);
  if (named !== undefined) return !holds(named);
  if (area !== site.country) return own.length === 0;
  const newest = setsOfPage(site, id).flatMap((peers) => peers[0]?.figure.period ?? []);
  return own.length === 0 || newest.some((period) => !holds(period));
}

const isNotHeld = ({ text }: { text: string }): boolean => text === 'not held';

/** The same words as a sentence: every one is asked as a cell of its table, and `outsideTables` tells those of none. */
export const askedAsCell: ClaimRule = { pattern: /^not held$/, judge: () => 'in-general' };

/** `Norfolk not held`, in a picture of several areas: of the area that it names, not of that of the page. */
export const notHeldOfNamed: ClaimRule = {
  pattern: /^(\S.*) not held$/,
  judge: ([, name = ''], { block, site }) => {
    const areas = areasNamed(name, site) ?? [];
    const id = block.indicator ?? life;
    return areas.length === 0
      ? { against: 'no area has that name' }
      : workedOut(
          areas.some((area) => figuresOf(area, id).length === 0),
          `the file of ${name} holds it`,
        );
  },
};

/** What is wrong where a page says `not held` more often than cells of its tables do: nothing else says whose figure that is. */
export function outsideTables(blocks: readonly Block[], cells: readonly TableCell[]): string[] {
  const [said, asked] = [blocks, cells].map((all) => all.filter(isNotHeld).length);
  return said === asked ? [] : [`“not held”: stands ${said} times, ${asked} of them in a table`];
}

/** Whether a cell that says `not held` is borne out by the file of its area, for its indicator, sex and period; null of other cells. */
export function judgeNotHeld(cell: TableCell, page: Page): Verdict | null {
  if (!isNotHeld(cell)) return null;
  const areas = areasOf(cell, page);
  if (areas.length === 0) return { against: 'its headings name no area with a file' };
  const ids = indicatorsOf(cell, page);
  const isSo = areas.some((area) => ids.some((id) => isLacking(area, id, cell, page)));
  return workedOut(isSo, `the file of ${areas[0]!.name} holds it`);
}
