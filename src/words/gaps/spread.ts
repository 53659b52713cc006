import { inArea } from '../../areas/in-area.ts';
import type { SpreadEnd, SpreadEnds } from '../../gaps/spread.ts';
import type { SpreadPlace } from '../../gaps/spread-place.ts';
import { figure, joinSentences, sentence, type Sentence, capitalised } from '../sentence.ts';
import { listOf } from '../list.ts';
import { yearsText } from '../number.ts';
import { peopleOf } from '../sex.ts';
import { called } from '../kind-of-area.ts';

/** The ends of a spread for each sex, with names as in running text; null where fewer than two have a figure. */
export interface SpreadFigures {
  male: SpreadEnds | null;
  female: SpreadEnds | null;
  decimals: number;
}

/** Names that are listed; more than this are counted. */
const namesListed = 3;

const placesOf = ({ names }: SpreadEnd): string =>
  names.length > namesListed
    ? `${names.length} of its ${called('local-authority').many}`
    : listOf(names);

const sameEnds = (a: SpreadEnds, b: SpreadEnds): boolean =>
  placesOf(a.lowest) === placesOf(b.lowest) && placesOf(a.highest) === placesOf(b.highest);

type SpreadSex = 'male' | 'female';

function firstSentence(sex: SpreadSex, ends: SpreadEnds, decimals: number): Sentence {
  const people = peopleOf(sex);
  if (ends.difference === 0) {
    return sentence(
      `${capitalised(people)} can expect to live equally long in all its ${called('local-authority').many}, `,
      figure(yearsText(ends.lowest.value, decimals), sex),
      '.',
    );
  }
  return sentence(
    `${capitalised(people)} ${inArea(placesOf(ends.highest))} can expect to live `,
    figure(yearsText(ends.difference, decimals), sex),
    ` longer than ${people} ${inArea(placesOf(ends.lowest))}.`,
  );
}

function secondSentence(
  sex: SpreadSex,
  ends: SpreadEnds,
  first: SpreadEnds,
  decimals: number,
): Sentence {
  if (ends.difference === 0) return sentence(`For ${peopleOf(sex)} there is no difference.`);
  const between = sameEnds(ends, first)
    ? ''
    : `, from ${placesOf(ends.lowest)} to ${placesOf(ends.highest)}`;
  const size = figure(yearsText(ends.difference, decimals), sex);
  return sentence(`For ${peopleOf(sex)} the difference is `, size, `${between}.`);
}

/** How far apart the local authorities of a system or county are; null where fewer than two have a figure. */
export function spreadHeadline({ male, female, decimals }: SpreadFigures): Sentence | null {
  if (!male) return female && firstSentence('female', female, decimals);
  const opening = firstSentence('male', male, decimals);
  if (!female) return opening;
  return joinSentences([opening, secondSentence('female', female, male, decimals)]);
}

/** What a spread is measured against: its place for each sex among areas of one kind. */
export interface SpreadPlaces {
  male: SpreadPlace;
  female: SpreadPlace;
  /** All areas in force that it is set among or beside: `the 21 counties`. */
  all: string;
  /** An area that has ended is none of them. */
  isInForce: boolean;
  decimals: number;
}

const isAmongWidest = ({ place, of }: SpreadPlace): boolean => place <= Math.max(1, of / 10);

/**
 * The middle spread of all areas of the kind, so that "wide" has a meaning. No place is named, as the
 * figures carry no ranges: at most, that a spread is in the widest tenth.
 */
export function spreadPlaceSentence({
  male,
  female,
  all,
  isInForce,
  decimals,
}: SpreadPlaces): Sentence {
  const middle = sentence(
    'The middle difference is ',
    figure(yearsText(female.middle, decimals), 'female'),
    ' for women and ',
    figure(yearsText(male.middle, decimals), 'male'),
    ' for men',
  );
  if (isAmongWidest(male) && isAmongWidest(female)) {
    const are = isInForce ? 'are' : 'would be';
    return sentence(`These differences ${are} among the widest of ${all}. `, ...middle, '.');
  }
  return sentence(...middle, ` across ${all}.`);
}
