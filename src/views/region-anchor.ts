import { plainName } from '../search/order-results.ts';

/** The part of a page that is of a region, on the page of areas and on that of gaps. */
export const regionAnchor = (region: string): string => plainName(region).replaceAll(' ', '-');

/** The address of the page of gaps, or of one region on it. */
export const gapsPath = (region: string | null): string =>
  region === null ? '/gaps/' : `/gaps/#${regionAnchor(region)}`;
