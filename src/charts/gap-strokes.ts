import { formatNumber } from '../indicators/number-format.ts';
import type { ChartSex, SideLabel } from './figure.ts';
import { percentOf } from './scale.ts';
import { stripEnd, stripLine, stripRest, type StripLine } from './year-strip.ts';

/** A gap in years of one sex. */
export interface GapStrokesProps {
  sex: ChartSex;
  /** Years. Below zero the strokes run to the left of a zero rule. */
  value: number;
  /** The country's gap in years, same sex and period. */
  country: number | null;
  countryName: string;
  /** Ends of the rule in years, the same for every row of a part: see `gapScale`. 0 and 30 unless said. */
  scaleMin?: number;
  scaleMax?: number;
}

/** Years to the right of zero, and years kept to its left where any gap is below it. */
const yearsShown = 30;
const roomBelowZero = 5;

/** The ends of a rule that holds every gap given, in years: 0 to 30 where that is room enough. */
export function gapScale(values: readonly (number | null)[]): {
  scaleMin: number;
  scaleMax: number;
} {
  const held = values.filter((value) => value !== null);
  const lowest = Math.min(0, ...held);
  return {
    scaleMin: lowest < 0 ? Math.min(-roomBelowZero, Math.floor(lowest)) : 0,
    scaleMax: Math.max(yearsShown, ...held.map(Math.ceil)),
  };
}

/** Strokes in a strip `units` wide and 26 high; places in percent of it. */
export interface GapStrokesDrawing {
  units: number;
  strokes: StripLine[];
  /** Mirrored about the zero rule: the strokes of a gap below zero. */
  mirrored: StripLine | null;
  /** Where zero stands in the strip, in its units; null where it is the strip's own edge. */
  zero: number | null;
  zeroAt: number;
  country: SideLabel | null;
}

const height = 26;

/** The country's words, under the strip, on the side that has room. */
function countryLabel(percent: number, text: string): SideLabel {
  const right = percent < 62;
  return { x: percent, dx: right ? 7 : -7, anchor: right ? 'start' : 'end', text };
}

/** A gap in years as strokes that can be counted, one a year, from zero. The rule grows to hold them all. */
export function drawGapStrokes(props: GapStrokesProps): GapStrokesDrawing {
  const { value, country, countryName } = props;
  const own = gapScale([value, country]);
  const scale = {
    low: Math.min(props.scaleMin ?? 0, own.scaleMin),
    high: Math.max(props.scaleMax ?? 0, own.scaleMax),
  };
  const shown = Math.max(0, value);
  const strokes = [
    stripLine(0, stripEnd(shown), 0, height),
    stripLine(stripRest(shown), scale.high * 10, height - 2.4, 2.4),
  ].filter((strip) => strip !== null);
  return {
    units: (scale.high - scale.low) * 10,
    strokes,
    mirrored: value < 0 ? stripLine(0, stripEnd(-value), 0, height) : null,
    zero: scale.low < 0 ? -scale.low * 10 : null,
    zeroAt: percentOf(scale, 0),
    country:
      country === null
        ? null
        : countryLabel(percentOf(scale, country), `${countryName} ${formatNumber(country, 1)}`),
  };
}
