import type { Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import { leadingSex, type Indicator, type Indicators } from '../indicators/indicator.ts';
import { latestOf, publishedAt, type Published } from '../indicators/series.ts';
import type { AreaKind, Sex } from '../tables/edition.ts';
import { compareWithCountry } from '../indicators/comparison.ts';
import { peopleOf } from '../indicators/people.ts';
import { ratioOf } from './furthest-apart.ts';
import type { PeerFigures, Peers } from './peers.ts';
import type { ProfileObservation, ScorecardEntry } from './profile.ts';
import { trendOf } from '../indicators/trend.ts';

/** A figure as it stands in the public form of a profile. */
export const asProfileObservation = <T extends Omit<Published, 'value'>>({
  period,
  ...figures
}: T): Omit<T, 'period'> & { period: string } => ({ period: period.text, ...figures });

/** Makes scorecard entries. */
export class Scorecard {
  readonly #areas: AreaIndex;
  readonly #peers: Peers;
  readonly #indicators: Indicators;
  /** Kinds of area that an indicator has rows for, by its id. */
  readonly #kinds = new Map<string, Set<AreaKind>>();

  constructor(areas: AreaIndex, peers: Peers, indicators: Indicators) {
    this.#areas = areas;
    this.#peers = peers;
    this.#indicators = indicators;
  }

  /** The latest figure of an indicator for an area and what can be said of it. */
  entry(indicator: Indicator, area: Area): Omit<ScorecardEntry, 'counted'> {
    const sex = leadingSex(indicator, area.code);
    const series = indicator.series.of(area.code, sex);
    const latest = latestOf(series);
    if (!latest) return this.#withoutFigure(indicator, area, sex);
    const country =
      area.kind === 'country'
        ? undefined
        : publishedAt(indicator.series.of(this.#areas.country.code, sex), latest.period.text);
    return {
      indicatorId: indicator.id,
      sex,
      latest: asProfileObservation(latest),
      missing: null,
      notHeld: null,
      comparison: compareWithCountry(indicator, latest, country),
      trend: trendOf(series, indicator),
      range: rangeOf(this.#peers.figures(indicator, area, sex, latest.period.text)),
      rank: this.#peers.rank(indicator, area, sex, latest.period.text),
      ratio: ratioOf(
        { value: latest.value, countryValue: country?.value ?? null, decimals: indicator.decimals },
        indicator,
      ),
      inRegion: country ? null : this.#inRegion(indicator, area, { sex, latest }),
      people: peopleOf(latest, { indicator, code: area.code, sex }, this.#indicators),
    };
  }

  /** The figure of the region that an area lies in, of the same sex and period. */
  #inRegion(
    indicator: Indicator,
    area: Area,
    { sex, latest }: { sex: Sex; latest: Published },
  ): ScorecardEntry['inRegion'] {
    const region = this.#areas.regionOf(area);
    if (!region) return null;
    const figure = publishedAt(indicator.series.of(region.code, sex), latest.period.text);
    return figure ? { name: region.name, value: figure.value } : null;
  }

  #kindsWith({ id, series }: Indicator): Set<AreaKind> {
    const known = this.#kinds.get(id);
    if (known) return known;
    const kinds = series.areaCodes().flatMap((code) => this.#areas.find(code)?.kind ?? []);
    const found = new Set(kinds);
    this.#kinds.set(id, found);
    return found;
  }

  #withoutFigure(indicator: Indicator, area: Area, sex: Sex): Omit<ScorecardEntry, 'counted'> {
    const missing = indicator.series.of(area.code, sex).at(-1)?.missing ?? null;
    const isHeldForKind = this.#kindsWith(indicator).has(area.kind);
    return {
      indicatorId: indicator.id,
      sex,
      latest: null,
      missing,
      notHeld: missing ? null : isHeldForKind ? 'for-area' : 'for-kind',
      comparison: { result: 'untested', basis: 'none', countryValue: null, difference: null },
      trend: { result: 'one-period', periods: [], change: null },
      range: null,
      rank: null,
      ratio: null,
      inRegion: null,
      people: null,
    };
  }
}

const rangeOf = (peers: PeerFigures | null): ScorecardEntry['range'] =>
  peers && peers.areas > 1
    ? { lowest: peers.lowest, highest: peers.highest, areas: peers.areas }
    : null;

/** Every observation of an indicator for an area, each sex in turn, oldest first. */
export const observationsOf = (indicator: Indicator, area: Area): ProfileObservation[] =>
  indicator.series
    .sexesOf(area.code)
    .flatMap((sex) => indicator.series.of(area.code, sex).map(asProfileObservation));
