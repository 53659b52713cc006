/**
 * Why a gap or a change was not tested. Decided where the test would be, carried in the profile and its
 * public file, and worded in `words/test.ts` alone.
 *
 * - `no-ranges`: no 95% range was published for a figure that the test needs
 * - `not-held`: the table of these figures has no place for ranges
 * - `shared-deaths`: both figures are made from the same deaths, so their errors do not simply add
 * - `ends-of-a-list`: the areas were picked because they are furthest apart, and chance takes part in that
 * - `of-an-average`: the figure is an average of councils worked out here, of which no range is known
 */
export type Untested =
  'no-ranges' | 'not-held' | 'shared-deaths' | 'ends-of-a-list' | 'of-an-average';
