import type { TargetRow, TargetTrackingRow } from '../edition.ts';
import { onceOfTables } from '../once-of-tables.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

const large: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** Numbers that stand in words: `5`, `0.4`, `1,200`, `1.5 million` (also as 1.5). */
const numbersIn = (...texts: readonly (string | number | null)[]): number[] =>
  texts.flatMap((text) => {
    const words = String(text ?? '').replaceAll(/(?<=\d),(?=\d{3})/g, '');
    return [...words.matchAll(/(\d+(?:\.\d+)?)(?:\s*(thousand|million|billion)\b)?/gi)].flatMap(
      ([, digits, by]) => {
        const number = Number(digits);
        return by
          ? [number, Number((number * large[by.toLowerCase()]!).toPrecision(12))]
          : [number];
      },
    );
  });

const isYear = (number: number): boolean => number >= 1990 && number < 2100;

/** Years that stand in words, and both of those written as one: `2030/31`; `2,030` is none. */
const yearsIn = (...texts: readonly (string | null)[]): number[] =>
  texts
    .flatMap((text) =>
      [...(text ?? '').matchAll(/(?<![\d.,])(\d{4})(?:[-–/](\d{2}))?(?![\d%]|[.,]\d)/g)].flatMap(
        ([, first, second]) => {
          const year = Number(first);
          const next = year + 1;
          return second !== undefined && next % 100 === Number(second) ? [year, next] : [year];
        },
      ),
    )
    .filter(isYear);

/** The year, the years or the number of a target where its own words name others and not it. */
function againstItsWords(
  target: TargetRow,
): ['value' | 'targetYear' | 'unit' | 'baseline', string] | null {
  const named = numbersIn(target.text, target.measure);
  // When it starts from is not by when.
  const start = yearsIn(target.baselineYear, target.baseline);
  const ownYears = yearsIn(target.targetYear);
  const years = yearsIn(target.text).filter(
    (year) => ownYears.includes(year) || !start.includes(year),
  );
  if (ownYears.length > 0 && years.length > 0 && !ownYears.some((year) => years.includes(year)))
    return ['targetYear', String(target.targetYear)];
  const own = numbersIn(target.value).filter((number) => !isYear(number));
  const others = named.filter((number) => !isYear(number));
  const isNamed = own.length === 0 || others.length === 0 || own.some((n) => others.includes(n));
  if (!isNamed) return ['value', String(target.value)];
  return otherStart(target) ?? otherUnit(target);
}

/** Where it starts from, where its words begin from another number: `from 22.2% to 15%`. */
function otherStart({ text, baseline }: TargetRow): ['baseline', string] | null {
  const own = numbersIn(baseline);
  const [from] = numbersIn(/\bfrom (\d[\d.,]*)/.exec(text)?.[1] ?? null);
  if (baseline === null || own.length === 0 || from === undefined || isYear(from)) return null;
  return own.includes(from) ? null : ['baseline', baseline];
}

/** What its number counts, where its words have that number in per cent. */
function otherUnit({ text, value, unit }: TargetRow): ['unit', string] | null {
  if (value === null || unit === null || /%|\bper/.test(unit)) return null;
  const shares = [...text.matchAll(/(?<![\d.,])(\d+(?:\.\d+)?)\s*%/g)].map(([, share]) =>
    Number(share),
  );
  return shares.includes(value) ? ['unit', unit] : null;
}

/** What targets.csv says of a target is what its own words say. */
export const targetWords = ({ targets }: Tables): Problem[] =>
  targets.rows.flatMap((target, i): Problem[] => {
    const against = againstItsWords(target);
    if (against === null) return [];
    const [field, value] = against;
    const fix = `The words are “${target.text}”. Compare both with the document.`;
    return [problemAt(targets, i, field, value, 'is not what the words of the target say', fix)];
  });

/** Areas that each area is a part of. */
const wholesOf = onceOfTables(
  (links: Tables['areaLinks']): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      [...Map.groupBy(links.rows, ({ areaCode }) => areaCode)].map(([code, of]) => [
        code,
        new Set(of.map(({ toCode }) => toCode)),
      ]),
    ),
);

type Breach = [field: keyof TargetTrackingRow & string, value: string, rule: string, fix: string];

function numberNotStated(row: TargetTrackingRow, target: TargetRow): Breach | null {
  // Who joined the two on purpose otherwise says how.
  if (row.note !== null) return null;
  const note = 'Put it right, or say in note how it follows from what is stated.';
  const { targetValue, baselineValue } = row;
  const stated = numbersIn(target.value, target.text, target.measure);
  if (targetValue !== null && stated.length > 0 && !stated.includes(targetValue)) {
    const fix = `targets.csv says ${target.value ?? target.text}. ${note}`;
    return ['targetValue', String(targetValue), 'is not the number that the target states', fix];
  }
  const begun = numbersIn(target.baseline, target.text);
  if (baselineValue === null || begun.length === 0 || begun.includes(baselineValue)) return null;
  const fix = `targets.csv says ${target.baseline ?? target.text}. ${note}`;
  return ['baselineValue', String(baselineValue), 'is not the start that the target states', fix];
}

function startNotStated(row: TargetTrackingRow, target: TargetRow): Breach | null {
  const years = yearsIn(target.baselineYear, target.text);
  const own = yearsIn(row.baselinePeriod);
  if (row.note !== null || years.length === 0 || own.length === 0) return null;
  const [first, last] = [own[0]!, own.at(-1)!];
  if (years.some((year) => year >= first && year <= last + 1)) return null;
  const fix = `targets.csv names ${years.join(' and ')}. Put it right, or say in note why it is another.`;
  return ['baselinePeriod', row.baselinePeriod!, 'is not when the target starts', fix];
}

/** A target that is followed is so by the numbers it states, in its own area, and by figures that are held. */
export function trackingIsOfTarget(tables: Tables): Problem[] {
  const { targets, targetTracking, areaLinks, observations } = tables;
  const stated = new Map(targets.rows.map((target) => [target.id, target]));
  const wholes = wholesOf(areaLinks);
  const areaOrSex = (row: TargetTrackingRow, target: TargetRow): Breach | null => {
    const code = row.areaCode;
    if (code !== null && code !== target.areaCode && !wholes.get(code)?.has(target.areaCode)) {
      const fix = `The target is one of ${target.areaCode}: name that, or a council in it.`;
      return ['areaCode', code, 'is no part of the area whose target it is', fix];
    }
    const figures = observations.get(row.indicatorId ?? '')?.rows;
    if (!figures || figures.length === 0 || code === null || row.sex === null) return null;
    if (figures.some(({ areaCode, sex }) => areaCode === code && sex === row.sex)) return null;
    const fix = `No figures of ${code} for ${row.sex} are held of ${row.indicatorId}. Correct area, sex or indicator.`;
    return ['sex', row.sex, 'has no figures to follow the target by', fix];
  };
  return targetTracking.rows.flatMap((row, i): Problem[] => {
    const target = stated.get(row.targetId);
    if (!target || row.indicatorId === null) return [];
    const breach =
      numberNotStated(row, target) ?? startNotStated(row, target) ?? areaOrSex(row, target);
    return breach ? [problemAt(targetTracking, i, ...breach)] : [];
  });
}
