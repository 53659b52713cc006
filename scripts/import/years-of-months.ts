import type { PeriodKind } from '../../src/tables/edition.ts';
import { monthNames } from '../../src/tables/month-names.ts';
import { formOfKind, type PeriodForm } from '../../src/tables/period-cell.ts';
import { Fault } from '../../src/tables/fault.ts';
import { fingertipsPeriod, isPartOfYear, isPartOfYearOfOns, splitYear } from './read-period.ts';

/** Why rows of quarters and months are left out. */
const partsOfYears = 'quarters and months; the indicator is of years';
/** Why rows of whole years are that begin in another month than those of the indicator. */
const otherYears = 'years that begin in another month than those of the indicator';

/** The months in which years of a kind begin, January 1; those of a point in time begin in none. */
const firstMonths: Readonly<Partial<Record<PeriodKind, readonly number[]>>> = {
  calendar: [1],
  financial: [4],
  academic: [8, 9],
  survey: [10, 11],
};

/** Months from the first of a period to its last, both counted from January of the year 0. */
interface Months {
  first: number;
  last: number;
}

const names = monthNames.map((name) => name.slice(0, 3).toLowerCase());
const month = `(${names.join('|')})[a-z]*\\.?`;
const fromTo = new RegExp(`^${month}(?: (\\d{4}))? ?(?:-|to) ?${month} (\\d{4})$`, 'i');
const endingIn = new RegExp(
  `^(?:the )?(?:(?:(\\d) )?years?|12 months) (?:to|ending|ended|up to)(?: in)? ${month} (\\d{4})$`,
  'i',
);

const monthAt = (name: string, year: string): number =>
  Number(year) * 12 + names.indexOf(name.toLowerCase());

/** `Jan 2022 - Dec 2024`, `April to March 2024` of no year, `Year ending March 2024`; null for other words. */
function monthsOf(text: string): Months | null {
  const words = text
    .trim()
    .replaceAll(/[–—]/g, '-')
    .replaceAll(/\s+/g, ' ');
  const range = fromTo.exec(words);
  if (range) {
    const [, first, firstYear, last, lastYear] = range;
    return { first: monthAt(first!, firstYear ?? lastYear!), last: monthAt(last!, lastYear!) };
  }
  const [, years = '1', last, year] = endingIn.exec(words) ?? [];
  if (last === undefined) return null;
  const end = monthAt(last, year!);
  return { first: end - Number(years) * 12 + 1, last: end };
}

const areYears = ({ first, last }: Months): boolean =>
  last > first && (last - first + 1) % 12 === 0;

const beginsAsKind = (firstMonth: number, kind: string): boolean =>
  firstMonths[kind as PeriodKind]?.includes(firstMonth) ?? true;

/**
 * Years that are written as their months, in the words of data/README.md: `Jan 2022 - Dec 2024` is 2022-2024, and
 * `Year ending March 2024` 2023/24 of an indicator of financial years. Null where the months are no years of its kind.
 */
export function yearsOfMonths(text: string, kind: string): string | null {
  const months = monthsOf(text);
  const beginsIn = firstMonths[kind as PeriodKind];
  if (months === null || beginsIn === undefined || !areYears(months)) return null;
  if (!beginsIn.includes((months.first % 12) + 1)) return null;
  const first = Math.floor(months.first / 12);
  const years = (months.last - months.first + 1) / 12;
  const write = kind === 'calendar' ? String : splitYear;
  return years === 1 ? write(first) : `${write(first)}-${write(first + years - 1)}`;
}

/** Whether a period is of calendar years where those of its kind run from one to the next, or the other way round. */
function isOfOtherForm(text: string, kind: string): boolean {
  const wanted = formOfKind[kind as PeriodKind] as PeriodForm | undefined;
  const written = fingertipsPeriod(text, kind);
  if (wanted === undefined || written instanceof Fault) return false;
  return written.includes('/') !== (wanted === 'split');
}

/** Why a row of that period is left out of an indicator of years: it is of a part of one, or of other years. Null: it is not. */
export function whyNotOfYears(text: string, kind: string): string | null {
  if (kind === 'month' || yearsOfMonths(text, kind) !== null) return null;
  const months = monthsOf(text);
  if (months !== null && areYears(months)) return otherYears;
  if (isPartOfYear(text) || isPartOfYearOfOns(text)) return partsOfYears;
  if (isOfOtherForm(text, kind)) return otherYears;
  const ofOns = /^\d{4}-(\d{2})-\d{2}(?:T[\d:]+Z?)?\/P/.exec(text.trim());
  return ofOns && !beginsAsKind(Number(ofOns[1]), kind) ? otherYears : null;
}
