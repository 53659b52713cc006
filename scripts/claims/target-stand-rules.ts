import { yearsOf } from './change-rules.ts';
import {
  asPrinted,
  periodSaid,
  printedNumber,
  profilesMeant,
  workedOut,
  type ClaimRule,
  type Said,
} from './claim.ts';
import { figureAt } from './figures-of-kind.ts';
import type { PublicTarget } from './public-site.ts';
import { targetsApart } from './targets-apart.ts';

const directions: Readonly<Record<string, string>> = {
  below: 'below',
  'at most': 'at-or-below',
  'at least': 'at-or-above',
  above: 'above',
};

const theTarget =
  /The target is (below|at most|at least|above) ([\d.,]+\d|\d)(?:%| \S.*?)? by (\d{4}); the latest figure is ([\d.,]+\d|\d)(?:%| \S.*?)? in ([^.(]+?)(?: \(95% interval between ([\d.,]+)%? and ([\d.,]+)%?\))?\./;

type YearOfTarget = PublicTarget['years'][number];

/** A target of one year that is followed, with the decimals of its figures. */
type Followed = Required<Pick<YearOfTarget, 'measure' | 'latest'>> &
  YearOfTarget & { decimals: number };

const isMeasured = (each: YearOfTarget): boolean => Boolean(each.measure && each.latest);

/** The targets that the files of a page follow, whose latest figure is that of the area which it is of. */
function followedOf(said: Said): Followed[] {
  const byCode = new Map([...said.site.profiles.values()].map((each) => [each.code, each]));
  return profilesMeant(said)
    .flatMap(targetsApart)
    .flat()
    .flatMap(({ years }) => years.filter(isMeasured))
    .flatMap((each) => {
      const { indicator_id: id, area_code: code, sex } = each.measure!;
      const area = byCode.get(code);
      const held = area && figureAt(area, id, sex, each.latest!.period);
      const { decimals = 1 } = area?.indicators.find((one) => one.id === id) ?? {};
      return held === each.latest!.value ? [{ ...each, decimals } as Followed] : [];
    });
}

/** Those of which the words on a target and its latest figure are true. */
function toldIn(words: string, said: Said): Followed[] {
  const [, way = '', value = '', year, latest, period, ...ends] = theTarget.exec(words) ?? [];
  const isEnd = (told: string | undefined, held: number | null, decimals: number) =>
    told === undefined ? held === null : held !== null && isNumber(told, held, decimals);
  return followedOf(said).filter(
    ({ measure, latest: held, year: ofYear, decimals }) =>
      measure!.direction === directions[way] &&
      measure!.value === printedNumber(value) &&
      String(ofYear) === year &&
      isNumber(latest ?? '', held!.value, decimals) &&
      periodSaid(held!.period) === period &&
      [held!.lower, held!.upper].every((end, place) => isEnd(ends[place], end, decimals)),
  );
}

const isNumber = (told: string, held: number, decimals: number): boolean =>
  Number(asPrinted(held, decimals)) === printedNumber(told);

/** What a block says of a target up to one of its sentences: that which it speaks of. */
function before({ sentence, block }: Said): string {
  const [words = ''] = block.text.split(sentence);
  return words.slice(Math.max(0, words.lastIndexOf('The target is ')));
}

/** `The target is at most 15% by 2030; the latest figure is 19.4% in 2024 (95% interval between 17.5 and 21.3).` */
const standsAt: ClaimRule = {
  pattern: /^The target is (?:below|at most|at least|above) .+; the latest figure is /,
  judge: (_, said) =>
    workedOut(
      toldIn(said.sentence, said).length > 0,
      'the files follow no target to such a number, or its latest figure is another',
    ),
};

/** The middle of a period, in years. */
function middleOf(period: string): number {
  const [first, last] = yearsOf(period);
  return (first + last + 1) / 2 + (period.includes('/') ? 0.25 : 0);
}

/** How much a year a target needs from its latest figure on, and how much it was since its start; null where no start is held. */
function pacesOf({ measure, latest, year }: Followed): [number, number | null] {
  const at = middleOf(latest!.period);
  const { value, baseline } = measure!;
  const gone = baseline ? at - middleOf(baseline.period) : 0;
  return [
    (value - latest!.value) / (year! + 0.5 - at),
    baseline && gone > 0 ? (latest!.value - baseline.value) / gone : null,
  ];
}

/** `That needs 0.7 points a year from here; so far it was 0.7 points a year.`: of the target before it. */
const paceFrom: ClaimRule = {
  pattern:
    /^That needs ([\d.]+)(?: points| years)? a year from here(?:; so far it was ([\d.]+)(?: points| years)? a year( the other way)?)?\.$/,
  judge: ([, needed = '', soFar, away], said) => {
    const isSo = toldIn(before(said), said).some((target) => {
      const [needs, was] = pacesOf(target);
      const isWas =
        was === null || soFar === undefined
          ? was === null && soFar === undefined
          : isNumber(soFar, Math.abs(was), target.decimals) &&
            was * needs < 0 === (away !== undefined);
      return isNumber(needed, Math.abs(needs), target.decimals) && isWas;
    });
    return workedOut(isSo, 'by the files its pace is another');
  },
};

/** Where the straight line from the start of a target to its number stands at its latest figure; null where no start is held. */
function lineOf({ measure, latest, year }: Followed): number | null {
  const { value, baseline } = measure!;
  if (!baseline) return null;
  const [start, end] = [middleOf(baseline.period), year! + 0.5];
  const share = (middleOf(latest!.period) - start) / (end - start);
  return baseline.value + share * (value - baseline.value);
}

/** What a range says of a target by that line. */
function courseOf({ measure, latest }: Followed, line: number): string | null {
  const { lower, upper } = latest!;
  if (lower === null || upper === null) return null;
  if (lower <= line && line <= upper) return 'Too close to call';
  return upper < line === measure!.direction.endsWith('below') ? 'On course' : 'Off course';
}

/** `Off course: a straight line from its start to its target stands at 19.3% then.`: of the target before it. */
const onTheLine: ClaimRule = {
  pattern:
    /^(On course|Off course|Too close to call): a straight line from its start to its target stands at ([\d.,]+\d|\d)(?:%| .+?)? then(?:, within the interval)?\.$/,
  judge: ([, course, at = ''], said) => {
    const isSo = toldIn(before(said), said).some((target) => {
      const line = lineOf(target);
      return (
        line !== null && isNumber(at, line, target.decimals) && courseOf(target, line) === course
      );
    });
    return isSo ? 'tested' : { against: 'by the files it stands elsewhere beside the line' };
  },
};

/** Whether a target’s number is reached by the whole range of its latest figure, or by none of it. */
function reachedBy({ measure, latest }: Followed): boolean | null {
  const { lower, upper } = latest!;
  if (lower === null || upper === null) return null;
  const { value, direction } = measure!;
  const isPast = (end: number) =>
    direction.endsWith('below')
      ? end < value || (end === value && direction !== 'below')
      : end > value || (end === value && direction !== 'above');
  return isPast(lower) === isPast(upper) ? isPast(lower) : null;
}

/** `It has been met.`, `Its year has passed, and the figure has not reached it.`: of the target before it, by the whole range of its figure. */
const met: ClaimRule = {
  pattern: /^(?:It has been (met)|Its year has passed, and the figure has not reached it)\.$/,
  judge: ([, isMet], said) => {
    const isSo = toldIn(before(said), said).some(
      (target) =>
        reachedBy(target) === (isMet !== undefined) &&
        (isMet !== undefined || yearsOf(target.latest!.period)[1] >= target.year!),
    );
    return isSo ? 'tested' : { against: 'by the range of its figure that cannot be said' };
  },
};

/** Where the targets stand that the files follow. */
export const targetStandRules: readonly ClaimRule[] = [standsAt, paceFrom, onTheLine, met];
