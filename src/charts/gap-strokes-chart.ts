import type { Chart, ChartWords, Drawing, Mark } from './chart.ts';
import { sexName } from './figure.ts';
import { drawGapStrokes, type GapStrokesDrawing, type GapStrokesProps } from './gap-strokes.ts';

const stripHeight = 26;

/** Years as strokes that can be counted, and uprights through them at zero and at the country's. */
function strip({ units, zero, zeroAt, strokes, mirrored, country }: GapStrokesDrawing): Drawing {
  const paths = [
    ...strokes.map((stroke) => ({ ...stroke, isMirrored: false })),
    ...(mirrored ? [{ ...mirrored, isMirrored: true }] : []),
  ].map(({ path, width, isMirrored }): Mark => ({
    kind: 'path',
    className: 'years',
    d: path,
    width,
    isMirrored,
  }));
  const view = { left: -(zero ?? 0), width: units, height: stripHeight };
  const through = (className: string, x: number): Mark => ({
    kind: 'rule',
    className,
    x1: x,
    x2: x,
    y1: -5,
    y2: '100%',
  });
  return {
    className: 'strip tall',
    height: 34,
    isElastic: true,
    marks: [
      { kind: 'inset', className: 'strokes', view, marks: paths },
      ...(zero === null ? [] : [through('axis', zeroAt)]),
      ...(country ? [through('country-halo', country.x), through('country-line', country.x)] : []),
    ],
  };
}

/** The feet of the uprights, and their words. */
function words({ zero, zeroAt, country }: GapStrokesDrawing): Drawing {
  const foot = (className: string, x: number): Mark => ({
    kind: 'rule',
    className,
    x1: x,
    x2: x,
    y2: 23,
  });
  const atZero: Mark[] = [
    foot('axis', zeroAt),
    { kind: 'label', className: 'quiet', text: '0', x: zeroAt, dx: -5, y: 22, anchor: 'end' },
  ];
  return {
    className: 'strip',
    height: stripHeight,
    marks: [
      ...(zero === null ? [] : atZero),
      ...(country
        ? [
            foot('country-line', country.x),
            { kind: 'label' as const, className: 'strong', ...country, y: 22 },
          ]
        : []),
    ],
  };
}

/** Gaps in years as strokes, a panel a sex on one rule, the country's upright through each. */
export function gapStrokesChart(said: ChartWords, sexes: readonly GapStrokesProps[]): Chart {
  return {
    kind: 'gap-strokes',
    words: said,
    sides: { left: 0, right: 0 },
    panels: sexes.map((props) => {
      const drawing = drawGapStrokes(props);
      return {
        tone: props.sex,
        head: { name: sexName[props.sex], value: null, unit: '' },
        axes: null,
        drawings: [strip(drawing), words(drawing)],
        notes: [],
      };
    }),
    foot: null,
    key: [],
  };
}
