import { lifelineChart } from './charts/lifeline-chart.ts';
import { neighbourhoodChart } from './charts/neighbourhood-chart.ts';
import { spreadChart } from './charts/spread-chart.ts';
import { trendChart } from './charts/trend-chart.ts';
import { countOf } from './counts/count.ts';
import { holds } from './holds.ts';
import type { Attributes } from './story-attributes.ts';
import type { StoryMaterial } from './story-material.ts';
import {
  gapMovesTable,
  pocketsTable,
  targetReasonsTable,
  themesTable,
} from './tables/story-tables.ts';
import { areaName } from './words/area-name.ts';
import { citedFigure } from './words/cited.ts';
import { differenceWords } from './words/difference.ts';
import { extremeWords } from './words/extreme.ts';
import { figureWords } from './words/figure.ts';
import { periodWords } from './words/period-words.ts';
import { sourceWords } from './words/source-words.ts';

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
