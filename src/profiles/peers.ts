import { peerKindOf, type Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import { figuresAt, type Indicator } from '../indicators/indicator.ts';
import { outerFifths, type OuterFifths } from '../statistics/fifths.ts';
import type { Sex } from '../tables/edition.ts';

/** Figures of all areas of one kind for one indicator, sex and period, in the indicator's unit. */
export interface PeerFigures extends OuterFifths {
  lowest: number;
  highest: number;
  /** Areas with a figure. */
  areas: number;
}

/** The areas of an area's kind and the spread of their figures, each spread worked out only once. */
export class Peers {
  readonly #codes = new Map<string, string[]>();
  readonly #figures = new Map<string, PeerFigures | null>();

  constructor(areas: AreaIndex) {
    for (const area of areas.all) {
      const kind = peerKindOf(area);
      const codes = this.#codes.get(kind);
      if (codes) codes.push(area.code);
      else this.#codes.set(kind, [area.code]);
    }
  }

  /** Null where no area of the kind has a figure. */
  figures(indicator: Indicator, area: Area, sex: Sex, period: string): PeerFigures | null {
    const kind = peerKindOf(area);
    const key = [indicator.id, kind, sex, period].join();
    const known = this.#figures.get(key);
    if (known !== undefined) return known;
    const published = figuresAt(indicator, this.#codes.get(kind) ?? [], sex, period);
    const spread = spreadOf(published.map(({ observation }) => observation.value));
    this.#figures.set(key, spread);
    return spread;
  }
}

const spreadOf = (values: readonly number[]): PeerFigures | null =>
  values.length === 0
    ? null
    : {
        lowest: Math.min(...values),
        highest: Math.max(...values),
        areas: values.length,
        ...outerFifths(values),
      };
