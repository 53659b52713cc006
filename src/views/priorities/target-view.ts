import type { AreaIndex } from '../../areas/area-index.ts';
import type { TargetLineInput } from '../../charts/target-line.ts';
import { creditOf } from '../../citations/source-credit.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { isPublished } from '../../indicators/series.ts';
import type { PublishedDocument, Target } from '../../priorities/published.ts';
import { statusLabel } from '../../words/progress/targets.ts';
import type { TargetStatus } from '../../progress/target-progress.ts';
import { targetTracks, type TargetTrack } from '../../progress/target-tracks.ts';
import { nearestLead } from '../../words/progress/nearest.ts';
import { nearestTo, trackInWords } from '../../profiles/target-of-profile.ts';
import type { TargetScope } from '../../tables/edition.ts';
import { unitName } from '../indicator/unit-words.ts';

/** One year of a target as it is shown. */
export interface TrackView {
  status: TargetStatus;
  label: string;
  words: string;
  /** What the document leaves open, or how it differs from the figures; null where nothing. */
  note: string | null;
  /** The indicator it is measured by, as a link; null where it is not. */
  indicator: { name: string; path: string } | null;
  drawing: TargetLineInput | null;
  /** The figures nearest to it, by which it is not judged; null where none is held. */
  nearest: { lead: string; name: string; path: string; rest: string; isDerived: boolean } | null;
}

/** A target as it is shown, with where it stands in each of its years. */
export interface TargetView {
  id: string;
  text: string;
  scope: string | null;
  document: PublishedDocument;
  tracks: TrackView[];
}

const scopeWords: Record<TargetScope, string | null> = {
  system: null,
  council: null,
  place: 'Set for a place inside the system.',
  programme: 'Set for one programme.',
  draft: 'From a draft.',
  superseded: 'From a plan that has been replaced.',
};

interface Setting {
  areas: AreaIndex;
  indicators: ReadonlyMap<string, Indicator>;
}

function drawingOf(track: TargetTrack, indicator: Indicator, alt: string): TargetLineInput | null {
  const { measure, progress, tracking } = track;
  if (!measure || !progress.latest || !tracking.areaCode || !tracking.sex) return null;
  const series = indicator.series.of(tracking.areaCode, tracking.sex).filter(isPublished);
  const words = {
    title: indicator.name,
    unit: unitName(indicator.unit),
    alt,
    source: creditOf(indicator.source),
    note: null,
  };
  return {
    measure,
    series: series.map(({ period, value }) => ({ middle: period.middle, value })),
    latest: progress.latest,
    style: indicator,
    words,
  };
}

function nearestView(track: TargetTrack, systemCode: string, setting: Setting) {
  const nearest = nearestTo(track, setting.areas.get(systemCode), setting);
  const indicator = nearest && setting.indicators.get(nearest.indicatorId);
  if (!indicator) return null;
  const isDerived = nearest.values.some((each) => each.isAverage || each.change !== null);
  const { name, path } = indicator;
  return {
    lead: nearestLead,
    name,
    path,
    rest: nearest.words.slice(name.length).trim(),
    isDerived,
  };
}

function trackView(
  track: TargetTrack,
  systemCode: string,
  { areas, indicators }: Setting,
): TrackView {
  const { tracking, measure, progress } = track;
  const indicator = tracking.indicatorId ? indicators.get(tracking.indicatorId) : undefined;
  const elsewhere =
    tracking.areaCode !== null && tracking.areaCode !== systemCode
      ? `The figures are those of ${areas.get(tracking.areaCode).nameInSentence}.`
      : null;
  const notes = [measure && tracking.note, elsewhere].filter((note) => note !== null);
  const words = trackInWords(track, indicators);
  return {
    status: progress.status,
    label: statusLabel(progress.status),
    words,
    note: notes.length > 0 ? notes.join(' ') : null,
    indicator: indicator ? { name: indicator.name, path: indicator.path } : null,
    drawing: indicator ? drawingOf(track, indicator, words) : null,
    nearest: nearestView(track, systemCode, { areas, indicators }),
  };
}

/** For what a target was set, and how sure its source is, in sentences; null where there is nothing to say. */
export function targetCaution(target: Target): string | null {
  const isUnsure = target.confidence === 'low' || target.document.confidence === 'low';
  const unsure = isUnsure ? 'We are not sure of this source.' : null;
  const words = [scopeWords[target.scope], unsure].filter((part) => part !== null).join(' ');
  return words === '' ? null : words;
}

/** A target of a system with everything a page says of it. */
export function targetView(target: Target, systemCode: string, setting: Setting): TargetView {
  return {
    id: target.id,
    text: target.text,
    scope: targetCaution(target),
    document: target.document,
    tracks: targetTracks(target, setting.indicators).map((track) =>
      trackView(track, systemCode, setting),
    ),
  };
}
