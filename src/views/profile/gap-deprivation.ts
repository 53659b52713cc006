import { shortPublisher } from '../../citations/short-publisher.ts';
import {
  bothSexes,
  forBothSexes,
  inequalityInLifeExpectancy,
  yearDecimals as decimals,
} from '../../indicators/life-indicators.ts';
import { rangesOf } from '../../indicators/ranges.ts';
import { publishedBeside } from '../../indicators/series.ts';
import { lifeSeriesIn } from '../../profiles/life-figures.ts';
import type { Profile } from '../../profiles/profile.ts';
import { creditIn, publisherOf } from '../../profiles/publisher-of.ts';
import { deprivationSentence } from '../../words/gaps/by-deprivation.ts';
import { earlierWords } from '../../words/gaps/earlier.ts';
import { movementSentence } from '../../words/gaps/movement.ts';
import { gapPeriods, gapSizes, gapSource } from '../../words/gaps/sizes.ts';
import { methodSentence } from '../../words/method-sentence.ts';
import { rangesOfPicture } from '../../words/range.ts';
import { gapTestsSentence } from '../../words/test.ts';
import { gapBlock, note, paragraph, strokesOf, type GapBlock } from './gap-block.ts';
import { yearsTable } from './life-tables.ts';

const caption = 'Slope index of inequality in life expectancy, years';

const whatItIs =
  'Its neighbourhoods are put in ten groups, by how deprived they are. A straight line is drawn through how long people live in each. The gap is from one end of the line to the other. It is called the slope index of inequality.';

const changeNoteOf = ({ gaps: { byDeprivation } }: Profile): string | null =>
  (byDeprivation.female ?? byDeprivation.male)?.changeNote ?? null;

/** The gap inside an area between its most and least deprived ends, as published; null where it is not. */
export function gapDeprivationBlock(profile: Profile, country: Profile): GapBlock | null {
  const { byDeprivation } = profile.gaps;
  const isCountry = profile.code === country.code;
  const [own, whole] = [profile, country].map((each) => lifeSeriesIn(each).slope);
  const gaps = forBothSexes((sex) => byDeprivation[sex]?.gap ?? null);
  const tests = forBothSexes((sex) => byDeprivation[sex]?.test ?? null);
  const sizes = forBothSexes((sex) => gaps[sex]?.now.size ?? null);
  const isTested = tests.female !== null || tests.male !== null;
  const said = deprivationSentence({ area: profile.nameInSentence, ...sizes, decimals, isTested });
  if (!said || !own || !whole) return null;
  const beside = forBothSexes((sex) =>
    isCountry ? null : (publishedBeside(whole[sex], gaps[sex]?.now)?.value ?? null),
  );
  const shown = bothSexes.flatMap((sex) => publishedBeside(own[sex], gaps[sex]?.now) ?? []);
  const publisher = shortPublisher(publisherOf(profile, inequalityInLifeExpectancy));
  const sides = ['the usual way', 'the other way'] as const;
  const moved = movementSentence({ ...gaps, decimals, sides, isSaidBefore: true });
  return gapBlock({
    id: 'gap-deprivation',
    title: `Inside ${profile.nameInSentence}, by deprivation`,
    sizes: gapSizes(gaps, ['years', 'years the other way']),
    earlier: earlierWords({ ...gaps, decimals, sides }),
    says: [
      ...paragraph(gapSource(gaps, publisher), said, gapTestsSentence(tests)),
      ...note(moved, moved && changeNoteOf(profile)),
      ...note(whatItIs, methodSentence('How it is worked out.', 'gaps')),
    ],
    strokes: strokesOf(sizes, beside, country.name, {
      title: `${caption}: ${profile.name}, ${gapPeriods(gaps)}`,
      unit: 'years',
      alt: caption,
      source: creditIn(profile, inequalityInLifeExpectancy),
      note: null,
      alone: { ranges: rangesOfPicture(rangesOf(shown), false) },
    }),
    table: yearsTable(caption, own, isCountry ? null : { name: country.name, series: whole }),
  });
}
