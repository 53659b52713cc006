import { rangesOf, type WithRange } from '../indicators/ranges.ts';

/**
 * Why a gap or a change was not tested. Decided where the test would be, carried in the profile and its
 * public file, and worded in `words/test.ts` alone.
 */
export type Untested =
  /**
   * No 95% range is held for any of the figures; the column `ranges` of their source says what is known of those
   * that its publisher has.
   */
  | 'no-ranges'
  /** 95% ranges are held for some of the figures, not for all that the test needs. */
  | 'some-ranges'
  /** Both figures are made from the same deaths, so their errors do not simply add. */
  | 'shared-deaths'
  /** The areas were picked because they are furthest apart, and chance takes part in that. */
  | 'ends-of-a-list'
  /** The figure is an average of councils worked out here, of which no range is known. */
  | 'of-an-average';

/** Why figures cannot be tested of which not all that the test needs have a range. */
export const whyWithoutRange = (figures: readonly WithRange[]): Untested =>
  rangesOf(figures) === 'none' ? 'no-ranges' : 'some-ranges';
