import { asPrinted, fewest, workedOut, type ClaimRule, type Verdict } from './claim.ts';
import { fifthOf } from './fifth-of.ts';
import { entryOf, figureAt, figuresOfKind, isInForce, isRanged } from './figures-of-kind.ts';
import { overlookedRules } from './overlooked-rules.ts';
import type { Profile, PublicAverage, PublicSite } from './public-site.ts';
import { isTested, membersOf } from './range-rules.ts';

type Spread = { highest: number; lowest: number; difference: number; names: [string[], string[]] };

/** The ends of the spread of an area’s councils, from their figures in its file; as printed. */
export function endsOf(profile: Profile, sex: string): Spread | null {
  const members = (profile.gaps.between_members[sex]?.spread.included ?? []).flatMap((each) =>
    each.value === null ? [] : [{ ...each, value: Math.round(each.value * 10) }],
  );
  if (members.length < 2) return null;
  const values = members.map(({ value }) => value);
  const [highest, lowest] = [Math.max(...values), Math.min(...values)];
  const at = (value: number) =>
    members.filter((each) => each.value === value).map((each) => each.name_in_sentence);
  return {
    highest: highest / 10,
    lowest: lowest / 10,
    difference: (highest - lowest) / 10,
    names: [at(highest), at(lowest)],
  };
}

const sexOf = (people: string): string => (/women/i.test(people) ? 'female' : 'male');

/** `Men in A can expect to live 5.9 years longer than men in B`: the two ends of the councils of a system or county. */
const spreadEnds: ClaimRule = {
  pattern:
    /^(Men|Women) (?:in|on) (.+?) can expect to live ([\d.]+) years? longer than (?:men|women) (?:in|on) (.+?)[.;]/,
  judge: ([, people = '', high = '', size, low = ''], { profile }) => {
    const ends = endsOf(profile, sexOf(people));
    if (!ends) return null;
    const isBorneOut =
      ends.difference === Number(size) &&
      ends.names[0].every((name) => high.includes(name)) &&
      ends.names[1].every((name) => low.includes(name));
    return isBorneOut
      ? 'recomputed'
      : { against: `the councils run over ${ends.difference} years` };
  },
};

/** `That is in the highest fifth of local authorities`: by the figures of all areas of its kind. */
const worstFifth: ClaimRule = {
  pattern: /in the (highest|lowest) fifth of/,
  judge: ([, end], { profile, site, block }) => {
    const gaps = profile.progress.overlooked_gaps.gaps;
    const gap = gaps.find(({ words }) => block.text.includes(words));
    if (!gap) return null;
    const { indicator_id: id, sex, period } = gap;
    const own = figureAt(profile, id, sex, period);
    const values = figuresOfKind(site, profile, { id, sex, period });
    if (own === null || values.length < fewest)
      return { against: `${values.length} areas of its kind have a figure` };
    const fifth = fifthOf(own, values);
    return workedOut(
      fifth === (end === 'highest' ? 5 : 1),
      `it lies in fifth ${fifth} of ${values.length} areas, 1 the lowest`,
    );
  },
};

/** `Each line runs from the lowest area of this kind to the highest.`: of every row of the scorecard. */
const everyLine: ClaimRule = {
  pattern: /^Each line runs from the lowest area of this kind to the highest\.$/,
  judge: (_, { profile, site }) => {
    const wrong = profile.scorecard.filter(({ indicator_id: id, sex, latest, range }) => {
      if (!latest || !range) return false;
      const values = figuresOfKind(site, profile, { id, sex, period: latest.period });
      return (
        values.length !== range.areas ||
        Math.min(...values) !== range.lowest ||
        Math.max(...values) !== range.highest
      );
    });
    return wrong.length === 0
      ? 'recomputed'
      : { against: `the ends of ${wrong.map((each) => each.indicator_id).join(', ')} are others` };
  },
};

/** `not tested: no range is held, and no publisher’s test`, what an open ring means: of every figure of the scorecard without a verdict. */
const openRing: ClaimRule = {
  pattern: /^not tested: no range is held, and no publisher’s test$/,
  judge: (_, { profile }) => {
    const untested = profile.scorecard.flatMap(({ latest, comparison }) =>
      latest && comparison.result === 'untested' ? [latest] : [],
    );
    if (untested.length + (profile.averages ?? []).length === 0)
      return { against: 'each figure that is held has a test' };
    return workedOut(
      !untested.some((each) => isRanged(each) || isTested(each)),
      'a figure that is not tested has a range or a publisher’s test',
    );
  },
};

/** `The bar round a shape is its likely range.`: of a figure with a range that is drawn between the ends of its kind. */
const barDrawn: ClaimRule = {
  pattern: /^The bar round a shape is its likely range\.$/,
  judge: (_, { profile }) =>
    workedOut(
      profile.scorecard.some(({ latest, range }) => latest && range && isRanged(latest)),
      'no figure with a range is drawn',
    ),
};

/** `among the widest of the 27 systems with two or more local authorities` */
const amongTheWidest: ClaimRule = {
  pattern: /among the (widest|narrowest) of the (\d+)/,
  judge: ([, end, count], { profile, site }): Verdict => {
    const all = [...site.profiles.values()].filter(
      (each) => each.kind === profile.kind && isInForce(each),
    );
    const sizes = (sex: string) => all.flatMap((each) => endsOf(each, sex)?.difference ?? []);
    const own = ['female', 'male'].map((sex) => ({
      size: endsOf(profile, sex)?.difference,
      all: sizes(sex),
    }));
    if (own.every(({ all: each }) => each.length !== Number(count)))
      return { against: `${own[0]?.all.length} have two or more` };
    const isAtEnd = own.some(({ size, all: each }) => {
      if (size === undefined) return false;
      const beyond = each.filter((other) => (end === 'widest' ? other > size : other < size));
      return beyond.length <= each.length / 3;
    });
    return isAtEnd ? 'recomputed' : { against: 'a third or more are further out' };
  },
};

/** `No target with a number was found in what was read of Norfolk or of Norfolk and Waveney.` */
const noTarget: ClaimRule = {
  pattern: /^No target with a number was found in what was read of (.+)\.$/,
  judge: ([, name = ''], { profile: { progress } }) => {
    const planners = [
      ...progress.systems.map(({ system, targets }) => ({ area: system, targets })),
      ...(progress.strategy
        ? [{ area: progress.strategy.council, targets: progress.strategy.targets }]
        : []),
    ];
    const asked = name
      .split(' or of ')
      .map((each) => planners.filter(({ area }) => area.name_in_sentence === each));
    if (asked.some((each) => each.length === 0)) return null;
    return asked.every((each) => each.some(({ targets }) => targets.length === 0))
      ? 'recomputed'
      : { against: 'the file holds targets of it' };
  },
};

/** `The pages of 5 list something that a test finds worse`: by the files of the councils of a system. */
const listedByCouncils: ClaimRule = {
  pattern: /^The pages? of (\d+|one|none) lists? something that a test finds worse/,
  judge: ([, count], { profile, site }) => {
    const codes = new Set(profile.members.map(({ code }) => code));
    const listing = [...site.profiles.values()].filter(({ code, progress }) => {
      const { assessed, gaps } = progress.overlooked_gaps;
      return codes.has(code) && assessed && gaps.some(({ basis }) => basis !== 'worst-fifth');
    });
    const words: Readonly<Record<string, number>> = { one: 1, none: 0 };
    return listing.length === (words[count ?? ''] ?? Number(count))
      ? 'recomputed'
      : { against: `the files of ${listing.length} do` };
  },
};

/** `; that of its only council`, of an average: one member has a figure, and there is no other. */
const onlyMember: ClaimRule = {
  pattern: /\bthat of its only /,
  judge: (_, { profile, block }) => {
    const averages = (profile.averages ?? []).filter(
      ({ indicator_id: id }) => id === block.indicator,
    );
    const isSo = averages.some(({ periods }) => {
      const newest = periods.findLast(({ value }) => value !== null);
      return newest?.counted === 1 && newest.members === 1;
    });
    return workedOut(isSo, 'its average takes in more');
  },
};

/** Members of an area with at least half of their residents in it, and the same with the counties that may stand for them. */
function membersInside(profile: Profile, site: PublicSite): Profile[][] {
  const lower = membersOf(profile, site);
  const counties = new Set(lower.flatMap(({ county }) => county?.code ?? []));
  return [
    lower,
    [...lower, ...[...site.profiles.values()].filter(({ code }) => counties.has(code))],
  ];
}

/** Whether the ends of an average are the lowest and the highest of some areas, as printed. */
function endsAre(
  { lowest, highest, indicator_id: id, sex, decimals, periods }: PublicAverage,
  areas: readonly Profile[],
): boolean {
  const newest = periods.findLast(({ value }) => value !== null);
  if (!lowest || !highest || !newest) return true;
  const values = areas.flatMap((each) => figureAt(each, id, sex, newest.period) ?? []);
  const ends = [Math.min(...values), Math.max(...values)].map((end) => asPrinted(end, decimals));
  return Number(ends[0]) === lowest.value && Number(ends[1]) === highest.value;
}

/** `Of an average it runs from the lowest of its councils to the highest.`: of every average; a county may stand for its districts. */
const linesOfAverages: ClaimRule = {
  pattern: /^(?:Each line|Of an average it) runs from the lowest of its .+ to the highest\.$/,
  judge: (_, { profile, site }) => {
    const tiers = membersInside(profile, site);
    const wrong = (profile.averages ?? []).filter(
      (average) => !tiers.some((areas) => endsAre(average, areas)),
    );
    return workedOut(wrong.length === 0, `those of ${wrong[0]?.indicator_id} are others`);
  },
};

/** `No test compares these with England.`: over what no plan speaks of, of rows that nothing tested. */
const noneTested: ClaimRule = {
  pattern: /^No test compares these with /,
  judge: (_, { profile }) => {
    const gaps = profile.progress.overlooked_gaps.gaps.filter(
      ({ basis }) => basis === 'worst-fifth',
    );
    const tested = gaps.filter(
      ({ indicator_id: id }) => entryOf(profile, id)?.comparison.basis !== 'none',
    );
    return workedOut(gaps.length > 0 && tested.length === 0, `${tested.length} are tested`);
  },
};

/** The spread between the councils of every system in force that has one. */
const spreadsOf = ({ profiles }: PublicSite, sex: string): { name: string; size: number }[] =>
  [...profiles.values()].flatMap((profile) => {
    const ends = profile.kind === 'ics' && isInForce(profile) ? endsOf(profile, sex) : null;
    return ends ? [{ name: profile.name_in_sentence, size: ends.difference }] : [];
  });

/** `Widest: Lancashire and South Cumbria (13.9 years).`, of all systems in force. */
const widestSystem: ClaimRule = {
  pattern: /^(Widest|Narrowest): (.+) \(([\d.]+) years\)\.$/,
  judge: ([, end, name = '', size], { site }) => {
    const isSo = ['female', 'male'].some((sex) => {
      const sizes = spreadsOf(site, sex);
      if (sizes.length < fewest) return false;
      const at = sizes.map((each) => each.size);
      const most = end === 'Widest' ? Math.max(...at) : Math.min(...at);
      const holders = sizes.filter((each) => each.size === most);
      return most === Number(size) && holders.every((each) => name.includes(each.name));
    });
    return workedOut(isSo, 'by the files it is another, or another size');
  },
};

/** `Fifths of 42 systems, widest gap first.`: of all in force whose councils have a spread. */
const systemsInFifths: ClaimRule = {
  pattern: /\bFifths of (\d+) systems, widest gap first\./,
  judge: ([, count], { site }) => {
    const counts = ['female', 'male'].map((sex) => spreadsOf(site, sex).length);
    return workedOut(counts.includes(Number(count)), `${counts.join(' or ')} have a spread`);
  },
};

/** Ends of sets, and sets that are empty: worked out again from the public files. */
export const setRules: readonly ClaimRule[] = [
  spreadEnds,
  worstFifth,
  everyLine,
  openRing,
  barDrawn,
  amongTheWidest,
  ...overlookedRules,
  noTarget,
  listedByCouncils,
  onlyMember,
  linesOfAverages,
  noneTested,
];

/** Those that stand on pages of no area. */
export const setRulesOfPages: readonly ClaimRule[] = [widestSystem, systemsInFifths];
