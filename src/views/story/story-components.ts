import { lifelineChart } from './charts/lifeline-chart.ts';
import { neighbourhoodChart } from './charts/neighbourhood-chart.ts';
import { spreadChart } from './charts/spread-chart.ts';
import { trendChart } from './charts/trend-chart.ts';
import { countOf } from './counts/count.ts';
import { holds } from './holds.ts';
import type { Attributes } from './story-attributes.ts';
import type { StoryMaterial } from './story-material.ts';
import { figureWithAside, words, type LinkedText, type StoryPart } from './story-part.ts';
import {
  gapMovesTable,
  pocketsTable,
  targetReasonsTable,
  themesTable,
  type StoryTable,
} from './tables/story-tables.ts';
import { areaName, type AreaName } from './words/area-name.ts';
import { citedFigure, type CitedFigure } from './words/cited.ts';
import { differenceWords } from './words/difference.ts';
import { extremeWords, type ExtremeWords } from './words/extreme.ts';
import { figureWords } from './words/figure.ts';
import { periodWords } from './words/period-words.ts';
import { sourceWords, type SourceWords } from './words/source-words.ts';

/** How a component of a story is answered: what it shows, or a StoryFault. */
export type StoryLookUp = (given: Attributes, material: StoryMaterial) => StoryPart;

const table =
  (lookUp: (given: Attributes, material: StoryMaterial) => StoryTable): StoryLookUp =>
  (given, material) => ({ kind: 'table', table: lookUp(given, material) });

const linkTo = ({ name, path }: AreaName): LinkedText => ({ text: name, href: path });

const linkToCited = ({ figure, href, of, from }: CitedFigure): LinkedText => ({
  text: figure,
  href,
  title: `${of}: ${from}`,
});

const linkToSource = ({ credit, path }: SourceWords): LinkedText => ({ text: credit, href: path });

/** Names as in a list, each a link, and the figure they share in brackets. */
function namesAndValue({ names, value }: ExtremeWords): LinkedText[] {
  const joint = (place: number): string => (place === names.length - 1 ? ' and ' : ', ');
  const named = names.flatMap((name, place) => [
    ...(place === 0 ? [] : [{ text: joint(place) }]),
    linkTo(name),
  ]);
  return [...named, { text: ` (${value})` }];
}

/** Components that stand among words. */
const wordComponents: Readonly<Record<string, StoryLookUp>> = {
  Area: (...of) => words(linkTo(areaName(...of))),
  Cited: (...of) => words(linkToCited(citedFigure(...of))),
  Count: (...of) => words({ text: countOf(...of) }),
  Difference: (...of) => figureWithAside(differenceWords(...of)),
  Extreme: (...of) => words(...namesAndValue(extremeWords(...of))),
  Figure: (...of) => figureWithAside(figureWords(...of)),
  Period: (...of) => words({ text: periodWords(...of) }),
  Source: (...of) => words(linkToSource(sourceWords(...of))),
};

/**
 * Every component a story may call, with the look-up behind it. Each gives what is shown or throws
 * StoryFault; the build and `check:data` use the same ones, so that nothing fails in one alone.
 */
export const storyComponents: Readonly<Record<string, StoryLookUp>> = {
  ...wordComponents,
  GapMoves: table(gapMovesTable),
  Holds: holds,
  Lifeline: (...of) => ({ kind: 'lifeline', chart: lifelineChart(...of) }),
  Neighbourhoods: (...of) => ({ kind: 'neighbourhoods', chart: neighbourhoodChart(...of) }),
  Pockets: table(pocketsTable),
  Spread: (...of) => ({ kind: 'spread', chart: spreadChart(...of) }),
  TargetReasons: table(targetReasonsTable),
  Themes: table(themesTable),
  TrendChart: (...of) => ({ kind: 'trend', chart: trendChart(...of) }),
};

/** Components that stand among words; every other is a part of its own between two blank lines. */
export const inWords: ReadonlySet<string> = new Set(Object.keys(wordComponents));
