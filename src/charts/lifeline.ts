import { formatInterval, formatNumber } from '../indicators/number-format.ts';
import { rangeAfter } from '../words/range.ts';
import type { Chart, ChartWords, Drawing, KeyEntry, Mark, Panel } from './chart.ts';
import { sexName, type ChartSex, type Figure } from './figure.ts';
import { countryThrough, label, level, upright, type SideLabel } from './marks.ts';
import { percentOf } from './scale.ts';
import { strokeSample, type StrokeForm } from './stroke-samples.ts';
import { hollowStrokes, lifeStrips, mostYears, onRule } from './year-strip.ts';

/** What the lifeline of one sex is drawn from: years of life, years in good health, and the country's. */
export interface LifelineRow {
  life: Figure | null;
  /** Why no years of life are shown, as a sentence. */
  lifeMissing: string | null;
  healthy: Figure | null;
  /** Why no years in good health are shown, as a sentence. */
  healthyMissing: string | null;
  /** The country's figures, of the same periods as the area's. */
  countryLife: Figure | null;
  countryHealthy: Figure | null;
}

/** What the lifeline of women and men is drawn from. */
export interface LifelineProps {
  countryName: string;
  women: LifelineRow;
  men: LifelineRow;
  words: ChartWords;
}

/** The strip of a life: 900 by 60 units, ten to a year; how high its short strokes are. */
const height = 60;
const short = 21.6;
/** The break between the two parts of a stroke where they come from different periods. */
const periodBreak = 4.4;

const at = (years: number): number => percentOf({ low: 0, high: mostYears }, years);
const numberOf = (figure: Figure): string => formatNumber(figure.value, 1);
const isBroken = ({ life, healthy }: LifelineRow): boolean =>
  life !== null && healthy !== null && life.periodLabel !== healthy.periodLabel;
const isHollow = ({ life, healthy }: LifelineRow): boolean => life !== null && healthy === null;
const hasRange = ({ lower, upper }: Figure): boolean => lower !== null && upper !== null;

/** The country's good health is told only beside the area's own. */
const countryHealth = ({ healthy, countryHealthy }: LifelineRow): Figure | null =>
  healthy && countryHealthy;

/** The country's life, over the strip: the words end at its upright. */
const above = ({ countryLife }: LifelineRow, name: string): Drawing => ({
  className: 'strip',
  height: 22,
  marks: countryLife
    ? [
        label('strong', {
          text: `${name} ${numberOf(countryLife)}`,
          x: at(countryLife.value),
          dx: 1,
          y: 11,
          anchor: 'end',
        }),
      ]
    : [],
});

function strip(row: LifelineRow): Drawing {
  const { life, healthy, countryLife } = row;
  const country = countryHealth(row);
  const apart = life === null || isBroken(row) ? periodBreak : undefined;
  const years = { life: life && life.value, healthy: healthy && healthy.value, height, short };
  const marks = [
    ...lifeStrips({ ...years, ...(apart && { apart }) }),
    ...(isHollow(row) ? hollowStrokes(onRule(life!.value), height) : []),
  ];
  return {
    className: 'strip tall',
    height,
    isElastic: true,
    marks: [
      ...(life === null ? [level('axis', '100%')] : []),
      { kind: 'inset', className: 'strokes', view: { width: 900, height }, marks },
      ...(countryLife ? countryThrough(at(countryLife.value), -8) : []),
      ...(country ? countryThrough(at(country.value), 0) : []),
    ],
  };
}

/** The likely range of a figure as a bracket under its strokes. */
function bracket(figure: Figure | null): Mark[] {
  const { lower, upper } = figure ?? {};
  if (lower == null || upper == null) return [];
  const [from, to] = [at(lower), at(upper)];
  const foot = (x: number) => upright('likely-range', x, 5, 14);
  return [level('likely-range', 13, from, to), foot(from), foot(to)];
}

const lineHeight = 18;

/** Pixels down of the first line of words: a line lower where the country's words stand to the left of its upright. */
const firstLine = (healthy: Figure, country: Figure | null): number =>
  country !== null && healthy.value > country.value ? 52 : 32;

/** The area's years in good health: number, range, and the period where the length of life does not name it. */
function healthWords(figure: Figure, row: LifelineRow): string[] {
  const { lower, upper, periodLabel } = figure;
  const interval =
    lower !== null && upper !== null ? formatInterval(lower, upper, 1) : 'no range held';
  const isNamed = row.life !== null && !isBroken(row);
  return [`${numberOf(figure)} in good health`, interval, ...(isNamed ? [] : [periodLabel])];
}

/** The same words as marks. They step aside where the country's upright is near. */
function healthLines(lines: string[], figure: Figure, country: Figure | null): Mark[] {
  const ahead = country === null ? -Infinity : country.value - figure.value;
  const dx = ahead >= 0 && ahead < 2 ? -5 : 0;
  return lines.map((text, index) =>
    label(index === 0 ? 'large strong' : 'quiet', {
      text,
      x: at(figure.value),
      dx,
      y: firstLine(figure, country) + index * lineHeight,
      anchor: 'end',
    }),
  );
}

/**
 * The country's good health. Its words go away from the area's: to the right where the country is higher,
 * to the left where the area is.
 */
function countryHealthLabel(country: Figure, healthy: Figure, name: string): SideLabel {
  const isAreaHigher = healthy.value > country.value;
  return {
    x: at(country.value),
    dx: isAreaHigher ? -7 : 7,
    anchor: isAreaHigher ? 'end' : 'start',
    text: `${name} ${numberOf(country)}`,
  };
}

function below(row: LifelineRow, name: string): Drawing {
  const { life, healthy, countryHealthy } = row;
  const ofLife = bracket(life);
  if (!healthy) return { className: 'strip', height: ofLife.length > 0 ? 16 : 8, marks: ofLife };
  const ofCountry = countryHealthy
    ? [
        upright('country-line', at(countryHealthy.value), 0, 36),
        label('strong', { ...countryHealthLabel(countryHealthy, healthy, name), y: 32 }),
      ]
    : [];
  const lines = healthWords(healthy, row);
  return {
    className: 'strip',
    height: firstLine(healthy, countryHealthy) + (lines.length - 1) * lineHeight + 8,
    marks: [
      ...ofCountry,
      ...ofLife,
      ...bracket(healthy),
      ...healthLines(lines, healthy, countryHealthy),
    ],
  };
}

/** Sentences for what is not shown, or is cut. */
function notesOf({ life, healthy, lifeMissing, healthyMissing }: LifelineRow): string[] {
  const notes = [
    life === null ? lifeMissing : null,
    life !== null && healthy === null ? healthyMissing : null,
    life !== null && life.value > mostYears ? `The rule ends at ${mostYears}.` : null,
  ];
  return notes.filter((note) => note !== null);
}

/** The panel of a sex; what has been `said` of the other is not said again. */
function panelOf(
  sex: ChartSex,
  row: LifelineRow,
  { countryName, said }: { countryName: string; said: readonly string[] },
): Panel {
  const { life } = row;
  const unit = life ? `years${rangeAfter(life, 1)}, ${life.periodLabel}` : '';
  return {
    tone: sex,
    head: { name: sexName[sex], value: life && numberOf(life), unit },
    drawings: [above(row, countryName), strip(row), below(row, countryName)],
    notes: notesOf(row).filter((note) => !said.includes(note)),
  };
}

/** The marks of the rule under both rows, every ten years; on a phone every third. */
const ages: Drawing = {
  className: 'strip ages indented',
  height: 24,
  marks: [
    level('axis', 0.5),
    ...Array.from({ length: 10 }, (_, tens) =>
      label(tens % 3 === 0 ? 'quiet' : 'quiet when-wide', {
        text: tens === 0 ? 'birth' : String(tens * 10),
        x: at(tens * 10),
        y: 18,
        anchor: tens === 0 ? 'start' : tens === 9 ? 'end' : 'middle',
      }),
    ),
  ],
};

/** What the brackets under the strokes are of; null where there is none. */
function bracketed(rows: readonly LifelineRow[]): string | null {
  const of = [
    rows.some(({ life }) => life && hasRange(life)) && 'life',
    rows.some(({ healthy }) => healthy && hasRange(healthy)) && 'good health',
  ].filter((each) => each !== false);
  return of.length === 0 ? null : of.join(' and ');
}

/** What the forms of strokes stand for: only those that are drawn. */
function keyOf(rows: readonly LifelineRow[]): KeyEntry[] {
  const broken = rows.some(isBroken);
  const hasHealthy = rows.some(({ healthy }) => healthy !== null);
  const ranged = bracketed(rows);
  const good = broken ? 'above: years in good health' : 'a year in good health';
  const poorer = broken ? 'below: years of life' : 'a year in poorer health';
  const differ = 'The two are from different years: the gap between them tells you nothing.';
  const entries: [boolean, StrokeForm | null, string][] = [
    [hasHealthy, broken ? 'upper' : 'tall', good],
    [rows.some(({ life, healthy }) => life !== null && healthy !== null), 'short', poorer],
    [rows.some(isHollow), 'outlined', 'a year of life, health not known'],
    [rows.some(({ life }) => life !== null), 'dot', `years to ${mostYears}`],
    [ranged !== null, 'range', `likely range for ${ranged}`],
    [broken, null, differ],
  ];
  return entries.flatMap(([isShown, form, text]) =>
    isShown ? [{ sample: form && strokeSample(form), text }] : [],
  );
}

/** A stroke for every year from birth to ninety, for women and for men, with what each form of stroke stands for. */
export const lifelineChart = ({ countryName, women, men, words }: LifelineProps): Chart => ({
  kind: 'lifeline',
  words,
  panels: [
    panelOf('women', women, { countryName, said: [] }),
    panelOf('men', men, { countryName, said: notesOf(women) }),
  ],
  foot: ages,
  key: keyOf([women, men]),
});
