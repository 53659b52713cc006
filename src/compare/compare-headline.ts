import { headlineSentence, lifeTestOf, type LifeTest } from '../words/gaps/headline.ts';
import { called } from '../words/kind-of-area.ts';
import { listOf } from '../words/list.ts';
import { capitalised, type Sentence } from '../words/sentence.ts';
import { spreadHeadline } from '../words/gaps/spread.ts';
import { spreadOf } from '../gaps/spread.ts';
import { bothSexes, lifeExpectancy, yearDecimals } from '../indicators/life-indicators.ts';
import { parsePeriod } from '../indicators/period.ts';
import { hasRange, rangesOf } from '../indicators/ranges.ts';
import type { LifeSex } from '../indicators/life-indicators.ts';
import { atCommonPeriod } from './common-period.ts';
import type { PublicObservation, PublicProfile } from './compared-area.ts';
import { besideCountry, isHeld, type Held } from './found-difference.ts';

/** Life expectancy of each area, all of one period; undefined where an area has none for it. */
function lifeAt(areas: readonly PublicProfile[], sex: LifeSex): (PublicObservation | undefined)[] {
  const indicators = areas.map(({ indicators }) =>
    indicators.find(({ id }) => id === lifeExpectancy),
  );
  const at = atCommonPeriod(indicators, sex);
  return areas.map((_, place) => at?.observations[place]);
}

/** More life is better, of whatever edition. */
const ofLife = { decimals: yearDecimals, polarity: 'higher' } as const;

/** What the held test finds of a figure beside the country’s. */
const testWithCountry = (own: Held, country: Held): LifeTest =>
  lifeTestOf(besideCountry(ofLife, own, country).result);

/** Every length of life of a comparison. */
const livesOf = (areas: readonly PublicProfile[]): Held[] =>
  bothSexes.flatMap((sex) => lifeAt(areas, sex).filter(isHeld));

/** The first of two areas against the second; `isUntestedSaid`: what stands under it says that no range is held. */
function pairHeadline([a, b]: readonly PublicProfile[], isUntestedSaid: boolean): Sentence | null {
  if (!a || !b) return null;
  const testOf = (own: Held, other: Held): LifeTest => {
    if (b.kind === 'country') return testWithCountry(own, other);
    if (a.kind === 'country') return testWithCountry(other, own);
    return hasRange(own) && hasRange(other) ? 'apart' : 'untested';
  };
  const life = (sex: LifeSex) => {
    const [own, other] = lifeAt([a, b], sex);
    if (!isHeld(own) || !isHeld(other)) return null;
    return { value: own.value, country: other.value, test: testOf(own, other) };
  };
  return headlineSentence({
    area: a.name_in_sentence,
    country: b.name_in_sentence,
    decimals: yearDecimals,
    isUntestedSaid,
    male: life('male'),
    female: life('female'),
  });
}

/** The two ends among three areas or more. */
function endsHeadline(areas: readonly PublicProfile[]): Sentence | null {
  const ends = (sex: LifeSex) => {
    const years = lifeAt(areas, sex).map((each) => each?.value ?? null);
    const members = areas.map(({ code, name, name_in_sentence }, place) => ({
      code,
      name,
      nameInSentence: name_in_sentence,
      value: years[place] ?? null,
      lower: null,
      upper: null,
      share: 1,
    }));
    const found = spreadOf(members, yearDecimals).ends;
    return found && found.difference > 0 ? found : null;
  };
  return spreadHeadline({ male: ends('male'), female: ends('female'), decimals: yearDecimals });
}

/** What opens a comparison. */
interface CompareHeadline {
  says: Sentence;
  /** Of when its figures are, that no ranges are held, and whom it leaves out: `Figures of 2023 to 2025; no ranges are held.` */
  when: string;
}

/** Whom the lead leaves out, as nothing or averages alone are held of their lengths of life; blank where it is of all. */
function leftOut(areas: readonly PublicProfile[]): string[] {
  const lives = bothSexes.map((sex) => lifeAt(areas, sex));
  const without = areas.filter((_, place) => !lives.some((each) => isHeld(each[place])));
  const [averaged, none] = [true, false].map((has) =>
    without.filter((area) => hasAverage(area) === has).map((area) => area.name_in_sentence),
  ) as [string[], string[]];
  const hasOlder = without.some(({ indicators }) =>
    indicators.some(({ id, observations }) => id === lifeExpectancy && observations.some(isHeld)),
  );
  return [
    ...(none.length > 0
      ? [`No life expectancy ${hasOlder ? 'of that time ' : ''}is held for ${listOf(none)}.`]
      : []),
    ...(averaged.length > 0
      ? [
          `${capitalised(listOf(averaged))} ${averaged.length === 1 ? 'is left out: it has only an average' : 'are left out: they have only averages'} of ${called('council').shortMany}.`,
        ]
      : []),
  ];
}

const hasAverage = ({ averages }: PublicProfile): boolean =>
  averages.some((each) => each.indicator_id === lifeExpectancy);

/**
 * Years of life in a sentence or two, and of when: of two areas the first against the second, of more the
 * highest against the lowest. Null where no two have a published figure.
 */
export function compareHeadline(areas: readonly PublicProfile[]): CompareHeadline | null {
  const lives = livesOf(areas);
  const hasNone = rangesOf(lives) === 'none';
  const says = areas.length === 2 ? pairHeadline(areas, hasNone) : endsHeadline(areas);
  const periods = new Set(lives.map(({ period }) => parsePeriod(period).label));
  const when = `Figures of ${listOf([...periods])}${hasNone ? '; no ranges are held' : ''}.`;
  return says && { says, when: [when, ...leftOut(areas)].join(' ') };
}
