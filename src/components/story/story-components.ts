import { areaName } from './area-name.ts';
import { citedFigure } from './cited.ts';
import { countOf } from './count.ts';
import { differenceWords } from './difference.ts';
import { extremeWords } from './extreme.ts';
import { figureWords } from './figure.ts';
import { holds } from './holds.ts';
import { lifelineChart } from './lifeline-chart.ts';
import { neighbourhoodChart } from './neighbourhood-chart.ts';
import { periodWords } from './period-words.ts';
import { sourceWords } from './source-words.ts';
import { spreadChart } from './spread-chart.ts';
import type { Attributes } from './story-attributes.ts';
import type { StoryMaterial } from './story-material.ts';
import { gapMovesTable, pocketsTable, targetReasonsTable, themesTable } from './story-tables.ts';
import { trendChart } from './trend-chart.ts';

/**
 * Every component a story may call, with the look-up behind it. Each gives what is shown or throws
 * StoryFault; the build and `check:data` use the same ones, so that nothing fails in one alone.
 */
export const storyComponents: Readonly<
  Record<string, (given: Attributes, material: StoryMaterial) => unknown>
> = {
  Area: areaName,
  Cited: citedFigure,
  Count: countOf,
  Difference: differenceWords,
  Extreme: extremeWords,
  Figure: figureWords,
  GapMoves: gapMovesTable,
  Holds: holds,
  Lifeline: lifelineChart,
  Neighbourhoods: neighbourhoodChart,
  Period: periodWords,
  Pockets: pocketsTable,
  Source: sourceWords,
  Spread: spreadChart,
  TargetReasons: targetReasonsTable,
  Themes: themesTable,
  TrendChart: trendChart,
};

/** Components that stand among words; every other is a part of its own between two blank lines. */
export const inWords: ReadonlySet<string> = new Set([
  'Area',
  'Cited',
  'Count',
  'Difference',
  'Extreme',
  'Figure',
  'Period',
  'Source',
]);
