import { workedOut, type ClaimRule } from './claim.ts';
import type { Profile, Stated } from './public-site.ts';

type List = Stated['lists'][number];

/** How many priorities some lists have, and their words. */
function of(lists: readonly List[]) {
  const labels = lists.flatMap(({ priorities }) => priorities.map(({ label }) => label));
  return { count: labels.length, labels };
}

/** Whether a list speaks for its area: it has not ended, and is not known as a draft alone. */
const speaks = ({ standing }: List): boolean => standing !== 'ended' && standing !== 'draft';

/** The lists of a board that stand open: what was read of one in part stands aside where another was read whole. */
function openLists({ lists }: Stated): List[] {
  const hasWhole = lists.some((list) => speaks(list) && list.read === 'whole');
  return lists.filter((list) => speaks(list) && (list.read !== 'in-part' || !hasWhole));
}

const isInPart = ({ reading, lists }: Stated): boolean =>
  reading.status === 'in-part' ||
  (reading.status === 'found' && lists.some((list) => speaks(list) && list.read === 'in-part'));

/** How many priorities of whom are shown, and whether only part of theirs was read; null where the file has nobody of that kind. */
function shownOf(whose: string, { code, priorities: { strategy, systems } }: Profile) {
  if (whose.includes('board')) {
    if (
      !strategy ||
      (strategy.council.code === code) !== (whose === 'Its health and wellbeing board')
    )
      return null;
    return { ...of(openLists(strategy)), isPart: isInPart(strategy) };
  }
  if (whose === 'Itself') {
    const own = systems.flatMap(({ lists }) => lists.filter((list) => list.place_code === code));
    return { ...of(own), isPart: false };
  }
  const isOfEnded = whose.startsWith('The ');
  const meant = systems.filter(
    ({ system, shown_for: after }) => (system.code !== after.code) === isOfEnded,
  );
  if (meant.length === 0) return null;
  const lists = meant.flatMap((each) => each.lists.filter(({ scope }) => scope === 'system'));
  return { ...of(lists), isPart: meant.some(isInPart) };
}

/** `What was promised Its health and wellbeing board: “Starting Well” and 3 more; only part was read.`, `Its system: 8 priorities.`, `The system before today’s: 8 priorities.` */
const promised: ClaimRule = {
  pattern:
    /^(?:What was promised )?(?:(Its health and wellbeing board|The health and wellbeing board of its [^:“]+|Itself|Its [^:“]+|The [^:“]+ before (?:it|today’s)): )?(?:(“).*”(?: and (\d+) more)?|(\d+) priorit(?:y|ies)|none in force was found)(; only part was read)?\.$/,
  judge: ([sentence, whose = '', first, more = '0', count = '0', part], { profile }) => {
    const shown = shownOf(whose, profile);
    if (shown === null) return { against: 'the file has no such board or system' };
    // A label that holds a word of a claim was taken out of the sentence before.
    const [, quoted = ''] = /“([^”]*)”/.exec(sentence) ?? [];
    if (quoted.trim() !== '' && !shown.labels.includes(quoted))
      return { against: 'the file has no such priority of theirs' };
    const told = first ? Number(more) + 1 : Number(count);
    const isPart = shown.isPart && shown.count > 0;
    return workedOut(
      told === shown.count && (part !== undefined) === isPart,
      `the file has ${shown.count}${isPart ? ', read in part' : ''}`,
    );
  },
};

/** What the contents of a page say was promised. */
export const promisedRules: readonly ClaimRule[] = [promised];
