/** One indicator beside a priority: its latest figure here, and how it stands and moves in words. */
export interface BearingLine {
  name: string;
  href: string;
  value: string;
  note: string;
}

/** A priority with the indicators that bear on it. */
export interface PriorityView {
  label: string;
  /** In a few words, by what it can be followed: `12 figures about it, 3 worse than England`; null where no figure stands beside it. */
  mark: string | null;
  /** Why no figure stands beside it; null where one does. */
  why: string | null;
  shown: BearingLine[];
  folded: BearingLine[];
  /** Names of those that stand in full above: lengths of life, and those beside an earlier priority. */
  above: string[];
}
