import {
  forBothSexes,
  healthyLifeExpectancy,
  lifeExpectancy,
  yearDecimals as decimals,
} from '../../indicators/life-indicators.ts';
import type { Profile } from '../../profiles/profile.ts';
import { shortPublisher } from '../../citations/short-publisher.ts';
import { creditIn, publisherOf, sourceOf } from '../../profiles/publisher-of.ts';
import type { ChartWords } from '../../charts/chart.ts';
import { earlierWords } from '../../words/gaps/earlier.ts';
import { movementSentence } from '../../words/gaps/movement.ts';
import { knownRangeSentence, poorerHealthSentence } from '../../words/gaps/poorer-health.ts';
import { gapPeriods, gapSizes } from '../../words/gaps/sizes.ts';
import { methodSentence } from '../../words/method-sentence.ts';
import { joinSentences, sentence } from '../../words/sentence.ts';
import { gapBlock, note, paragraph, strokesOf, type GapBlock } from './gap-block.ts';

const sizesOf = ({ gaps }: Profile) =>
  forBothSexes((sex) => gaps.poorerHealth[sex]?.now.size ?? null);

/** The country’s, of the same period; null where its newest is of another. */
const sizesBeside = ({ gaps }: Profile, country: Profile) =>
  forBothSexes((sex) => {
    const [own, other] = [gaps.poorerHealth[sex]?.now, country.gaps.poorerHealth[sex]?.now];
    return own && other?.period.text === own.period.text ? other.size : null;
  });

const measures = [
  ['Years of life', lifeExpectancy],
  ['Years in good health', healthyLifeExpectancy],
] as const;

/** Whose figures it is worked out from, what they call them, and the way to how. */
function fromWhat(profile: Profile) {
  const from = (id: string) => shortPublisher(publisherOf(profile, id));
  const statuses = measures.flatMap(([name, id]) => {
    const status = sourceOf(profile, id)?.status;
    return status ? [sentence(`${name} are ${status}.`)] : [];
  });
  return joinSentences([
    sentence(
      `Years of life (${from(lifeExpectancy)}) less years in good health (${from(healthyLifeExpectancy)}), of the same period.`,
    ),
    ...statuses,
    methodSentence('How we worked it out.', 'gaps', { isDerived: true }) ?? [],
  ]);
}

function wordsOf(profile: Profile): ChartWords {
  const alt = `Years in poorer health: ${profile.name}`;
  const title = `${alt}, ${gapPeriods(profile.gaps.poorerHealth)}`;
  const credits = new Set(
    [lifeExpectancy, healthyLifeExpectancy].map((id) => creditIn(profile, id)),
  );
  const note = 'Worked out: years of life less years in good health, of the same period.';
  return { title, unit: 'years', alt, source: [...credits].join('; '), note };
}

/** Years lived in poorer health, derived from two published figures of one period; null where there are none. */
export function gapPoorerHealthBlock(profile: Profile, country: Profile): GapBlock | null {
  const gaps = profile.gaps.poorerHealth;
  const sizes = sizesOf(profile);
  const isCountry = profile.code === country.code;
  const beside = isCountry ? { female: null, male: null } : sizesBeside(profile, country);
  const said = poorerHealthSentence({
    areaName: profile.nameInSentence,
    area: sizes,
    countryName: country.nameInSentence,
    country: isCountry ? null : beside,
    periodLabel: gapPeriods(gaps),
    decimals,
  });
  if (!said) return null;
  return gapBlock({
    id: 'gap-poorer-health',
    title: 'Years in poorer health',
    sizes: gapSizes(gaps, ['years', 'years']),
    earlier: earlierWords({ ...gaps, decimals, sides: ['more', 'less'], subject: 'it' }),
    says: [
      ...paragraph(said),
      ...note(knownRangeSentence(profile.gaps.poorerHealthKnownRange, decimals)),
      ...note(movementSentence({ ...gaps, decimals, sides: ['more', 'less'], subject: 'it' })),
      ...note(fromWhat(profile)),
    ],
    strokes: strokesOf(sizes, beside, country.name, wordsOf(profile)),
  });
}
