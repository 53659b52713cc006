import {
  asPrinted,
  isOfArea,
  printedNumber,
  sexSaid,
  type ClaimRule,
  type Said,
  type Verdict,
} from './claim.ts';
import { averageShown } from './figure-shown.ts';
import type { Profile, PublicComparison } from './public-site.ts';

/** How each average of councils stands to the country’s figure of its newest period; never tested. */
const averagesBeside = ({ profile, site }: Said): PublicComparison[] =>
  (profile.averages ?? []).flatMap(
    (average) => averageShown(average, site.country)?.comparison ?? [],
  );

/** Every comparison with the country that the file of the page holds. */
const comparisonsOf = (said: Said): PublicComparison[] => [
  ...averagesBeside(said),
  ...comparisonsHeld(said),
];

const comparisonsHeld = ({ profile }: Said): PublicComparison[] => [
  ...profile.scorecard.map(({ comparison }) => comparison),
  ...[profile.gaps.against_country, profile.gaps.healthy_against_country].flatMap((gaps) =>
    Object.values(gaps).flatMap((gap) => gap?.comparison ?? []),
  ),
];

/** The country’s figure printed beside the words, to any of the decimals in use. */
const isPrinted = (value: number | null, printed: number): boolean =>
  value !== null && [0, 1, 2].some((decimals) => Number(asPrinted(value, decimals)) === printed);

/** `Better than England 9.9%; our test`: the file must hold that result, by that test, beside that figure. */
const scorecardVerdict: ClaimRule = {
  pattern:
    /^.*?\b(Better|Worse|Higher|Lower) than (?:.+? [\d.,]+ times .+?’s |.+?)([-−]?\d[\d,.]*\d|\d)(?:%|\b)[^;]*; (our|.+’s) test/,
  judge: (found, said) => {
    const [, result = '', figure = '', whose] = found;
    const basis = whose === 'our' ? 'computed' : 'published';
    const held = comparisonsOf(said).some(
      (each) =>
        each.result === result.toLowerCase() &&
        each.basis === basis &&
        isPrinted(each.country_value, printedNumber(figure)),
    );
    return held ? 'tested' : { against: `no comparison in the file is ${result.toLowerCase()}` };
  },
};

/** `5.0 points lower (England 9.9%; not tested)`: the file must hold that difference, untested. */
const untestedDifference: ClaimRule = {
  pattern: /([\d,.]+)(?: points?)? (higher|lower)\b.*not tested/,
  judge: ([, size = '', side], said) => {
    const signed = printedNumber(size) * (side === 'higher' ? 1 : -1);
    const held = comparisonsOf(said).some(
      ({ result, difference }) => result === 'untested' && difference === signed,
    );
    return held ? 'untested' : { against: `no untested difference in the file is ${signed}` };
  },
};

/** The area that a headline is of: that of the page, or its only council, which it names. */
function areaOfHeadline({ block, profile, site }: Said): Profile {
  const [, name] = /(?:in|on) ([^.]+?) can expect to live/.exec(block.text) ?? [];
  const codes = new Set(profile.members.map(({ code }) => code));
  const inside = [...site.profiles.values()].filter(({ code }) => codes.has(code));
  const [only, another] = inside;
  // Where it bears the name of its only council, the words say more: `the Somerset council area`.
  return only && !another && name?.includes(only.name_in_sentence) ? only : profile;
}

/** `Men in A can expect to live 74.2 years, 5.5 years less than in England`, in a headline. */
const headline: ClaimRule = {
  pattern:
    /^(?:(Men|Women) (?:in|on) .+? can expect to live )?(\d[\d.]*) years( in good health)?, ([\d.]+) (?:years? )?(more|less)\b/,
  judge: (found, said) => {
    const [, people, own, inHealth, size, side] = found;
    if (!people) return null;
    const area = areaOfHeadline(said);
    const isOwn = isOfArea(said) && found.input.includes(` ${said.profile.name_in_sentence} can `);
    const { against_country: life, healthy_against_country: healthy } = area.gaps;
    const gap = (inHealth ? healthy : life)[sexSaid(people)];
    if (!gap || asPrinted(gap.now.own, 1) !== own)
      return isOwn && gap ? { against: `its file holds ${asPrinted(gap.now.own, 1)} years` } : null;
    const signed = Number(size) * (side === 'more' ? 1 : -1);
    return againstCountry(gap.comparison, signed, found.input);
  },
};

/** `Women can expect 83.1 years, 0.4 more.`: the second sentence of a headline. */
const headlineOfTheOther: ClaimRule = {
  pattern:
    /^(Men|Women) can expect ([\d.]+)(?: years)?, ([\d.]+) (?:years? )?(more|less)(?: than in .+)?(?: \(not tested\))?\./,
  judge: ([words, people, own, size, side], said) => {
    const { against_country: life, healthy_against_country: healthy } = areaOfHeadline(said).gaps;
    const gap = [life, healthy]
      .map((each) => each[sexSaid(people)])
      .find((each) => each && asPrinted(each.now.own, 1) === own);
    const signed = Number(size) * (side === 'more' ? 1 : -1);
    return gap ? againstCountry(gap.comparison, signed, words) : null;
  },
};

/** What the file holds of a difference with the country that a headline gives: where nothing tests the two it must say so, and only there. */
function againstCountry(
  { result, difference }: PublicComparison,
  signed: number,
  words: string,
): Verdict {
  const saysUntested = words.includes('(not tested)');
  if (difference !== signed) return { against: `the file holds a difference of ${difference}` };
  if (result === 'similar') return { against: 'the test that is held finds the two similar' };
  if (result === 'untested')
    return saysUntested ? 'untested' : { against: 'nothing tests the two, and it is not said' };
  return saysUntested ? { against: `the test that is held finds it ${result}` } : 'tested';
}

/** Who can expect more years or fewer, in the sentence on a test. */
const expectation =
  /(women and men|women|men) here can expect (longer|shorter|more|fewer|lives about|about)\b/g;

/** What the file must hold for a word of that sentence. */
const resultsFor = (word: string): readonly string[] => {
  if (word.endsWith('about')) return ['similar'];
  return word === 'longer' || word === 'more' ? ['better', 'higher'] : ['worse', 'lower'];
};

/** `By OHID’s test, women and men here can expect shorter lives than in England.` */
const foundByTest: ClaimRule = {
  pattern: /^By (our|.+’s) test, ((?:women|men) .*here can expect .+)/,
  judge: ([, whose, said = ''], { profile }) => {
    const isHealthy = said.includes('in good health');
    const gaps = isHealthy ? profile.gaps.healthy_against_country : profile.gaps.against_country;
    const basis = whose === 'our' ? 'computed' : 'published';
    const isHeld = [...said.matchAll(expectation)].every(([, who, word = '']) =>
      (who === 'women and men' ? ['female', 'male'] : [sexSaid(who)]).every((sex) => {
        const held = gaps[sex]?.comparison;
        return held?.basis === basis && resultsFor(word).includes(held.result);
      }),
    );
    return isHeld ? 'tested' : { against: 'the file holds another result' };
  },
};

/** `… against 26.6% in England. By our test that is worse.`: what no plan speaks of. */
const overlooked: ClaimRule = {
  pattern: /test.* that is (?:worse|lower|higher)/,
  judge: (_, { profile, block }) =>
    profile.progress.overlooked_gaps.gaps.some(
      ({ words, basis }) => basis !== 'worst-fifth' && block.text.includes(words),
    )
      ? 'tested'
      : null,
};

/** Comparisons of an area with the country and with its own past. */
export const comparisonRules: readonly ClaimRule[] = [
  scorecardVerdict,
  untestedDifference,
  headline,
  headlineOfTheOther,
  foundByTest,
  overlooked,
];
