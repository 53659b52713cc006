import type { AuthorityRowsProps } from '../../charts/authority-rows.ts';
import { shortPublisher } from '../../citations/short-publisher.ts';
import { lifeExpectancy, yearDecimals as decimals } from '../../indicators/life-indicators.ts';
import type { Profile } from '../../profiles/profile.ts';
import { creditIn, publisherOf } from '../../profiles/publisher-of.ts';
import { betweenSexesSentence } from '../../words/gaps/between-sexes.ts';
import { soleEarlierWords } from '../../words/gaps/earlier.ts';
import { soleMovementSentence } from '../../words/gaps/movement.ts';
import { gapSizeText } from '../../words/gaps/sizes.ts';
import { gapTestSentence } from '../../words/test.ts';
import { scaleAround } from './spread.ts';
import { gapBlock, note, paragraph, type GapBlock } from './gap-block.ts';

const pairOf = ({ gaps: { betweenSexes } }: Profile) =>
  betweenSexes && { female: betweenSexes.gap.now.own, male: betweenSexes.gap.now.other };

/** The country’s pair of the same period; null on its own page, and where its newest is of another. */
function pairBeside(profile: Profile, country: Profile) {
  const [own, other] = [profile, country].map(({ gaps }) => gaps.betweenSexes?.gap.now.period.text);
  return profile.code === country.code || own !== other ? null : pairOf(country);
}

/** Both as dots in a row, the country's pair under it. */
function rowsOf(
  { name }: Profile,
  { female, male }: NonNullable<ReturnType<typeof pairOf>>,
  {
    beside,
    countryName,
    source,
  }: { beside: ReturnType<typeof pairOf>; countryName: string; source: string },
): AuthorityRowsProps {
  const title = `Life expectancy of women and men: ${name}`;
  const country = beside && { women: beside.female, men: beside.male };
  return {
    words: { title, unit: 'years', alt: title, source, note: null },
    rows: [{ name, href: null, women: female, men: male }],
    country,
    countryName,
    ...scaleAround([female, male, country?.women ?? null, country?.men ?? null]),
  };
}

/** The gap between women and men of an area, beside the country’s; null where no period has both. */
export function gapSexesBlock(profile: Profile, country: Profile): GapBlock | null {
  const own = profile.gaps.betweenSexes;
  const pair = pairOf(profile);
  if (!own || !pair) return null;
  const beside = pairBeside(profile, country);
  const said = betweenSexesSentence({
    areaName: profile.nameInSentence,
    area: pair,
    countryName: country.nameInSentence,
    country: beside,
    decimals,
  });
  const sides = ['more for women', 'more for men'] as const;
  const publisher = shortPublisher(publisherOf(profile, lifeExpectancy));
  return gapBlock({
    id: 'gap-sexes',
    title: 'Between women and men',
    size: { number: gapSizeText(own.gap.now.size), unit: 'years' },
    says: [
      ...paragraph(
        `Figures for ${own.gap.now.period.label}, from ${publisher}.`,
        said,
        gapTestSentence(own.test),
      ),
      ...note(soleMovementSentence(own.gap, { decimals, sides })),
    ],
    earlier: soleEarlierWords(own.gap, { decimals, sides }),
    rows: rowsOf(profile, pair, {
      beside,
      countryName: country.name,
      source: creditIn(profile, lifeExpectancy),
    }),
  });
}
