import type { TargetLineInput } from '../../charts/target-line.ts';
import { creditOf } from '../../citations/source-credit.ts';
import type { Indicator, Indicators } from '../../indicators/indicator.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { isPublished } from '../../indicators/series.ts';
import type { ProfileTarget, ProfileTargetYear } from '../../profiles/stated.ts';
import type { TargetStatus } from '../../progress/target-progress.ts';
import { unitName } from '../../words/unit.ts';
import { nearestLead, nearestSentence } from '../../words/progress/nearest.ts';
import { statusLabel, targetCaution } from '../../words/progress/targets.ts';
import { joinSentences, sentence, type Sentence } from '../../words/sentence.ts';
import { documentLines, type DocumentLine, type Documents } from './stated-document.ts';

/** One year of a target as it is shown. */
export interface TrackView {
  status: TargetStatus;
  label: string;
  words: string;
  /** The indicator it is measured by, as a link; null where it is not. */
  indicator: { name: string; path: string } | null;
  drawing: TargetLineInput | null;
  /** The figures nearest to it, by which it is not judged; null where none is held. */
  nearest: { words: Sentence; isDerived: boolean } | null;
}

/** A target as it is shown, with where it stands in each of its years. */
export interface TargetView {
  text: string;
  /** Whether it is in the totals. */
  isCounted: boolean;
  /** Whether a number for it was found. */
  hasNumber: boolean;
  /** For what it was set, and how sure its source is; null where there is nothing to say. */
  caution: string | null;
  /** The page that states it; null where the target before it has cited the same. */
  document: DocumentLine | null;
  tracks: TrackView[];
}

/** What a target is worded with. */
export interface TargetSetting {
  indicators: Indicators;
  /** The country as a sentence names it. */
  country: string;
}

function drawingOf(
  { measure, latest, year, words }: ProfileTargetYear,
  indicator: Indicator,
): TargetLineInput | null {
  if (!measure || !latest || year === null) return null;
  const { areaCode, sex, direction, value, baseline } = measure;
  const start = baseline && { value: baseline.value, period: parsePeriod(baseline.period) };
  const series = indicator.series.of(areaCode, sex).filter(isPublished);
  return {
    measure: { direction, value, year, baseline: start },
    series: series.map((each) => ({ middle: each.period.middle, value: each.value })),
    latest,
    style: indicator,
    words: {
      title: indicator.shortName,
      unit: unitName(indicator.unit),
      alt: words,
      source: creditOf(indicator.source),
      note: null,
    },
  };
}

function nearestView(
  { nearest }: ProfileTargetYear,
  { indicators, country }: TargetSetting,
): TrackView['nearest'] {
  const indicator = nearest && indicators.get(nearest.indicatorId);
  if (!indicator) return null;
  return {
    words: joinSentences([sentence(nearestLead), nearestSentence(nearest, indicator, country)]),
    isDerived: nearest.values.some((each) => each.isAverage || each.isChangeAverage),
  };
}

function trackView(year: ProfileTargetYear, setting: TargetSetting): TrackView {
  const indicator = year.measure ? setting.indicators.get(year.measure.indicatorId) : undefined;
  return {
    status: year.status,
    label: statusLabel(year.status),
    words: year.words,
    indicator: indicator ? { name: indicator.shortName, path: indicator.path } : null,
    drawing: indicator ? drawingOf(year, indicator) : null,
    nearest: nearestView(year, setting),
  };
}

/** The targets of a system with everything a page says of them, each page cited once in a row. */
export const targetViews = (
  targets: readonly ProfileTarget[],
  documents: Documents,
  setting: TargetSetting,
): TargetView[] =>
  targets.map((target, i) => ({
    text: target.text,
    isCounted: target.isCounted,
    hasNumber: target.value !== null,
    caution: targetCaution(target),
    document:
      targets[i - 1]?.documentId === target.documentId
        ? null
        : (documentLines([target.documentId], documents)[0] ?? null),
    tracks: target.years.map((year) => trackView(year, setting)),
  }));
