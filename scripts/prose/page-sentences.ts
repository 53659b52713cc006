import type { Profile } from '../../src/profiles/profile.ts';
import { gapsView } from '../../src/views/profile/gaps.ts';
import { healthyMembersView } from '../../src/views/profile/healthy-members.ts';
import { heroView } from '../../src/views/profile/hero.ts';
import { membersView } from '../../src/views/profile/members.ts';
import type { SpreadView } from '../../src/views/profile/spread-view.ts';
import { plainText } from '../../src/words/sentence.ts';
import type { Sentence } from '../../src/words/sentence.ts';

/** What the page of an area prints of lengths of life and their gaps, as running text, part by part. */
export interface PageSentences {
  headline: string;
  hero: string[];
  members: string[];
  gaps: string[];
}

const texts = (...said: readonly (Sentence | string | null | undefined)[]): string[] =>
  said.flatMap((each) => {
    if (!each) return [];
    return [typeof each === 'string' ? each : plainText(each)];
  });

const ofSpread = (spread: SpreadView | null): string[] =>
  spread ? texts(spread.width, spread.note, spread.drawn?.words.alt) : [];

/** The sentences of the page, from the views that its components place, so that what is judged is what is printed. */
export function pageSentences(profile: Profile, country: Profile): PageSentences {
  const { lifeline, spread } = heroView(profile, country);
  const members = membersView(profile, country);
  const healthy = healthyMembersView(profile, country);
  const gaps = gapsView(profile, country).flatMap((part) =>
    'blank' in part
      ? [part.blank]
      : [...part.says, ...part.beside].map(({ words }) => plainText(words)),
  );
  return {
    headline: plainText(profile.headline),
    hero: [...texts(lifeline?.note, lifeline?.lifeline.words.alt), ...ofSpread(spread)],
    members: [
      ...ofSpread(members?.spread ?? null),
      ...texts(members?.summary, members?.leftOut, healthy?.summary, healthy?.note),
    ],
    gaps,
  };
}

/** Whether a text says whose test it is that found something better or worse. */
export const namesTest = (text: string): boolean => /\bBy (?:our|[^.]+’s) test, /.test(text);

/** The text with each name as one short word: a name is known to those who look it up. Longest names first. */
export const withoutNames = (text: string, names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, 'Here'), text);
