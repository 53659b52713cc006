import { creditOf, viaOf } from '../../citations/source-credit.ts';
import type { Profile, SourceUse } from '../../profiles/profile.ts';

/** A source as it stands at the foot of a profile, and everything on the page that comes from it. */
export interface SourceView {
  credit: string;
  /** By which public copy its figures came; empty where they came from the publisher. */
  copy: string;
  licence: string;
  uses: readonly SourceUse[];
}

/** The sources of a profile in the order of the page. */
export const sourcesView = ({ sources }: Pick<Profile, 'sources'>): SourceView[] =>
  sources.map((source) => ({
    credit: `${creditOf(source)}.`,
    copy: source.via ? `Taken from a public copy, ${viaOf(source)}.` : '',
    licence: `${source.licence}.`,
    uses: source.uses,
  }));
