import type { ObservationRow, Sex } from '../tables/edition.ts';
import { sexes } from '../tables/sexes.ts';
import { parsePeriod } from './period.ts';
import type { Period } from './period.ts';

/** One published figure in its place in time. */
export interface Observation extends Omit<ObservationRow, 'areaCode' | 'period'> {
  period: Period;
}

/** The figures of one area, sex and indicator, oldest first. */
export type Series = readonly Observation[];

/** An observation that has its value. */
export type Published = Observation & { value: number };

/** Every series of one indicator, found by area and sex without a search. */
export class SeriesIndex {
  readonly #byArea = new Map<string, Map<Sex, Observation[]>>();

  constructor(rows: readonly ObservationRow[]) {
    for (const { areaCode, period, ...figures } of rows) {
      this.#listOf(areaCode, figures.sex).push({ ...figures, period: parsePeriod(period) });
    }
    for (const area of this.#byArea.values())
      for (const list of area.values()) list.sort((a, b) => a.period.middle - b.period.middle);
  }

  #listOf(areaCode: string, sex: Sex): Observation[] {
    const area = this.#byArea.get(areaCode) ?? new Map<Sex, Observation[]>();
    this.#byArea.set(areaCode, area);
    const list = area.get(sex) ?? [];
    area.set(sex, list);
    return list;
  }

  /** The series of an area and sex; empty where nothing is held. */
  of(areaCode: string, sex: Sex): Series {
    return this.#byArea.get(areaCode)?.get(sex) ?? [];
  }

  /** The sexes for which an area has rows: persons, then women, then men. */
  sexesOf(areaCode: string): Sex[] {
    return sexes.filter((sex) => this.#byArea.get(areaCode)?.has(sex));
  }

  /** The periods of all published figures. */
  periods(): Period[] {
    const published = [...this.#byArea.values()].flatMap((area) =>
      [...area.values()].flat().filter(isPublished),
    );
    return [...new Set(published.map(({ period }) => period))];
  }

  /** Codes of all areas with at least one row. */
  areaCodes(): string[] {
    return [...this.#byArea.keys()];
  }
}

/** Whether an observation has its value. */
export const isPublished = (observation: Observation): observation is Published =>
  observation.value !== null;

/** Figures since the last break of a series: those before it do not compare. */
export const sinceBreak = (series: Series): Published[] =>
  series
    .slice(series.findLastIndex((each) => each.missing === 'not-comparable') + 1)
    .filter(isPublished);

/** The newest figure with a value, or undefined. */
export const latestOf = (series: Series): Published | undefined => series.findLast(isPublished);

/** The figure of one period, with its value, or undefined. */
export const publishedAt = (series: Series, period: string): Published | undefined =>
  series.find((each): each is Published => each.period.text === period && isPublished(each));

/** The figure of another series that may stand beside one: that of the same period, or undefined. */
export const publishedBeside = (
  series: Series,
  own: { period: Pick<Period, 'text'> } | undefined,
): Published | undefined => own && publishedAt(series, own.period.text);
