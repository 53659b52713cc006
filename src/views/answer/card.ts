import type { Chart } from '../../charts/chart.ts';
import type { Choice } from '../../search/suggest.ts';

/** One line of a list in an answer. */
export interface CardRow {
  name: string;
  /** Address of its page; null where it has none. */
  href: string | null;
  cells: string[];
}

/** A list in the order of its figures, or of what was asked. */
export interface CardList {
  caption: string;
  /** Headings, that of the names first. */
  columns: string[];
  rows: CardRow[];
}

/** An answer to a question, as plain data to place. */
export interface AnswerCard {
  /** What was asked, as it was understood. */
  title: string;
  sentences: string[];
  lists: CardList[];
  /** Cautions and what is not in the answer. */
  notes: string[];
  /** Who published its figures, in short; null where it tells none of one table. */
  source: string | null;
  /** Pages that show all of it. */
  links: Choice[];
  /** The first of its links is all that was asked, so that Enter leads there and not to the answer on the search page. */
  isPage: boolean;
  /** It tells no more than where to look, and only where no name fits. */
  isLast: boolean;
  /** Its links are near what was asked, and none is it: Enter leads to none of them. */
  isNear: boolean;
  /** Draws what the figures look like, where that helps: asked for only where there is room for it. */
  draw: () => Promise<Chart[]>;
}

/** A card with what it has; all else is empty. */
export const card = (title: string, parts: Partial<AnswerCard>): AnswerCard => ({
  title,
  sentences: [],
  lists: [],
  notes: [],
  source: null,
  isPage: false,
  isLast: false,
  isNear: false,
  draw: async () => [],
  ...parts,
  links: eachOnce(parts.links ?? []),
});

/** Each page once, where it first comes. */
export const eachOnce = <Link extends { path: string }>(links: readonly Link[]): Link[] =>
  [...Map.groupBy(links, ({ path }) => path).values()].map(([first]) => first!);
