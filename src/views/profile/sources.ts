import { shortPublisher } from '../../citations/short-publisher.ts';
import { counted } from '../../words/number.ts';
import { creditOf, viaOf } from '../../citations/source-credit.ts';
import type { Profile, SourceUse } from '../../profiles/profile.ts';
import { publishedRanges } from '../../words/range.ts';

/** A source as it stands at the foot of a profile, and everything on the page that comes from it. */
interface SourceView {
  /** Its title and release: its publisher stands over it. */
  credit: string;
  /** By which public copy its figures came; empty where they came from the publisher. */
  copy: string;
  licence: string;
  /** What is known of ranges that its publisher has; empty where nothing is. */
  ranges: string;
  uses: readonly SourceUse[];
}

/** The sources of one publisher, folded under one line that names it and counts them. */
export interface PublisherView {
  /** Its initials where it has some, else its name. */
  short: string;
  says: string;
  sources: readonly SourceView[];
}

/** The sources of a profile by publisher, both in the order of the page. */
export const sourcesView = ({ sources }: Pick<Profile, 'sources'>): PublisherView[] =>
  [...Map.groupBy(sources, ({ publisher }) => publisher)].map(([publisher, theirs]) => ({
    short: shortPublisher(publisher),
    says: `${publisher}: ${counted(theirs.length, { one: 'source', many: 'sources' })}`,
    sources: theirs.map((source) => ({
      credit: `${creditOf({ ...source, publisher: '' })}.`,
      copy: source.via ? `Taken from a public copy, ${viaOf(source)}.` : '',
      licence: `${source.licence}.`,
      ranges: publishedRanges(source),
      uses: source.uses,
    })),
  }));
