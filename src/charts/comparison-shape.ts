/** How an area compares with the country, as the reader sees it. */
export type ComparisonShape = 'better' | 'worse' | 'similar' | 'higher' | 'lower' | 'untested';

interface ShapeDrawing {
  /** Path in a box of 13 by 13 pixels, centred on 6.5. */
  path: string;
  /** Class that colours it: no test has an open ring, and no polarity takes similar's grey. */
  colour: 'better' | 'worse' | 'similar' | 'untested';
}

const disc = 'M6.5.5a6 6 0 1 1 0 12a6 6 0 1 1 0-12z';
const diamond = 'M6.5 0L13 6.5 6.5 13 0 6.5z';
const bar = 'M0 4h13v5H0z';
const triangleUp = 'M6.5 1L13 12H0z';
const triangleDown = 'M6.5 12L0 1h13z';
const ring = 'M6.5 1.5a5 5 0 1 1 0 10a5 5 0 1 1 0-10z';

const drawings: Record<ComparisonShape, ShapeDrawing> = {
  better: { path: disc, colour: 'better' },
  worse: { path: diamond, colour: 'worse' },
  similar: { path: bar, colour: 'similar' },
  higher: { path: triangleUp, colour: 'similar' },
  lower: { path: triangleDown, colour: 'similar' },
  untested: { path: ring, colour: 'untested' },
};

/** The mark of a comparison: told apart by shape first, by colour second. */
export const comparisonDrawing = (shape: ComparisonShape): ShapeDrawing => drawings[shape];
