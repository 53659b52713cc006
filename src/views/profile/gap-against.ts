import { publisherInSentence, shortPublisher } from '../../citations/short-publisher.ts';
import {
  forBothSexes,
  healthyLifeExpectancy,
  lifeExpectancy,
  yearDecimals as decimals,
} from '../../indicators/life-indicators.ts';
import { rangesOf } from '../../indicators/ranges.ts';
import { lifeSeriesIn } from '../../profiles/life-figures.ts';
import type { Profile } from '../../profiles/profile.ts';
import { creditIn, publisherOf, sourceOf } from '../../profiles/publisher-of.ts';
import { earlierWords } from '../../words/gaps/earlier.ts';
import { countedBackSentence, movementSentence } from '../../words/gaps/movement.ts';
import { ownChangeSentences } from '../../words/gaps/own-change.ts';
import { gapSizes, gapSource } from '../../words/gaps/sizes.ts';
import { methodSentence } from '../../words/method-sentence.ts';
import { whyNoRanges } from '../../words/range.ts';
import { comparisonSentences } from '../../words/test.ts';
import { gapBlock, note, paragraph, type GapBlock } from './gap-block.ts';
import { gapsOverTime } from './gap-pictures.ts';
import { leadsWith } from './leads-with.ts';
import { yearsTable } from './life-tables.ts';

const measures = {
  life: {
    id: lifeExpectancy,
    title: 'Length of life',
    caption: 'Life expectancy at birth, years',
  },
  healthy: {
    id: healthyLifeExpectancy,
    title: 'Years in good health',
    caption: 'Healthy life expectancy at birth, years',
  },
} as const;

/** The publisher’s short name; on first mention, where the top of the page did not name it, with its full name. */
function publisherFor(profile: Profile, id: string): string {
  return leadsWith(profile) === 'spread' && id === healthyLifeExpectancy
    ? publisherInSentence(publisherOf(profile, id))
    : shortPublisher(publisherOf(profile, id));
}

const wordsOf = (profile: Profile, country: Profile, measure: keyof typeof measures) => ({
  title: `${measures[measure].title}: ${profile.name} and ${country.name}`,
  unit: 'years',
  alt: measures[measure].caption,
  source: creditIn(profile, measures[measure].id),
  note: null,
});

const gapsIn = ({ gaps }: Profile, measure: keyof typeof measures) =>
  measure === 'life' ? gaps.againstCountry : gaps.healthyAgainstCountry;

/** What tests find of it, and the way to how they are made; nothing where nobody tested. */
function testsOf(profile: Profile, country: Profile, measure: keyof typeof measures) {
  const gaps = gapsIn(profile, measure);
  const tests = comparisonSentences(
    forBothSexes((sex) => gaps[sex]?.comparison ?? null),
    {
      measure,
      country: country.nameInSentence,
      publisher: shortPublisher(publisherOf(profile, measures[measure].id)),
    },
  );
  return tests.length === 0 ? [] : [...tests, methodSentence('How it is tested.', 'comparisons')];
}

/** Why changes cannot be tested, where no figure has a range and the source says why; null elsewhere. */
function rangesLacking(profile: Profile, measure: keyof typeof measures): string | null {
  const figures = Object.values(lifeSeriesIn(profile)[measure]).flat();
  const ranges = sourceOf(profile, measures[measure].id)?.ranges ?? null;
  return rangesOf(figures) === 'none' ? whyNoRanges(ranges) : null;
}

/** Whether what is true of both measures is said of this one: of life where it is followed, else of good health. */
const saysItFirst = ({ gaps: { againstCountry: life } }: Profile, measure: keyof typeof measures) =>
  measure === 'life' || !(life.female?.sinceFirst ?? life.male?.sinceFirst);

/** The gap of an area against the country in one measure; null where no period is shared. */
export function gapAgainstBlock(
  profile: Profile,
  country: Profile,
  measure: keyof typeof measures,
): GapBlock | null {
  const gaps = gapsIn(profile, measure);
  if (!gaps.female && !gaps.male) return null;
  const { id, title, caption } = measures[measure];
  const [own, whole] = [lifeSeriesIn(profile), lifeSeriesIn(country)];
  const publisher = publisherFor(profile, id);
  const status = sourceOf(profile, id)?.status ?? null;
  const table = yearsTable(caption, own[measure], { name: country.name, series: whole[measure] });
  return gapBlock({
    id: `gap-${measure}`,
    title: `${title} against ${country.nameInSentence}`,
    sizes: gapSizes(gaps, ['years more', 'years less']),
    earlier: earlierWords({ ...gaps, decimals, sides: ['more', 'less'] }),
    says: [
      ...paragraph(gapSource(gaps, publisher, status), ...testsOf(profile, country, measure)),
      ...paragraph(
        ...ownChangeSentences(profile.gaps[`${measure}OwnChange`], rangesLacking(profile, measure)),
      ),
      ...note(
        movementSentence({ ...gaps, decimals, sides: ['more', 'less'] }),
        saysItFirst(profile, measure) ? countedBackSentence(gaps, own[measure]) : null,
      ),
    ],
    overTime: gapsOverTime(measure, own, whole, {
      areaName: profile.name,
      countryName: country.name,
      words: wordsOf(profile, country, measure),
    }),
    table,
  });
}
