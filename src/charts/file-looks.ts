import type { Tone } from './chart.ts';
import type { Mark } from './chart.ts';
import { shippedColours, type OwnColours } from '../tables/palette.ts';

const { better, worse, foot, 'foot-ink': footInk, ...onPaper } = shippedColours.light;

/** Colours of the light page, by the names of `styles/tokens.css`: a file stands on its own paper, in the dark too. */
export const fileColours: Record<keyof typeof onPaper | Shade, string> = {
  ...onPaper,
  h1: '#163e36',
  h2: '#3f6f63',
  h3: '#7ba497',
  h4: '#b4cec5',
  h5: '#e2ece8',
};

type Shade = 'h1' | 'h2' | 'h3' | 'h4' | 'h5';

/** Has charts that are files drawn in the colours an edition chose: once, before the first is drawn. */
export function useColours(own: OwnColours | null): void {
  for (const name of Object.keys(onPaper) as (keyof typeof onPaper)[])
    fileColours[name] = own?.light[name] ?? onPaper[name];
}

/** What the edition chose, which the build writes into what browsers run; nothing where nobody built. */
declare const builtColours: OwnColours | null | undefined;

if (typeof builtColours !== 'undefined') useColours(builtColours);

type Colour = keyof typeof fileColours;

/** How a class of marks looks: a colour by name, or that of the sex. */
interface Look {
  fill?: Colour | 'sex' | 'none';
  stroke?: Colour | 'sex';
  width?: number;
  opacity?: number;
  dash?: string;
  /** Dashes in units of a view, which grow with it. */
  dashInUnits?: readonly number[];
  round?: boolean;
  size?: number;
  weight?: number;
  halo?: boolean;
}

const line = (stroke: Look['stroke'], width: number, more: Look = {}): Look => ({
  fill: 'none',
  stroke,
  width,
  ...more,
});
/** Dots whose mark says how wide they are. */
const dots = (stroke: Colour): Look => ({ fill: 'none', stroke, round: true });
const shade = (fill: Colour, stroke: Colour): Look => ({ fill, stroke, width: 0.6 });

/** The look of every class a mark may have; the style sheets say the same for a page. */
const fileLooks: Record<string, Look> = {
  quiet: { fill: 'ink-2' },
  strong: { weight: 600 },
  large: { size: 16 },
  'in-sex': { fill: 'sex' },
  haloed: { halo: true },
  'when-wide': {},
  out: {},
  axis: line('rule', 1),
  tick: line('rule', 1),
  'grid-line': line('hair', 1),
  'country-line': line('ink', 2),
  'country-halo': line('paper', 5),
  'end-line': line('sex', 2),
  'likely-range': line('sex', 2),
  lines: {},
  strokes: {},
  years: { fill: 'none', stroke: 'sex', dashInUnits: [6.4, 3.6] },
  hollow: line('sex', 1),
  'interval-band': { fill: 'sex', opacity: 0.16 },
  between: { fill: 'hair', opacity: 0.55 },
  'country-series': line('ink', 1.5, { round: true }),
  'area-series': line('sex', 3, { round: true }),
  'area-dots': line('sex', 6, { round: true }),
  'series-mark': { fill: 'sex', stroke: 'paper', width: 1.5 },
  'to-words': line('rule', 1),
  'own-range': line('sex', 3),
  'area-dot': line('similar', 8, { round: true }),
  'area-tick': line('rule', 1.5),
  range: line('rule', 1),
  men: { fill: 'men' },
  women: { fill: 'women' },
  'fill-men': { fill: 'men' },
  'fill-women': { fill: 'women' },
  'target-figures': line('similar', 3, { round: true }),
  'target-course': line('ink', 2, { dash: '2 5', round: true }),
  'target-interval': line('similar', 3),
  'target-pole': line('ink', 2),
  'target-flag': { fill: 'paper', stroke: 'ink', width: 2 },
  'target-now': { fill: 'similar', stroke: 'paper', width: 1.5 },
  band: { fill: 'hair', opacity: 0.5 },
  dot: { fill: 'sex', stroke: 'paper', width: 1.5 },
  'open-dot': { fill: 'paper', stroke: 'sex', width: 2 },
  land: { fill: 'land', stroke: 'rule', width: 1 },
  inner: line('rule', 0.75),
  'dots-first': dots('first'),
  'dots-second': dots('second'),
  'dots-rest': dots('rule'),
  'dots-inside': dots('paper'),
  'on-land': { stroke: 'land' },
  'bar-first': { fill: 'first' },
  'bar-second': { fill: 'second' },
  'bar-rest': line('rule', 1),
  sample: { fill: 'ink-2' },
  outlined: line('ink-2', 1),
  k0: line('rule', 0.6),
  k1: shade('h1', 'paper'),
  k2: shade('h2', 'paper'),
  k3: shade('h3', 'rule'),
  k4: shade('h4', 'rule'),
  k5: shade('h5', 'rule'),
};

const toneColour: Record<Tone, Colour> = { women: 'women', men: 'men', persons: 'h2' };

/** The colour of a name of a look, in a part of a chart that has a colour of its own. */
export const colourOf = (name: Colour | 'sex' | 'none', tone: Tone | null): string => {
  if (name === 'none') return name;
  return fileColours[name === 'sex' ? (tone ? toneColour[tone] : 'ink') : name];
};

/** The look of a mark in a file, all its classes together. Throws where a class has none: it would be drawn black. */
export function lookOf({ kind, className = '' }: Pick<Mark, 'kind' | 'className'>): Look {
  const names = className.split(' ').filter((name) => name !== '');
  const unknown = names.find((name) => !(name in fileLooks));
  if (unknown) throw new Error(`Marks of class “${unknown}” have no look in file-looks.ts.`);
  const base: Look = kind === 'label' ? { fill: 'ink', size: 14 } : {};
  return Object.assign({}, base, ...names.map((name) => fileLooks[name]));
}
