import type { Area } from '../../areas/area.ts';
import type { Figure } from '../../charts/figure.ts';
import type { LifelineProps, LifelineRow } from '../../charts/lifeline.ts';
import { missingSentence } from '../../words/missing.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { yearDecimals } from '../../indicators/life-indicators.ts';
import type { LifeSex } from '../../indicators/life-indicators.ts';
import { latestOf, publishedAt } from '../../indicators/series.ts';
import type { Published, Series } from '../../indicators/series.ts';
import type { LifeSeries } from '../../profiles/life-figures.ts';

const figureOf = (observation: Published | undefined): Figure | null =>
  observation
    ? {
        value: observation.value,
        lower: observation.lower,
        upper: observation.upper,
        periodLabel: observation.period.label,
      }
    : null;

/** The country's figure of the same period as the area's. */
const matching = (series: Series, own: Published | undefined): Figure | null =>
  own ? figureOf(publishedAt(series, own.period.text)) : null;

/** Why there is no figure: the source's reason for the latest blank, or that it is not measured for the kind. */
function whyMissing(series: Series, area: Area, what: string): string | null {
  if (latestOf(series)) return null;
  const reason = series.at(-1)?.missing;
  if (reason) return missingSentence(reason, area.nameInSentence);
  const whole = area.kind === 'district' ? ' It is published for counties, not districts.' : '';
  return `No ${what} is published for ${area.nameInSentence}.${whole}`;
}

function rowOf(sex: LifeSex, area: Area, own: LifeSeries, country: LifeSeries): LifelineRow {
  const life = latestOf(own.life[sex]);
  const healthy = latestOf(own.healthy[sex]);
  const isCountry = area.kind === 'country';
  return {
    life: figureOf(life),
    lifeMissing: whyMissing(own.life[sex], area, 'life expectancy'),
    healthy: figureOf(healthy),
    healthyMissing: whyMissing(own.healthy[sex], area, 'healthy life expectancy'),
    countryLife: isCountry ? null : matching(country.life[sex], life),
    countryHealthy: isCountry ? null : matching(country.healthy[sex], healthy),
  };
}

const years = (figure: Figure): string => `${formatNumber(figure.value, yearDecimals)} years`;

function inWords(people: string, row: LifelineRow, country: string): string {
  const life = row.life
    ? `${people}: ${years(row.life)} of life${row.countryLife ? `, ${country} ${years(row.countryLife)}` : ''}`
    : `${people}: no life expectancy published`;
  if (!row.healthy) return `${life}.`;
  const beside = row.countryHealthy ? `, ${country} ${years(row.countryHealthy)}` : '';
  return `${life}; ${years(row.healthy)} in good health${beside}.`;
}

/** Everything the lifeline of an area shows, with its text alternative. */
export function lifelineOf(
  area: Area,
  country: Area,
  own: LifeSeries,
  countrySeries: LifeSeries,
): LifelineProps {
  const women = rowOf('female', area, own, countrySeries);
  const men = rowOf('male', area, own, countrySeries);
  const name = country.nameInSentence;
  return {
    areaName: area.nameInSentence,
    countryName: country.name,
    women,
    men,
    summary: `${inWords('Women', women, name)} ${inWords('Men', men, name)}`,
    chartId: 'lifeline',
  };
}
