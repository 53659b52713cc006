import { asPrinted, periodSaid, sexSaid, workedOut, type ClaimRule, type Said } from './claim.ts';
import { z95 } from './errors-apart.ts';
import { figuresOf } from './figures-of-kind.ts';
import { healthy, life } from './lengths-of-life.ts';
import { ownMove } from './own-moves.ts';
import type { Profile } from './public-site.ts';
import { lackingAs, noneRanged, someRanged } from './range-rules.ts';

/** How a length of life of an area moved, as far as a test tells, and since when; null where no two periods apart are held. */
function changeOf(profile: Profile, id: string, sex: string, isAverage = false) {
  const moved = ownMove(profile, { id, sex, isAverage });
  if (!moved) return null;
  const { then, change, errors } = moved;
  const way = change > 0 ? 'more' : 'less';
  const untested = `${change === 0 ? 'the same' : `${asPrinted(Math.abs(change), 1)} ${way}`}, untested`;
  const tested = errors !== null && errors > 0 ? 'better' : 'worse';
  const found = errors === null ? untested : Math.abs(errors) <= z95 ? 'chance' : tested;
  return { found, since: periodSaid(then.period) };
}

/** What the changes of one measure are found to be, of the people that a sentence names. */
function changesSaid({ profile }: Said, measure: string, people: string) {
  const id = measure === 'years in good health' ? healthy : life;
  return people
    .toLowerCase()
    .split(' and ')
    .map((who) => changeOf(profile, id, sexSaid(who)));
}

/** `Is it getting better?`, and in the line of contents: it asks and claims nothing. */
const asked: ClaimRule = { pattern: /\bgetting better\?$/i, judge: () => 'in-general' };

const answers: Readonly<Record<string, string>> = {
  better: 'yes',
  worse: 'no',
  chance: 'no clear change',
};

/**
 * What is answered of women and of men: `no clear change for women, no for men`, or `no` of both; of what nothing
 * tests how far it moved, `women 0.4 years less, men 0.5 (not tested)`, the second the way of the first.
 */
function answeredOf(words: string): Partial<Record<string, string>> {
  const told: Partial<Record<string, string>> = {};
  const [moved = '', tested = ''] = words.includes(' (not tested)')
    ? words.split(/ \(not tested\)(?:, )?/)
    : ['', words];
  let way = '';
  for (const [, whom = '', size, own] of moved.matchAll(
    /(women and men|women|men) (?:the same|([\d.]+)(?: years (less|more))?)(?=, |$)/g,
  )) {
    way = own ?? way;
    for (const who of whom.split(' and '))
      told[who] = size === undefined ? 'the same, untested' : `${size} ${way}, untested`;
  }
  for (const [, answer = '', whom = 'women and men'] of tested.matchAll(
    /(yes|no clear change|no)(?: for (women and men|women|men))?(?=, |$)/g,
  ))
    for (const who of whom.split(' and ')) told[who] = answer;
  return told;
}

/** `Years in good health: no for men.`, `Length of life: women 0.4 years less, men 0.5 (not tested).`: by the changes of the area’s own; `Average length of life: …`, of its councils’. */
const answer: ClaimRule = {
  pattern:
    /^(?:Getting better\? )?(Years in good health|Length of life|Average length of life): ((?:yes|no|women|men)\b.*)\.$/,
  judge: ([, measure = '', words = ''], said) => {
    const told = answeredOf(words);
    const wrong = ['women', 'men'].flatMap((who) => {
      const id = measure.endsWith('health') ? healthy : life;
      const isAverage = measure.startsWith('Average');
      const found = changeOf(said.profile, id, sexSaid(who), isAverage)?.found;
      const inTruth = found && (answers[found] ?? found);
      return told[who] === inTruth ? [] : [`${measure} of ${who}: ${inTruth ?? 'nothing'}`];
    });
    return workedOut(wrong.length === 0, `by the file it is otherwise: ${wrong.join('; ')}`);
  },
};

/** `The gap between its local authorities: change not tested.`, of an area without figures of its own. */
const untold: ClaimRule = {
  pattern: /^(?:Getting better\? )?The gap between its .+: change not tested\.$/,
  judge: (_, { profile }) => {
    const all = [healthy, life].flatMap((id) =>
      ['women', 'men'].map((who) => changeOf(profile, id, sexSaid(who))),
    );
    return all.every((each) => each === null)
      ? 'untested'
      : { against: 'the file has figures of its own' };
  },
};

/** `Not tested, as an average has no range.`: after how the average of councils moved, of an area without a length of life of its own. */
const ofAnAverage: ClaimRule = {
  pattern: /^Not tested, as an average has no range\.$/,
  judge: (_, { profile, block }) =>
    block.text.startsWith('Average length of life: ')
      ? workedOut(
          figuresOf(profile, life).length === 0 &&
            (profile.averages ?? []).some((each) => each.indicator_id === life),
          'its file has lengths of life of its own, or no average',
        )
      : null,
};

/** `Women and men have fewer years in good health than in 2013 to 2015, by more than chance.` */
const found: ClaimRule = {
  pattern:
    /^(Women and men|Women|Men) (?:have (more|fewer) (years in good health)|live (longer|less long)) than in (\d{4} to \d{4}), by more than chance\.$/,
  judge: ([, who = '', some, measure = 'length of life', long, since], said) => {
    const way = some === 'more' || long === 'longer' ? 'better' : 'worse';
    const changes = changesSaid(said, measure, who);
    const isSo = changes.every((each) => each?.found === way && each.since === since);
    return isSo ? 'tested' : { against: `by the file it is ${changes.map((each) => each?.found)}` };
  },
};

/** `For men the change in years in good health since 2013 to 2015 could be chance.` */
const couldBeChance: ClaimRule = {
  pattern:
    /^For (women and men|women|men) the change in (years in good health|length of life) since (\d{4} to \d{4}) could be chance\.$/,
  judge: ([, who = '', measure = '', since], said) => {
    const changes = changesSaid(said, measure, who);
    const isSo = changes.every((each) => each?.found === 'chance' && each.since === since);
    return isSo ? 'tested' : { against: `by the file it is ${changes.map((each) => each?.found)}` };
  },
};

/** How often a text says of someone why nothing tested a change: once for each sex where their reasons differ. */
const ofEachSex = /\b[Ff]or (?:women|men) (?:no ranges|ranges are held for some)\b/g;

/** `Since 2017 to 2019; no ranges are held.`, after how far something moved that nothing tests; `For men no ranges are held.`, after what a test found of women, or where the reason for women is another; or ranges of some alone. */
const withoutRanges: ClaimRule = {
  pattern:
    /^(?=Since|For)(?:Since (\d{4} to \d{4}); )?(?:[Ff]or (women and men|women|men) )?(?:no ranges are (held|published)|ranges are held for some of these figures only)\.$/,
  judge: ([, since, whom = 'women and men', why], said) => {
    const { profile, block } = said;
    if (!/^(?:Years in good health|Length of life): /.test(block.text)) return null;
    const id = block.text.startsWith('Years') ? healthy : life;
    const untested = ['women', 'men'].flatMap((who) => {
      const change = changeOf(profile, id, sexSaid(who));
      return change?.found.endsWith('untested') ? [{ who, since: change.since }] : [];
    });
    const named = untested.filter(({ who }) => whom.split(' and ').includes(who));
    const isOfAll = untested.length === (block.text.match(ofEachSex) ?? named).length;
    const isSince = untested.every((each) => (since ?? each.since) === each.since);
    if (named.length === 0 || !isOfAll || !isSince)
      return { against: 'the ranges of its file tell otherwise' };
    const figures = figuresOf(profile, id).filter(({ sex }) =>
      named.some(({ who }) => sexSaid(who) === sex),
    );
    return why === undefined
      ? someRanged(figures)
      : lackingAs(why, profile, id, noneRanged(figures));
  },
};

/** Whether life in an area gets better, and what that rests on. */
export const betterRules: readonly ClaimRule[] = [
  asked,
  answer,
  untold,
  ofAnAverage,
  found,
  couldBeChance,
  withoutRanges,
];
