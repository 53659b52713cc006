import { yearDecimals } from '../indicators/life-indicators.ts';
import { formatNumber } from '../indicators/number-format.ts';
import type { Chart, ChartWords, Drawing, Panel } from './chart.ts';
import { sexName, type ChartSex } from './figure.ts';
import { countryThrough, label, upright } from './marks.ts';
import { percentOf, type Scale } from './scale.ts';
import { restDots, strokes } from './year-strip.ts';

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
const height = 26;

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

/** Years as strokes that can be counted, and uprights through them at zero and at the country's. */
function strip({ value, country }: GapStrokesProps, scale: Scale): Drawing {
  const shown = Math.max(0, value);
  const marks = [
    ...strokes(shown, 0, height),
    ...restDots(shown, scale.high, height),
    ...strokes(Math.max(0, -value), 0, height).map((path) => ({ ...path, isMirrored: true })),
  ];
  const view = { left: scale.low * 10, width: (scale.high - scale.low) * 10, height };
  return {
    className: 'strip tall',
    height: 34,
    isElastic: true,
    marks: [
      { kind: 'inset', className: 'strokes', view, marks },
      ...(scale.low < 0 ? [upright('axis', percentOf(scale, 0), -5, '100%')] : []),
      ...(country === null ? [] : countryThrough(percentOf(scale, country), -5)),
    ],
  };
}

/** The feet of the uprights, and their words; the country's on the side that has room. */
function words({ country, countryName }: GapStrokesProps, scale: Scale): Drawing {
  const [zero, at] = [percentOf(scale, 0), percentOf(scale, country ?? 0)];
  const side = at < 62 ? { dx: 7, anchor: 'start' as const } : { dx: -7, anchor: 'end' as const };
  const atZero = [
    upright('axis', zero, 0, 23),
    label('quiet', { text: '0', x: zero, dx: -5, y: 22, anchor: 'end' }),
  ];
  const atCountry = () => [
    upright('country-line', at, 0, 23),
    label('strong', { text: `${countryName} ${formatNumber(country!, 1)}`, x: at, ...side, y: 22 }),
  ];
  return {
    className: 'strip',
    height,
    marks: [...(scale.low < 0 ? atZero : []), ...(country === null ? [] : atCountry())],
  };
}

function panelOf(props: GapStrokesProps, unit: string | null): Panel {
  const own = gapScale([props.value, props.country]);
  // The rule grows to hold them all.
  const scale = {
    low: Math.min(props.scaleMin ?? 0, own.scaleMin),
    high: Math.max(props.scaleMax ?? 0, own.scaleMax),
  };
  return {
    tone: props.sex,
    head: {
      name: sexName[props.sex],
      ...(unit !== null && { value: formatNumber(props.value, yearDecimals), unit }),
    },
    drawings: [strip(props, scale), words(props, scale)],
  };
}

/**
 * Gaps in years as strokes that can be counted, one a year, from zero: a panel a sex, the country's upright
 * through each. `isAlone`: no words beside it say their sizes, which stand over them.
 */
export const gapStrokesChart = (
  said: ChartWords,
  sexes: readonly GapStrokesProps[],
  isAlone = false,
): Chart => ({
  kind: 'gap-strokes',
  words: said,
  panels: sexes.map((each) => panelOf(each, isAlone ? said.unit : null)),
});
