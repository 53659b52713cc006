import type { Sex } from '../tables/edition.ts';
import type { KeptFigure } from './kept-figures.ts';

/** Something that the figures of an indicator say otherwise than a release before, and that someone should account for. */
export interface StrangeChange {
  kind: 'lost' | 'revised';
  /** Blank or null where it is of more than one. */
  period: string;
  areaCode: string | null;
  sex: Sex | null;
  /** Whether one row of the figures of today says it; else it is of what is not there, or of many. */
  isOneFigure: boolean;
  rule: string;
  fix: string;
}

/** A figure that two releases hold, under the name of its series. */
export interface FigureOfBoth {
  name: string;
  period: string;
  was: number;
  now: number;
}

/** Area and sex of the name of a series. */
export const partsOf = (name: string): { areaCode: string; sex: Sex } => {
  const [areaCode = '', sex] = name.split(',') as [string, Sex];
  return { areaCode, sex };
};

/** The figure of a period as a number; null where there is none. */
export const numberIn = (
  series: ReadonlyMap<string, KeptFigure> | undefined,
  period: string,
): number | null => {
  const figure = series?.get(period);
  return typeof figure === 'number' ? figure : null;
};
