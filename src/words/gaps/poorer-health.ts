import { bothSexes } from '../../indicators/life-indicators.ts';
import { formatInterval, formatNumber } from '../../indicators/number-format.ts';
import { inArea } from '../../areas/in-area.ts';
import { figure, sentence, type Sentence, capitalised } from '../sentence.ts';
import { yearsText } from '../number.ts';
import { peopleOf } from '../sex.ts';

/** Years in poorer health by sex. */
export interface PoorerHealthYears {
  female: number | null;
  male: number | null;
}

/** What the sentence is made from; the country is null on its own page. Names are as in running text. */
export interface PoorerHealthFigures {
  areaName: string;
  area: PoorerHealthYears;
  countryName: string;
  country: PoorerHealthYears | null;
  /** As a reader sees it: `2022 to 2024`. */
  periodLabel: string;
  decimals: number;
}

/** `women can expect 27.3 years in poorer health. Men can expect 22.8.`, of those of whom it is known; null of neither. */
function yearsOf(years: PoorerHealthYears, decimals: number, what = ''): Sentence | null {
  const [first, second] = bothSexes.flatMap((sex) => {
    const value = years[sex];
    return value === null ? [] : [{ sex, value }];
  });
  if (!first) return null;
  const others = second
    ? sentence(
        ` ${capitalised(peopleOf(second.sex))} can expect `,
        figure(formatNumber(second.value, decimals), second.sex),
        '.',
      )
    : [];
  return sentence(
    `${peopleOf(first.sex)} can expect `,
    figure(yearsText(first.value, decimals), first.sex),
    `${what}.`,
    ...others,
  );
}

/** How many years of life women and men can expect to spend in poorer health; null where neither is known. */
export function poorerHealthSentence(figures: PoorerHealthFigures): Sentence | null {
  const { areaName, area, countryName, country, periodLabel, decimals } = figures;
  const own = yearsOf(area, decimals, ' in poorer health');
  if (!own) return null;
  const other = country && yearsOf(country, decimals);
  return sentence(
    `${capitalised(inArea(areaName))}, going by ${periodLabel}, `,
    ...own,
    ...(other ? [` In ${countryName} `, ...other] : []),
  );
}

/** The ends of a range in years. */
type Range = { lower: number; upper: number };

/** The part of the range of years in poorer health that is known; null where none is. */
export function knownRangeSentence(
  { female, male }: { female: Range | null; male: Range | null },
  decimals: number,
): Sentence | null {
  const ranges = [
    { range: female, whom: 'women' },
    { range: male, whom: 'men' },
  ].flatMap(({ range, whom }) =>
    range ? [`${formatInterval(range.lower, range.upper, decimals)} for ${whom}`] : [],
  );
  if (ranges.length === 0) return null;
  return sentence(
    `The likely range of good health alone puts it ${ranges.join('. It puts it ')}. The whole range is wider, as life expectancy has one too.`,
  );
}
