import type { Drawing } from './chart.ts';
import { movePath } from './move-path.ts';

/** How an area compares with the country, as the reader sees it. */
export type ComparisonShape = 'better' | 'worse' | 'similar' | 'higher' | 'lower' | 'untested';

interface ShapeDrawing {
  /** Path in a box of 13 by 13 pixels, centred on 6.5. */
  path: string;
  /** The same with its middle at nought across and 15 down, to stand on a rule. */
  onRule: string;
  /** Class that colours it: no test has an open ring, and no polarity takes similar's grey. */
  colour: 'better' | 'worse' | 'similar' | 'untested';
}

/** A path without the spaces that nothing needs, since it stands on every row of a page. */
const tight = (path: string): string => path.replaceAll(/(?<=[a-z]) | (?=-)/gi, '');

const shape = (path: string, colour: ShapeDrawing['colour']): ShapeDrawing => ({
  path,
  onRule: tight(movePath(path, { x: -6.5, y: 8.5, scaleX: 1, scaleY: 1 })),
  colour,
});

const shapes: Record<ComparisonShape, ShapeDrawing> = {
  better: shape('M6.5.5a6 6 0 1 1 0 12a6 6 0 1 1 0-12z', 'better'),
  worse: shape('M6.5 0L13 6.5 6.5 13 0 6.5z', 'worse'),
  similar: shape('M0 4h13v5H0z', 'similar'),
  higher: shape('M6.5 1L13 12H0z', 'similar'),
  lower: shape('M6.5 12L0 1h13z', 'similar'),
  untested: shape('M6.5 1.5a5 5 0 1 1 0 10a5 5 0 1 1 0-10z', 'untested'),
};

/** The mark of a comparison: told apart by shape first, by colour second. */
export const shapeOf = (comparison: ComparisonShape): ShapeDrawing => shapes[comparison];

/** The small mark before the words of a comparison. The words say it; the mark is for the eye. */
export function comparisonMark(comparison: ComparisonShape): Drawing {
  const { path, colour } = shapeOf(comparison);
  return {
    className: `shape ${colour}`,
    height: 13,
    isElastic: true,
    view: { width: 13, height: 13, keepsShape: true },
    marks: [{ kind: 'path', d: path }],
  };
}
