import { plainName } from './order-results.ts';

/** The address of the page of gaps, or of one region on it. */
export const gapsPath = (region: string | null): string =>
  region === null ? '/gaps/' : `/gaps/#${plainName(region).replaceAll(' ', '-')}`;
