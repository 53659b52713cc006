import { publisherInSentence, shortPublisher } from '../../citations/short-publisher.ts';
import type { Profile } from '../../profiles/profile.ts';
import { publisherOf } from '../../profiles/publisher-of.ts';

const theirTest = (publisher: string): string =>
  `“${shortPublisher(publisher)}’s test” is that of ${publisherInSentence(publisher).replace(/ \([^()]+\)$/, '')}.`;

/**
 * Whose tests the rows of a scorecard name, in a sentence or two: each publisher spelled out, and
 * ours. Null where no row was tested.
 */
export function testersNote(profile: Profile): string | null {
  const testedBy = (basis: 'published' | 'computed') =>
    profile.scorecard.filter((entry) => entry.latest && entry.comparison.basis === basis);
  const publishers = new Set(
    testedBy('published').map(({ indicatorId }) => publisherOf(profile, indicatorId)),
  );
  const ours =
    testedBy('computed').length > 0
      ? ['“Our test” is worked out here, on the published range.']
      : [];
  const said = [...[...publishers].map(theirTest), ...ours];
  return said.length > 0 ? said.join(' ') : null;
}
