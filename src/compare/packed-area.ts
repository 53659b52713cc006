import type {
  PublicAverage,
  PublicIndicator,
  PublicObservation,
  PublicProfile,
  PublicScorecardEntry,
} from './compared-area.ts';
import type { Sex } from '../tables/edition.ts';

const columns = [
  'period',
  'value',
  'lower',
  'upper',
  'published_comparison',
  'missing',
  'mark',
] as const;

/** Figures of one sex, a list a column; a column in which nothing stands is left out. */
type PackedFigures = { sex: Sex } & {
  [Column in (typeof columns)[number]]?: PublicObservation[Column][];
};

type PackedIndicator = Omit<PublicIndicator, 'observations'> & { figures: PackedFigures[] };

type PackedEnds = [id: string, sex: Sex, period: string, lowest: number, highest: number];

/** `/compare/areas/<code>.json`: what a comparison reads of an area, less than half as long as its public file. */
export interface PackedArea extends Omit<PublicProfile, 'indicators' | 'scorecard'> {
  scorecard: PackedEnds[];
  indicators: PackedIndicator[];
}

const codeOf = ({ code }: { code: string }) => ({ code });

function packFigures(sex: Sex, observations: readonly PublicObservation[]): PackedFigures {
  const held = columns.filter((column) => observations.some((each) => each[column] !== null));
  return Object.fromEntries([
    ['sex', sex],
    ...held.map((column) => [column, observations.map((each) => each[column])]),
  ]) as PackedFigures;
}

function packIndicator({ observations, ...indicator }: PublicIndicator): PackedIndicator {
  const { id, name, unit, decimals, polarity, source_id } = indicator;
  const bySex = [...Map.groupBy(observations, ({ sex }) => sex)];
  const figures = bySex.map(([sex, own]) => packFigures(sex, own));
  return { id, name, unit, decimals, polarity, source_id, figures };
}

const packSource = (source: PublicProfile['sources'][number]): PublicProfile['sources'][number] => {
  const { id, publisher, title, release, status = null, attribution = '', licence = '' } = source;
  return { id, publisher, title, release, status, attribution, licence };
};

const packEnds = ({ indicator_id, sex, latest, range }: PublicScorecardEntry): PackedEnds[] =>
  latest && range ? [[indicator_id, sex, latest.period, range.lowest, range.highest]] : [];

function packAverage({ periods, ...average }: PublicAverage): PublicAverage {
  const { indicator_id, name, unit, decimals, polarity, source_id, sex, weighted_by } = average;
  return {
    indicator_id,
    name,
    unit,
    decimals,
    polarity,
    source_id,
    sex,
    weighted_by,
    periods: periods.map(({ period, value, counted, members, coverage }) => ({
      period,
      value,
      counted,
      members,
      coverage,
    })),
  };
}

/** What a comparison reads of a public profile, packed. */
export const packArea = (area: PublicProfile): PackedArea => ({
  schema_version: area.schema_version,
  code: area.code,
  name: area.name,
  name_in_sentence: area.name_in_sentence,
  kind: area.kind,
  url: area.url,
  valid_to: area.valid_to,
  change_note: area.change_note,
  county: area.county && codeOf(area.county),
  systems: area.systems.map(codeOf),
  predecessors: area.predecessors.map(codeOf),
  successors: area.successors.map(codeOf),
  averages: area.averages.map(packAverage),
  sources: area.sources.map(packSource),
  scorecard: area.scorecard.flatMap(packEnds),
  indicators: area.indicators.map(packIndicator),
});

const unpackFigures = ({ sex, period = [], ...lists }: PackedFigures): PublicObservation[] =>
  period.map((each, place) => ({
    period: each,
    sex,
    value: lists.value?.[place] ?? null,
    lower: lists.lower?.[place] ?? null,
    upper: lists.upper?.[place] ?? null,
    published_comparison: lists.published_comparison?.[place] ?? null,
    missing: lists.missing?.[place] ?? null,
    mark: lists.mark?.[place] ?? null,
  }));

/** A packed area as a comparison reads it. */
export const unpackArea = ({ scorecard, indicators, ...area }: PackedArea): PublicProfile => ({
  ...area,
  scorecard: scorecard.map(([indicator_id, sex, period, lowest, highest]) => ({
    indicator_id,
    sex,
    latest: { period },
    range: { lowest, highest },
  })),
  indicators: indicators.map(({ figures, ...indicator }) => ({
    ...indicator,
    observations: figures.flatMap(unpackFigures),
  })),
});
