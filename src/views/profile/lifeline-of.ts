import type { Figure } from '../../charts/figure.ts';
import type { LifelineProps, LifelineRow } from '../../charts/lifeline.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { yearDecimals } from '../../indicators/life-indicators.ts';
import type { LifeSex } from '../../indicators/life-indicators.ts';
import { parsePeriod } from '../../indicators/period.ts';
import {
  holdsLife,
  lifeToDraw,
  type HeldFigure,
  type LengthOfLife,
} from '../../profiles/life-of-area.ts';
import type { Profile } from '../../profiles/profile.ts';
import { lengthMissingSentence } from '../../words/missing.ts';
import { sexLabel } from '../../words/sex.ts';

/** What of a profile its lifeline is drawn from. */
type Lived = Pick<Profile, 'name' | 'nameInSentence' | 'lengths'>;

const figureOf = (figure: HeldFigure | null): Figure | null =>
  figure && {
    value: figure.value,
    lower: figure.lower,
    upper: figure.upper,
    periodLabel: parsePeriod(figure.period).label,
  };

const whyMissing = ({ missing }: LengthOfLife, what: string, area: string): string | null =>
  missing && lengthMissingSentence(missing, what, area);

function rowOf(sex: LifeSex, { lengths, nameInSentence }: Lived, isLifeHeld: boolean): LifelineRow {
  const [life, healthy] = [lifeToDraw(lengths, sex), lengths.healthy[sex]];
  return {
    life: figureOf(life.latest),
    lifeMissing: isLifeHeld ? whyMissing(life, 'life expectancy', nameInSentence) : null,
    healthy: figureOf(healthy.latest),
    healthyMissing: whyMissing(healthy, 'healthy life expectancy', nameInSentence),
    countryLife: figureOf(life.country),
    countryHealthy: figureOf(healthy.country),
  };
}

/** Which lengths of life a lifeline shows: without years of life, those in good health alone. */
export const lengthsShown = (rows: readonly LifelineRow[]): string =>
  rows.some(({ life }) => life !== null)
    ? 'Years of life and years in good health'
    : 'Years in good health';

const years = (figure: Figure): string => `${formatNumber(figure.value, yearDecimals)} years`;

function inWords(people: string, row: LifelineRow, country: string): string {
  const told = (figure: Figure | null, what: string, beside: Figure | null): string[] =>
    figure ? [`${years(figure)} ${what}${beside ? `, ${country} ${years(beside)}` : ''}`] : [];
  const lengths = [
    ...told(row.life, 'of life', row.countryLife),
    ...told(row.healthy, 'in good health', row.countryHealthy),
  ];
  return `${people}: ${lengths.join('; ') || 'no years held'}.`;
}

/** Everything the lifeline of an area shows, with its text alternative. */
export function lifelineOf(area: Lived, country: Lived, source: string): LifelineProps {
  const isLifeHeld = holdsLife(country);
  const women = rowOf('female', area, isLifeHeld);
  const men = rowOf('male', area, isLifeHeld);
  const name = country.nameInSentence;
  return {
    countryName: country.name,
    women,
    men,
    words: {
      title: `${lengthsShown([women, men])}: ${area.name}`,
      unit: 'years',
      alt: `${inWords(sexLabel('female'), women, name)} ${inWords(sexLabel('male'), men, name)}`,
      source,
      note: null,
    },
  };
}
