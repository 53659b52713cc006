import type { Profile, PublicTarget } from './public-site.ts';

/** The targets of each system and board that the page of an area tells of, those of one beside each other. */
export const targetsApart = ({ progress: { strategy, systems } }: Profile): PublicTarget[][] =>
  [...systems, ...(strategy ? [strategy] : [])].map(({ targets }) => targets);
