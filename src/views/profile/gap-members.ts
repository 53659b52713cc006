import { shortPublisher } from '../../citations/short-publisher.ts';
import {
  bothSexes,
  forBothSexes,
  lifeExpectancy,
  yearDecimals as decimals,
} from '../../indicators/life-indicators.ts';
import { parsePeriod } from '../../indicators/period.ts';
import type { Profile } from '../../profiles/profile.ts';
import { publisherOf } from '../../profiles/publisher-of.ts';
import { movementSentence } from '../../words/gaps/movement.ts';
import { gapSizes } from '../../words/gaps/sizes.ts';
import { methodSentence } from '../../words/method-sentence.ts';
import { gapBlock, note, paragraph, type GapBlock } from './gap-block.ts';
import { membersWord, onlyMemberSentence, spreadRangeSentence } from './spread.ts';

/** The gap between the councils of a system or county; null for areas without members, and where no year of the country is held to set them in. */
export function gapMembersBlock(profile: Profile, country: Profile): GapBlock | null {
  const { betweenMembers } = profile.gaps;
  if (bothSexes.every((sex) => betweenMembers[sex] === null)) return null;
  const moving = forBothSexes((sex) => betweenMembers[sex]?.moved ?? null);
  const period = bothSexes.flatMap((sex) => betweenMembers[sex]?.period ?? [])[0];
  const range = spreadRangeSentence(profile, betweenMembers);
  const members = membersWord(profile);
  const publisher = shortPublisher(publisherOf(country, lifeExpectancy));
  const from = `The gap is from the highest to the lowest of them. Figures for ${period ? parsePeriod(period).label : ''}, from ${publisher}.`;
  const about = methodSentence('What this measures.', 'spread');
  return gapBlock({
    id: 'gap-members',
    title: `Between its ${members}`,
    sizes: gapSizes(moving, ['years apart', 'years apart']),
    says: [...paragraph(range), ...paragraph(onlyMemberSentence(profile, betweenMembers))],
    beside: [
      ...paragraph(movementSentence({ ...moving, decimals, sides: ['apart', 'apart'] })),
      ...(range && period ? note(from, about) : []),
    ],
  });
}
