import type { Area } from '../areas/area.ts';
import type { Target } from '../priorities/published.ts';
import { isTrusted, whyUncounted } from '../priorities/trusted.ts';
import { progressInWords, unmeasuredInWords } from '../words/progress/targets.ts';
import { targetTracks, type TargetTrack } from '../progress/target-tracks.ts';
import { plainText } from '../words/sentence.ts';
import { nearestFigure } from '../progress/nearest-figure.ts';
import { nearestSentence } from '../words/progress/nearest.ts';
import type { ProfileTarget, ProfileTargetYear } from './stated.ts';
import type { Materials } from '../indicators/materials.ts';

/** The figures nearest to a target that is not measured here, with their words; null where none is held. */
function nearestTo(
  { tracking }: TargetTrack,
  system: Area,
  materials: Materials,
): ProfileTargetYear['nearest'] {
  const id = tracking.relatedIndicatorId;
  const indicator = id === null ? undefined : materials.indicators.get(id);
  const nearest = indicator && nearestFigure(indicator.id, system, materials);
  if (!indicator || !nearest) return null;
  const { nameInSentence } = materials.areas.country;
  return { ...nearest, words: plainText(nearestSentence(nearest, indicator, nameInSentence)) };
}

/** Where one year of a target stands, or why that cannot be said, what its document leaves open, and whose figures they are. */
function trackInWords(track: TargetTrack, system: Area, { areas, indicators }: Materials): string {
  const { tracking, measure, progress, hasPassed } = track;
  const indicator = tracking.indicatorId ? indicators.get(tracking.indicatorId) : undefined;
  const stands =
    measure && indicator
      ? progressInWords(measure, progress, indicator)
      : unmeasuredInWords(progress.reason ?? 'no-indicator', hasPassed, tracking.note);
  const elsewhere =
    tracking.areaCode !== null && tracking.areaCode !== system.code
      ? `The figures are those of ${areas.get(tracking.areaCode).nameInSentence}.`
      : null;
  return [stands, measure && tracking.note, elsewhere].filter((part) => part !== null).join(' ');
}

function measureOf({ tracking, measure }: TargetTrack): ProfileTargetYear['measure'] {
  const { indicatorId, areaCode, sex } = tracking;
  if (!measure || !indicatorId || !areaCode || !sex) return null;
  const { direction, value, baseline } = measure;
  const start = baseline && { value: baseline.value, period: baseline.period.text };
  return { indicatorId, areaCode, sex, direction, value, baseline: start };
}

function yearOf(track: TargetTrack, system: Area, materials: Materials): ProfileTargetYear {
  const { tracking, progress, hasPassed } = track;
  const { latest } = progress;
  return {
    year: tracking.targetYear,
    hasPassed,
    status: progress.status,
    reason: progress.reason,
    words: trackInWords(track, system, materials),
    measure: measureOf(track),
    latest: latest && {
      value: latest.value,
      lower: latest.lower,
      upper: latest.upper,
      period: latest.period,
    },
    onTheLine: progress.onTheLine,
    nearest: nearestTo(track, system, materials),
  };
}

/** A target as a profile holds it: as stated, and where each of its years stands. */
export function targetOfProfile(target: Target, system: Area, materials: Materials): ProfileTarget {
  const { document: page } = target;
  return {
    text: target.text,
    measure: target.measure,
    value: target.value,
    unit: target.unit,
    baseline: target.baseline,
    baselineYear: target.baselineYear,
    targetYear: target.targetYear,
    geography: target.geography,
    scope: target.scope,
    isCounted: whyUncounted(target) === null,
    documentId: page.id,
    confidence: isTrusted(target) ? target.confidence : 'low',
    themes: target.themes,
    years: targetTracks(target, materials.indicators).map((track) =>
      yearOf(track, system, materials),
    ),
  };
}
