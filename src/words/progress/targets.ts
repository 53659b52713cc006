import { decimalsOf } from '../../tables/decimals-of.ts';
import {
  formatInterval,
  formatNumber,
  formatWithUnit,
  type NumberStyle,
} from '../../indicators/number-format.ts';
import type { Confidence, TargetDirection, TargetScope } from '../../tables/edition.ts';
import { paceTo, type Pace } from '../../progress/pace.ts';
import type {
  LatestFigure,
  TargetMeasure,
  TargetProgress,
  TargetStatus,
} from '../../progress/target-progress.ts';
import { called } from '../kind-of-area.ts';

const labels: Record<TargetStatus, string> = {
  met: 'Met',
  'on-course': 'On course',
  'off-course': 'Off course',
  'too-close-to-call': 'Too close to call',
  due: 'Year passed without its being met',
  'no-verdict': 'Followed, not judged',
  'cannot-be-tracked': 'Cannot be followed here',
};

/** The status of a target in a word or two. */
export const statusLabel = (status: TargetStatus): string => labels[status];

/** What cannot be said, and why. */
interface Untracked {
  lead: string;
  why: string;
}

const toFollow = 'It cannot be followed';
const toFollowHere = `${toFollow} here`;

const reasons: Record<NonNullable<TargetProgress['reason']>, Untracked> = {
  'no-number': { lead: toFollow, why: 'no number for it was found in what was read' },
  'no-year': { lead: toFollow, why: 'no year for it was found in what was read' },
  'no-baseline': {
    lead: 'We cannot say whether it is on course',
    why: 'no starting figure with its year was found in what was read',
  },
  'no-range': {
    lead: 'We cannot say whether it is on course',
    why: 'no range is held to test it by',
  },
  draft: { lead: 'It is not judged', why: 'it is from a draft' },
  superseded: { lead: 'It is not judged', why: 'it is from a plan that has been replaced' },
  'low-confidence': { lead: 'It is not judged', why: 'we are not sure of its source' },
  'no-indicator': { lead: toFollowHere, why: 'no figure held here measures it' },
  'other-geography': {
    lead: toFollowHere,
    why: 'figures that would measure it are held for other areas, not for this one',
  },
  wording: { lead: toFollow, why: 'the words that were read do not fix what is measured' },
  'no-figure': {
    lead: `${toFollow} yet`,
    why: 'no figure has been published since its start',
  },
  'year-not-held': {
    lead: 'Its year has passed, but we cannot yet say whether it was met',
    why: 'no figure of that year or a later one is held',
  },
};

/** Why a target cannot be followed, as a sentence. */
export const untrackedReason = (reason: NonNullable<TargetProgress['reason']>): string =>
  `${reasons[reason].lead}: ${reasons[reason].why}.`;

/** Each reason why some targets cannot be followed, with how many it holds for: `For 3, no year …`. */
export function untrackedWhys(of: readonly NonNullable<TargetProgress['reason']>[]): string {
  const counts = Map.groupBy(of, (reason) => reasons[reason].why);
  return [...counts]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([why, alike]) => `For ${alike.length}, ${why}.`)
    .join(' ');
}

/** The same of a target that is not measured here, whose year may have passed; `note` says it more exactly. */
export function unmeasuredInWords(
  reason: NonNullable<TargetProgress['reason']>,
  hasPassed: boolean,
  note: string | null,
): string {
  if (!hasPassed) return note ?? untrackedReason(reason);
  const lead = 'Its year has passed, and we cannot say whether it was met';
  return note === null ? `${lead}: ${reasons[reason].why}.` : `${lead}. ${note}`;
}

/** On which side of its number a target wants a figure, in words. */
export const directionWords: Record<TargetDirection, string> = {
  below: 'below',
  'at-or-below': 'at most',
  'at-or-above': 'at least',
  above: 'above',
};

/** The target in words: `at most 5% by 2030`. */
const targetInWords = ({ direction, value, year }: TargetMeasure, style: NumberStyle): string =>
  `${directionWords[direction]} ${exactly(value, style)} by ${year}`;

/** A stated number keeps the decimals it was stated with, up to two. */
const exactly = (value: number, style: NumberStyle): string =>
  formatWithUnit(value, { ...style, decimals: Math.min(2, decimalsOf(value)) });

function latestInWords(latest: LatestFigure, style: NumberStyle): string {
  const { value, lower, upper, period } = latest;
  const figure = `${formatWithUnit(value, style)} in ${period.label}`;
  if (lower === null || upper === null) return figure;
  return `${figure} (95% interval ${formatInterval(lower, upper, style.decimals)})`;
}

/** What is said of a year that has passed: never that nothing was done, only what the figures show. */
const passed = {
  due: 'Its year has passed, and the figure has not reached it.',
  unclear:
    'Its year has passed, and the interval of the figure holds the number, so whether it was met is too close to call.',
};

function course({ status, onTheLine }: TargetProgress, style: NumberStyle): string {
  if (onTheLine === null) return passed.unclear;
  const line = `a straight line from its start to its target stands at ${formatWithUnit(onTheLine, style)}`;
  const said = {
    'on-course': `On course: ${line} then.`,
    'off-course': `Off course: ${line} then.`,
    'too-close-to-call': `Too close to call: ${line} then, within the interval.`,
  };
  return said[status as keyof typeof said];
}

const unitsOfPace: Readonly<Record<string, string>> = { '%': ' points', years: ' years' };

/** A pace without its sign; said of the past where it went the other way. */
function paceInWords(pace: Pace | null, style: NumberStyle): string {
  if (!pace) return '';
  const size = (rate: number) =>
    `${formatNumber(Math.abs(rate), style.decimals)}${unitsOfPace[style.unit] ?? ''}`;
  const needed = ` That needs ${size(pace.needed)} a year from here`;
  if (pace.soFar === null) return `${needed}.`;
  const isAway = pace.soFar * pace.needed < 0;
  return `${needed}; so far it was ${size(pace.soFar)} a year${isAway ? ' the other way' : ''}.`;
}

/** Why there is no verdict; of a figure without a range, also on which side of the number it is printed. */
function whyNoVerdict({ year }: TargetMeasure, { reason, reached, latest }: TargetProgress) {
  if (reason !== 'no-range' || !latest) return untrackedReason(reason ?? 'no-range');
  const unknown = 'no range is held, so we cannot say whether it was met by more than chance.';
  if (reached === 'yes') return `The figure as published is at or past the number; ${unknown}`;
  if (latest.period.end >= year + 1)
    return `Its year has passed, and the figure as published has not reached the number; ${unknown}`;
  return untrackedReason(reason);
}

/**
 * Where a target stands, in a sentence or a few: the target, the latest figure, and what follows.
 */
export function progressInWords(
  measure: TargetMeasure,
  progress: TargetProgress,
  style: NumberStyle,
): string {
  const { latest, status } = progress;
  if (latest === null) return untrackedReason(progress.reason ?? 'no-figure');
  const facts = `The target is ${targetInWords(measure, style)}; the latest figure is ${latestInWords(latest, style)}.`;
  if (status === 'cannot-be-tracked')
    return `${facts} ${untrackedReason(progress.reason ?? 'no-figure')}`;
  const pace = paceInWords(paceTo(measure, latest), style);
  if (status === 'no-verdict') return `${facts}${pace} ${whyNoVerdict(measure, progress)}`;
  if (status === 'met') return `${facts} It has been met.`;
  if (status === 'due') return `${facts} ${passed.due}`;
  return `${facts}${pace} ${course(progress, style)}`;
}

const scopeWords = (): Record<TargetScope, string | null> => ({
  system: null,
  council: null,
  place: `Set for a place inside the ${called('system').one}.`,
  programme: 'Set for one programme.',
  draft: 'From a draft.',
  superseded: 'From a plan that has been replaced.',
});

/** For what a target was set, and how sure its source is, in sentences; null where there is nothing to say. */
export function targetCaution({
  scope,
  confidence,
}: {
  scope: TargetScope;
  confidence: Confidence;
}): string | null {
  const unsure = confidence === 'low' ? 'We are not sure of this source.' : null;
  const words = [scopeWords()[scope], unsure].filter((part) => part !== null).join(' ');
  return words === '' ? null : words;
}
