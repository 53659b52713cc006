import type { Profile } from '../../profiles/profile.ts';
import { gettingBetter, type GettingBetter } from '../../words/gaps/getting-better.ts';
import { capitalised } from '../../words/sentence.ts';
import { membersWord } from './spread.ts';

/**
 * Whether life gets better, which the part on gaps begins with: by the area’s own figures, else by the gap between
 * its councils, which is never tested. Null where no earlier figure stands beside today’s.
 */
export function gapsLead(profile: Profile): GettingBetter | null {
  const { lifeOwnChange: life, healthyOwnChange: healthy, betweenMembers } = profile.gaps;
  const own = gettingBetter({ life, healthy });
  if (own) return own;
  const moved = [betweenMembers.female, betweenMembers.male].flatMap(
    (each) => each?.moved?.sinceFirst ?? [],
  );
  if (moved.length === 0 || moved.some(({ test }) => test)) return null;
  const answer = 'cannot be told';
  const gap = `gap between its ${membersWord(profile)}`;
  return {
    lines: [{ answer: `The ${gap}: ${answer}.`, because: 'Its change is not tested.' }],
    inShort: capitalised(answer),
  };
}
