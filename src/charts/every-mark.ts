import type { Chart, Drawing, Label, Mark } from './chart.ts';

const inside = (mark: Mark): Mark[] =>
  mark.kind === 'inset' || mark.kind === 'link' ? [mark, ...mark.marks.flatMap(inside)] : [mark];

/** Every drawing of a chart, in order. */
export const everyDrawing = ({ panels, foot, key = [] }: Chart): Drawing[] =>
  [
    ...panels.flatMap(({ drawings }) => drawings),
    foot ?? null,
    ...key.map(({ sample }) => sample),
  ].filter((drawing) => drawing !== null);

/** Every mark of a chart, those inside others too, in the order they are drawn. */
export const everyMark = (chart: Chart): Mark[] =>
  everyDrawing(chart).flatMap(({ marks }) => marks.flatMap(inside));

const lineOf = ({ text, value = '' }: Label): string => text + value;

/** The lines of words of a drawing. */
export const wordsIn = ({ marks }: Drawing): string[] =>
  marks.filter((mark): mark is Label => mark.kind === 'label').map(lineOf);

/** The lines of words of a chart, each with its number. */
export const wordsDrawn = (chart: Chart): string[] =>
  everyMark(chart)
    .filter((mark): mark is Label => mark.kind === 'label')
    .map(lineOf);
