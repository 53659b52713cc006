import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { link, sentence, type SentencePart } from '../../words/sentence.ts';
import { lifelineChart } from './charts/lifeline-chart.ts';
import { neighbourhoodChart } from './charts/neighbourhood-chart.ts';
import { spreadChart } from './charts/spread-chart.ts';
import { trendChart } from './charts/trend-chart.ts';
import { countOf } from './counts/count.ts';
import { holds } from './holds.ts';
import type { Attributes } from './story-attributes.ts';
import type { StoryMaterial } from './story-material.ts';
import type { StoryPart } from './story-part.ts';
import {
  gapMovesTable,
  pocketsTable,
  promisesTable,
  targetReasonsTable,
  themesTable,
} from './tables/story-tables.ts';
import { areaName, type AreaName } from './words/area-name.ts';
import { citedFigure, type CitedFigure } from './words/cited.ts';
import { differenceWords } from './words/difference.ts';
import { extremeWords } from './words/extreme.ts';
import { figureWords, type FigureWords } from './words/figure.ts';
import { periodWords } from './words/period-words.ts';
import { themeNames } from './words/theme-names.ts';
import { sourceWords } from './words/source-words.ts';

/** How a component of a story is answered: what it shows, or a StoryFault. */
export type StoryLookUp = (given: Attributes, material: StoryMaterial) => StoryPart;

const table =
  (lookUp: (given: Attributes, material: StoryMaterial) => FiguresTableProps): StoryLookUp =>
  (given, material) => ({ kind: 'table', table: lookUp(given, material) });

const words = (...pieces: (string | SentencePart)[]): StoryPart => ({
  kind: 'words',
  words: sentence(...pieces),
});

const linkTo = ({ name, path }: AreaName): SentencePart => link(name, path);

const linkToCited = ({ figure, href, of, from }: CitedFigure): SentencePart => ({
  ...link(figure, href),
  title: `${of}: ${from}`,
});

/** A figure with what is said of it in brackets, if anything. */
const withAside = ({ value, aside }: FigureWords): string =>
  aside === null ? value : `${value} (${aside})`;

/** Names as in a list, each a link. */
const linksTo = (names: readonly AreaName[]): (string | SentencePart)[] =>
  names.flatMap((name, place) => {
    const joint = place === names.length - 1 ? ' and ' : ', ';
    return place === 0 ? [linkTo(name)] : [joint, linkTo(name)];
  });

/** Components that stand among words. */
const wordComponents: Readonly<Record<string, StoryLookUp>> = {
  Area: (...of) => words(linkTo(areaName(...of))),
  Cited: (...of) => words(linkToCited(citedFigure(...of))),
  Count: (...of) => words(countOf(...of)),
  Difference: (...of) => words(withAside(differenceWords(...of))),
  Extreme: (...of) => {
    const { names, value } = extremeWords(...of);
    return words(...linksTo(names), ` (${value})`);
  },
  Figure: (...of) => words(withAside(figureWords(...of))),
  ThemeNames: (...of) => words(...linksTo(themeNames(...of))),
  Period: (...of) => words(periodWords(...of)),
  Source: (...of) => {
    const { credit, path } = sourceWords(...of);
    return words(link(credit, path));
  },
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
  Promises: table(promisesTable),
  Pockets: table(pocketsTable),
  Spread: (...of) => ({ kind: 'spread', chart: spreadChart(...of) }),
  TargetReasons: table(targetReasonsTable),
  Themes: table(themesTable),
  TrendChart: (...of) => ({ kind: 'trend', chart: trendChart(...of) }),
};

/** Components that stand among words; every other is a part of its own between two blank lines. */
export const inWords: ReadonlySet<string> = new Set(Object.keys(wordComponents));
