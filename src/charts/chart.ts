/** A distance down: pixels, or a share of the height of what it stands in. */
export type Down = number | `${number}%`;

/** Where words stand from their place. */
export type Anchor = 'start' | 'middle' | 'end';

/** Classes that say what a mark is: the style sheet colours it on a page, `file-looks.ts` in a file. */
interface Marked {
  className?: string | undefined;
}

/** A straight line; across in percent, from the left edge unless said. */
export interface Rule extends Marked {
  kind: 'rule';
  x1?: number;
  x2: number;
  y1?: Down;
  y2: Down;
}

/** A path in pixels, or in units of the view it stands in. */
export interface Path extends Marked {
  kind: 'path';
  d: string;
  /** Of its stroke, where it is no matter of style. */
  width?: number;
  /** Drawn to the left of zero. */
  isMirrored?: boolean;
  /** Shown when pointed at. */
  title?: string | undefined;
}

/** A disc; across in percent, radius in pixels. */
export interface Dot extends Marked {
  kind: 'dot';
  x: number;
  y: Down;
  r: number;
  title?: string;
}

/** A filled rectangle; across in percent, down in pixels. */
export interface Band extends Marked {
  kind: 'band';
  x: number;
  width: number;
  y: number;
  height: number;
}

/** A line of words on their baseline; across in percent, `dx` and `dy` in pixels. */
export interface Label extends Marked {
  kind: 'label';
  text: string;
  /** A number after the words, in heavier type. */
  value?: string | undefined;
  x?: number;
  dx?: number;
  y: Down;
  dy?: number;
  anchor?: Anchor;
}

/** A path kept under a name, to be drawn by `use`. */
export interface Shape extends Marked {
  kind: 'shape';
  id: string;
  d: string;
}

/** A shape drawn at a place, in units of the view. */
export interface Use extends Marked {
  kind: 'use';
  id: string;
  x?: number;
  y?: number;
  width?: number;
}

/** Marks that lead to a page and are named when pointed at. Out of the tab order: a list stands beside the picture. */
export interface Link extends Marked {
  kind: 'link';
  href: string | null;
  title?: string | undefined;
  marks: readonly Mark[];
}

/** Units paths are drawn in: stretched to the room there is, or kept in shape. */
export interface View {
  left?: number;
  top?: number;
  width: number;
  height: number;
  keepsShape?: boolean;
}

/** Marks with places of their own, from a point of what they stand in: of a view, else in pixels. */
export interface Inset extends Marked {
  kind: 'inset';
  x?: number;
  y?: Down;
  height?: Down;
  view?: View;
  marks: readonly Mark[];
}

/** What a drawing is made of. Marks drawn later lie on top. */
export type Mark = Rule | Path | Dot | Band | Label | Shape | Use | Link | Inset;

/** Marks in a box as wide as its room: percent across and pixels down, unless in the units of a view. */
export interface Drawing extends Marked {
  /** Pixels. */
  height: number;
  /** Pixels, where it is not as wide as its room. */
  width?: number;
  /** Where the style sheet may give a page another height. */
  isElastic?: boolean;
  /** The column of its chart: the middle unless said; `whole` for all three. */
  side?: 'left' | 'right' | 'whole';
  view?: View;
  marks: readonly Mark[];
}

/** Whose colour a chart has. */
export type Tone = 'women' | 'men' | 'persons';

/** A part of a chart with a scale shared with the others: the drawings of one sex, of one region. */
export interface Panel extends Marked {
  tone?: Tone | null;
  /** What stands before the drawings: a name, its page, its number in large type, and what the number is. */
  head?: { name: string; href?: string | null; value?: string | null; unit?: string } | null;
  drawings: readonly Drawing[];
  /** What the upright axis and the one across stand for, where the title leaves it open. */
  axes?: { up: string; across: string };
  /** Sentences for what is not drawn. */
  notes?: readonly string[];
  /** What stands under the drawings on a page that has no room for names beside lines, in their place. */
  narrowKey?: readonly KeyEntry[];
}

/** An entry of the key: a sample of the mark, and what it stands for. */
export interface KeyEntry {
  sample: Drawing | null;
  text: string;
}

/** What is said of a chart. */
export interface ChartWords {
  title: string;
  /** `years`, `%`; empty where the title says it. */
  unit: string;
  /** What it shows, for those who do not see it. */
  alt: string;
  /** Publisher, title and release of the figures. */
  source: string;
  note: string | null;
  /** What a page says beside it, for who has the picture alone: what it shows in full, and what is held of ranges. */
  alone?: { alt?: string; ranges: string | null };
}

/** A chart: drawn on a page, in the browser, or as a file of its own, from the same places and words. */
export interface Chart {
  /** Which chart it is: the class its layout hangs from. */
  kind: string;
  words: ChartWords;
  /** Pixels kept for words to the left and right of the drawings in the middle. */
  sides?: { left: number; right: number };
  panels: readonly Panel[];
  /** The axis all panels share. */
  foot?: Drawing;
  key?: readonly KeyEntry[];
}
