/**
 * Said of a change that the strict test of a list does not find (content/methods/many-comparisons.mdx): the page of the
 * area, which tests it alone, may.
 */
export const belowStrictTest = 'too small for this test';
