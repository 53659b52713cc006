import type { FiguresTableProps } from '../../charts/figures-table.ts';
import type { Sentence } from '../../words/sentence.ts';
import type { LifelineChart } from './charts/lifeline-chart.ts';
import type { NeighbourhoodChart } from './charts/neighbourhood-chart.ts';
import type { SpreadChart } from './charts/spread-chart.ts';
import type { TrendView } from '../indicator/trend-view.ts';

/** What a component of a story puts where it stands. */
export type StoryPart =
  | { kind: 'nothing' }
  | { kind: 'words'; words: Sentence }
  | { kind: 'table'; table: FiguresTableProps }
  | { kind: 'lifeline'; chart: LifelineChart }
  | { kind: 'neighbourhoods'; chart: NeighbourhoodChart }
  | { kind: 'spread'; chart: SpreadChart }
  | { kind: 'trend'; chart: TrendView };
