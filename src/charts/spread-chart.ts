import type { Chart, ChartWords, Drawing, Mark, Panel } from './chart.ts';
import { sexName } from './figure.ts';
import { drawSpread, type SpreadDrawing, type SpreadProps } from './spread.ts';

/** The spreads of women and of men, and what is said of them. */
export interface SpreadChartInput {
  words: ChartWords;
  pictures: readonly SpreadProps[];
}

function ticksOf({ ticks, axisY }: SpreadDrawing): Mark[] {
  return ticks.flatMap(({ x, text, anchor }): Mark[] => [
    { kind: 'rule', className: 'tick', x1: x, x2: x, y1: axisY, y2: axisY + (text ? 9 : 5) },
    ...(text
      ? [{ kind: 'label' as const, className: 'quiet', text, x, y: axisY + 25, anchor }]
      : []),
  ]);
}

function endsOf({ ends, axisY }: SpreadDrawing): Mark[] {
  const uprights = ends.map(({ x, uprightTop }): Mark => ({
    kind: 'rule',
    className: 'end-line',
    x1: x,
    x2: x,
    y1: uprightTop,
    y2: axisY - 14,
  }));
  const names = ends.flatMap(({ x, y, anchor, lines }) =>
    lines.map((text, index): Mark => ({
      kind: 'label',
      className: `large strong haloed${index < lines.length - 1 ? ' in-sex' : ''}`,
      text,
      x,
      y: y + index * 18,
      anchor,
    })),
  );
  return [...uprights, ...names];
}

function countryOf({ country, axisY }: SpreadDrawing): Mark[] {
  if (!country) return [];
  const { x, dx, y, anchor, text } = country;
  return [
    { kind: 'rule', className: 'country-line', x1: x, x2: x, y1: y + 6, y2: axisY + 9 },
    { kind: 'label', className: 'strong haloed', text, x, dx, y, anchor },
  ];
}

/** The dots of a spread on their rule, ends and country named. */
export function spreadPicture(drawing: SpreadDrawing): Drawing {
  const { height, axisY, band, bandTop, dots } = drawing;
  return {
    className: 'strip',
    height,
    marks: [
      ...(band
        ? [
            {
              kind: 'band' as const,
              className: 'band',
              ...band,
              y: bandTop,
              height: axisY - bandTop,
            },
          ]
        : []),
      ...ticksOf(drawing),
      { kind: 'rule', className: 'axis', x2: 100, y1: axisY, y2: axisY },
      ...endsOf(drawing),
      ...countryOf(drawing),
      ...dots.map(({ x, y, radius, isSolid, title }): Mark => ({
        kind: 'dot',
        className: isSolid ? 'dot' : 'open-dot',
        x,
        y,
        r: radius,
        title,
      })),
    ],
  };
}

/** How far apart areas are, a panel a sex on one rule. The dots are not links: a list beside it names and links every area. */
export function spreadChart({ words, pictures }: SpreadChartInput): Chart {
  const panels = pictures.flatMap((props): Panel[] => {
    const drawing = drawSpread(props);
    if (!drawing) return [];
    return [
      {
        tone: props.sex,
        head: { name: sexName[props.sex], value: drawing.apart, unit: 'years apart' },
        drawings: [spreadPicture(drawing)],
      },
    ];
  });
  return { kind: 'spread', words, panels };
}
