/** The part of the page of areas where a region's councils stand. */
export const regionAnchor = (region: string): string =>
  region.toLowerCase().replace(/[^a-z]+/g, '-');
