import { healthyLifeExpectancy, lifeExpectancy } from '../../indicators/life-indicators.ts';
import type { Profile } from '../../profiles/profile.ts';
import { sourceOf } from '../../profiles/publisher-of.ts';
import { gettingBetter, type GettingBetter } from '../../words/gaps/getting-better.ts';
import { ownChangeSentences } from '../../words/gaps/own-change.ts';
import { whyNoRanges } from '../../words/range.ts';
import { membersWord } from './spread.ts';

const measures = [
  ['healthy', healthyLifeExpectancy],
  ['life', lifeExpectancy],
] as const;

/** The same with the figures then and now. */
function withFigures(own: GettingBetter, profile: Profile): GettingBetter {
  const told = measures.flatMap(([measure, id]) => {
    const changes = profile.gaps[`${measure}OwnChange`];
    return changes.female || changes.male ? [{ changes, id }] : [];
  });
  const lines = own.lines.map((line, place) => {
    const { changes, id } = told[place]!;
    const lacking = whyNoRanges(sourceOf(profile, id)?.ranges ?? null);
    return { ...line, because: ownChangeSentences(changes, lacking).join(' ') };
  });
  return { ...own, lines };
}

/**
 * Whether life gets better, which the part on gaps begins with: by the area’s own figures, else by the gap between
 * its councils, which is never tested. Null where no earlier figure stands beside today’s.
 */
export function gapsLead(profile: Profile): GettingBetter | null {
  const { lifeOwnChange: life, healthyOwnChange: healthy, betweenMembers } = profile.gaps;
  const own = gettingBetter({ life, healthy });
  // Beside no one, the country has no gap that would show how it changed.
  if (own && profile.kind === 'country') return withFigures(own, profile);
  if (own) return own;
  const moved = [betweenMembers.female, betweenMembers.male].flatMap(
    (each) => each?.moved?.sinceFirst ?? [],
  );
  if (moved.length === 0 || moved.some(({ test }) => test)) return null;
  const gap = `The gap between its ${membersWord(profile)}`;
  return { lines: [{ answer: `${gap}: change not tested.`, because: '' }] };
}
