import { ownChange, type OwnChange } from '../../gaps/own-change.ts';
import {
  bothSexes,
  forBothSexes,
  healthyLifeExpectancy,
  lifeExpectancy,
  type BySex,
} from '../../indicators/life-indicators.ts';
import { parsePeriod } from '../../indicators/period.ts';
import type { Profile } from '../../profiles/profile.ts';
import { sourceOf } from '../../profiles/publisher-of.ts';
import {
  averageBetter,
  gettingBetter,
  type BetterLine,
  type GettingBetter,
} from '../../words/gaps/getting-better.ts';
import { ownChangeSentences } from '../../words/gaps/own-change.ts';
import { listOf } from '../../words/list.ts';
import { whyNoRanges } from '../../words/range.ts';
import { capitalised } from '../../words/sentence.ts';
import { peopleOf } from '../../words/sex.ts';
import { notTestedGround } from '../../words/test.ts';
import { membersWord } from './spread.ts';

const measures = [
  ['healthy', healthyLifeExpectancy],
  ['life', lifeExpectancy],
] as const;

/** Of each sex why there are no ranges to test its change by; null where nothing is known of that. */
type Lacking = BySex<string | null>;

/** What a line rests on, from its own words, the changes that it tells of, and what lacks to test them. */
type Because = (words: string, changes: BySex<OwnChange | null>, lacking: Lacking) => string;

const figuresThenAndNow: Because = (_, changes, { female, male }) =>
  ownChangeSentences(changes, female === male ? female : null).join(' ');

const untestedIn = (changes: BySex<OwnChange | null>) =>
  bothSexes.filter((sex) => changes[sex]?.untested);

/** Since when something moved that nothing tests, and why it is not, of each sex where they differ: `Since 2017 to 2019; no ranges are held.` */
const whyNotTested: Because = (words, changes, lacking) => {
  const untested = untestedIn(changes);
  const since = [...new Set(untested.map((sex) => changes[sex]!.from.label))];
  const bySex = Map.groupBy(untested, (sex) => lacking[sex]);
  const known = [...bySex].filter(([why]) => why !== null);
  if (known.length === 0) return words;
  const each = known.map(([why, sexes]) => `for ${listOf(sexes.map(peopleOf))} ${why}`);
  if (words !== '') return [words, ...each.map((one) => `${capitalised(one)}.`)].join(' ');
  const [first = '', ...others] = bySex.size === 1 ? known.map(([why]) => why) : each;
  const when = since.length === 1 ? `Since ${since[0]}` : 'Not tested';
  return [`${when}; ${first}.`, ...others.map((one) => `${capitalised(one!)}.`)].join(' ');
};

/** Why changes of a length of life were not tested, of each sex: where no figure has a range, as far as its source says. */
const whyLacking = (profile: Profile, id: string, changes: BySex<OwnChange | null>): Lacking =>
  forBothSexes((sex) =>
    changes[sex]?.untested === 'some-ranges'
      ? notTestedGround('some-ranges')
      : whyNoRanges(sourceOf(profile, id)?.ranges ?? null),
  );

/** The same, each line with what it rests on. */
function resting(own: GettingBetter, profile: Profile, because: Because): GettingBetter {
  const told = measures.flatMap(([measure, id]) => {
    const changes = profile.gaps[`${measure}OwnChange`];
    return changes.female || changes.male ? [{ changes, id }] : [];
  });
  const lines = own.lines.map((line, place) => {
    const { changes, id } = told[place]!;
    return { ...line, because: because(line.because, changes, whyLacking(profile, id, changes)) };
  });
  return { ...own, lines };
}

/** Whether its councils live longer on average, between periods of as many of them; null where it is no average, or of one period. */
function averageLine({ averages, gaps }: Profile): BetterLine | null {
  if (gaps.lifeOwnChange.female ?? gaps.lifeOwnChange.male) return null;
  const ofLife = averages.filter(({ indicatorId }) => indicatorId === lifeExpectancy);
  const [first] = ofLife;
  if (!first) return null;
  const changes = forBothSexes((sex) => {
    const { periods = [], decimals = first.decimals } =
      ofLife.find((each) => each.sex === sex) ?? {};
    const alike = periods.filter(({ counted }) => counted === periods.at(-1)?.counted);
    const unranged = { lower: null, upper: null };
    return ownChange(
      alike.map(({ period, value }) => ({
        period: parsePeriod(period),
        value,
        ...unranged,
      })),
      decimals,
    );
  });
  return averageBetter(changes, first.untested);
}

/** How the gap between the councils of an area moved, which is never tested; null where no earlier one is held. */
function betweenLine(profile: Profile): BetterLine | null {
  const { female, male } = profile.gaps.betweenMembers;
  const moved = [female, male].flatMap((each) => each?.moved?.sinceFirst ?? []);
  if (moved.length === 0 || moved.some(({ test }) => test)) return null;
  const gap = `The gap between its ${membersWord(profile)}`;
  return { answer: `${gap}: change not tested.`, because: '' };
}

/**
 * Whether life gets better, which the part on gaps begins with: the average of its councils where it has no length of
 * life of its own, then its own figures, else the gap between its councils. Null where no earlier figure stands beside
 * today’s.
 */
export function gapsLead(profile: Profile): GettingBetter | null {
  const { lifeOwnChange: life, healthyOwnChange: healthy } = profile.gaps;
  const own = gettingBetter({ life, healthy });
  // Beside no one, the country has no gap that would show how it changed.
  if (own && profile.kind === 'country') return resting(own, profile, figuresThenAndNow);
  const between = own ? null : betweenLine(profile);
  const ofItself = own ? resting(own, profile, whyNotTested).lines : [];
  const lines = [averageLine(profile), ...ofItself, between].filter((line) => line !== null);
  return lines.length === 0 ? null : { lines };
}
