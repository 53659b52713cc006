import type { Drawing, KeyEntry } from './chart.ts';

const paths = {
  tall: 'M0 0h3v16H0zM5.5 0h3v16h-3zM11 0h3v16h-3zM16.5 0h3v16h-3z',
  upper: 'M0 0h3v8H0zM5.5 0h3v8h-3zM11 0h3v8h-3zM16.5 0h3v8h-3z',
  short: 'M0 10h3v6H0zM5.5 10h3v6h-3zM11 10h3v6h-3zM16.5 10h3v6h-3z',
  dot: 'M0 14h3v2H0zM5.5 14h3v2h-3zM11 14h3v2h-3zM16.5 14h3v2h-3z',
  outlined: 'M.5 .5h3v15h-3zM6.5 .5h3v15h-3zM12.5 .5h3v15h-3zM18.5 .5h3v15h-3z',
  range: 'M1 2h2v9h16V2h2v11H1z',
  bar: 'M0 7h7a4 4 0 0 1 8 0h7v2h-7a4 4 0 0 1-8 0H0z',
};

/** What a stroke may look like. */
export type StrokeForm = keyof typeof paths;

/** A few strokes of one form, for the key that says what a stroke of this form stands for. */
export const strokeSample = (form: StrokeForm): Drawing => ({
  height: 16,
  width: 26,
  view: { width: 26, height: 16, keepsShape: true },
  marks: [{ kind: 'path', className: form === 'outlined' ? form : 'sample', d: paths[form] }],
});

/** What the strokes of a whole life stand for. */
export const strokeKey: KeyEntry[] = [
  { sample: strokeSample('tall'), text: 'a year in good health' },
  { sample: strokeSample('short'), text: 'a year in poorer health' },
  { sample: strokeSample('dot'), text: 'years to 90' },
];
