import type { Chart, Drawing, KeyEntry, Mark, Panel } from './chart.ts';
import { sexName, type ChartSex, type SideLabel } from './figure.ts';
import {
  drawLifeline,
  lifelineAges,
  type LifelineDrawing,
  type LifelineProps,
} from './lifeline.ts';
import { strokeSample } from './stroke-samples.ts';

const stripHeight = 60;

/** The country's upright, kept clear of the strokes by a halo; from a place down to the foot of its drawing. */
const uprightThrough = (x: number, y1: number): Mark[] =>
  (['country-halo', 'country-line'] as const).map((className) => ({
    kind: 'rule',
    className,
    x1: x,
    x2: x,
    y1,
    y2: '100%',
  }));

const labelOf = ({ x, dx, anchor, text }: SideLabel, y: number): Mark => ({
  kind: 'label',
  className: 'strong',
  text,
  x,
  dx,
  y,
  anchor,
});

const above = ({ countryLife }: LifelineDrawing): Drawing => ({
  className: 'strip',
  height: 22,
  marks: countryLife ? [labelOf(countryLife, 11)] : [],
});

function strip(drawing: LifelineDrawing): Drawing {
  const { strokes, hollow, countryLife, countryHealthy, value } = drawing;
  const paths: Mark[] = [
    ...strokes.map(({ path, width }): Mark => ({
      kind: 'path',
      className: 'years',
      d: path,
      width,
    })),
    ...(hollow ? [{ kind: 'path' as const, className: 'hollow', d: hollow }] : []),
  ];
  const view = { width: 900, height: stripHeight };
  const foot: Mark = { kind: 'rule', className: 'axis', x2: 100, y1: '100%', y2: '100%' };
  return {
    className: 'strip tall',
    height: stripHeight,
    isElastic: true,
    marks: [
      ...(value === null ? [foot] : []),
      { kind: 'inset', className: 'strokes', view, marks: paths },
      ...(countryLife ? uprightThrough(countryLife.x, -8) : []),
      ...(countryHealthy ? uprightThrough(countryHealthy.x, 0) : []),
    ],
  };
}

/** The likely range of good health as a bracket under its strokes. */
function bracketOf({ healthy }: LifelineDrawing): Mark[] {
  if (!healthy?.bracket) return [];
  const { from, to } = healthy.bracket;
  const className = 'likely-range';
  return [
    { kind: 'rule', className, x1: from, x2: to, y1: 13, y2: 13 },
    ...[from, to].map((x): Mark => ({ kind: 'rule', className, x1: x, x2: x, y1: 5, y2: 14 })),
  ];
}

function healthLines({ healthy }: LifelineDrawing): Mark[] {
  if (!healthy) return [];
  const { x, dx, anchor, firstLine } = healthy;
  return healthy.lines.map((text, index) => ({
    kind: 'label',
    className: index === 0 ? 'large strong' : 'quiet',
    text,
    x,
    dx,
    y: firstLine + index * 18,
    anchor,
  }));
}

function below(drawing: LifelineDrawing): Drawing {
  const { countryHealthy } = drawing;
  const upright: Mark[] = countryHealthy
    ? [
        {
          kind: 'rule',
          className: 'country-line',
          x1: countryHealthy.x,
          x2: countryHealthy.x,
          y2: 36,
        },
        labelOf(countryHealthy, 32),
      ]
    : [];
  return {
    className: 'strip',
    height: drawing.below,
    marks: [...upright, ...bracketOf(drawing), ...healthLines(drawing)],
  };
}

const panelOf = (sex: ChartSex, drawing: LifelineDrawing): Panel => ({
  tone: sex,
  head: { name: sexName[sex], value: drawing.value, unit: drawing.unit },
  axes: null,
  drawings: [above(drawing), strip(drawing), below(drawing)],
  notes: drawing.sentences,
});

/** The marks of the rule under both rows; on a phone every third. */
const ages: Drawing = {
  className: 'strip ages indented',
  height: 24,
  marks: [
    { kind: 'rule', className: 'axis', x2: 100, y1: 0.5, y2: 0.5 },
    ...lifelineAges.map(({ x, text, anchor, always }): Mark => ({
      kind: 'label',
      className: always ? 'quiet' : 'quiet when-wide',
      text,
      x,
      y: 18,
      anchor,
    })),
  ],
};

/** What the forms of strokes stand for: only those that are drawn. */
function keyOf(rows: readonly LifelineDrawing[]): KeyEntry[] {
  const has = (test: (row: LifelineDrawing) => boolean) => rows.some(test);
  const isBroken = has(({ broken }) => broken);
  const good = isBroken ? 'above: years in good health' : 'a year in good health';
  const poorer = isBroken ? 'below: years of life' : 'a year in poorer health';
  const differ = 'The two cover different years: do not take one from the other.';
  const entries: [boolean, KeyEntry][] = [
    [
      has(({ healthy }) => healthy !== null),
      { sample: strokeSample(isBroken ? 'upper' : 'tall'), text: good },
    ],
    [has(({ healthy }) => healthy !== null), { sample: strokeSample('short'), text: poorer }],
    [
      has(({ hollow }) => hollow !== ''),
      { sample: strokeSample('outlined'), text: 'a year of life, health not known' },
    ],
    [has(({ value }) => value !== null), { sample: strokeSample('dot'), text: 'years to 90' }],
    [
      has(({ healthy }) => Boolean(healthy?.bracket)),
      { sample: strokeSample('range'), text: 'likely range for good health' },
    ],
    [isBroken, { sample: null, text: differ }],
  ];
  return entries.flatMap(([isShown, entry]) => (isShown ? [entry] : []));
}

/** A stroke for every year from birth to ninety, for women and for men, with what each form of stroke stands for. */
export function lifelineChart({ countryName, women, men, words }: LifelineProps): Chart {
  const [first, second] = [drawLifeline(women, countryName), drawLifeline(men, countryName)];
  return {
    kind: 'lifeline',
    words,
    sides: { left: 0, right: 0 },
    panels: [panelOf('women', first), panelOf('men', second)],
    foot: ages,
    key: keyOf([first, second]),
  };
}
