import type { LifelineChart } from './charts/lifeline-chart.ts';
import type { NeighbourhoodChart } from './charts/neighbourhood-chart.ts';
import type { SpreadChart } from './charts/spread-chart.ts';
import type { StoryTrend } from './charts/trend-chart.ts';
import type { StoryTable } from './tables/story-tables.ts';

/** Words in a row without a space between them: what follows may be a full stop. */
export interface LinkedText {
  text: string;
  href?: string | null;
  /** Said of a link before it is followed. */
  title?: string;
}

/** What a component of a story puts where it stands. */
export type StoryPart =
  | { kind: 'nothing' }
  | { kind: 'words'; words: LinkedText[] }
  | { kind: 'table'; table: StoryTable }
  | { kind: 'lifeline'; chart: LifelineChart }
  | { kind: 'neighbourhoods'; chart: NeighbourhoodChart }
  | { kind: 'spread'; chart: SpreadChart }
  | { kind: 'trend'; chart: StoryTrend };

/** Running words. */
export const words = (...parts: LinkedText[]): StoryPart => ({ kind: 'words', words: parts });

/** A figure with what is said of it in brackets, if anything. */
export const figureWithAside = ({
  value,
  aside,
}: {
  value: string;
  aside: string | null;
}): StoryPart => words({ text: aside === null ? value : `${value} (${aside})` });
