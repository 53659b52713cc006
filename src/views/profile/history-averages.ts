import { sparkline } from '../../charts/sparkline.ts';
import type { Area } from '../../areas/area.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { formatNumber, formatValue, formatWithUnit } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { publishedAt } from '../../indicators/series.ts';
import type { AverageOfIndicator } from '../../profiles/averages-of-area.ts';
import type { Profile } from '../../profiles/profile.ts';
import { capitalised } from '../../words/sentence.ts';
import { shareText } from '../../words/share.ts';
import { sexIfOne } from '../../words/sex.ts';
import { untestedChangeSentence } from '../../words/test.ts';
import { unitName } from '../../words/unit.ts';
import type { HistoryItem } from './history.ts';

/** From where to where the averages went, and why that was not tested. */
function movedSentence({ periods, untested }: AverageOfIndicator, indicator: Indicator): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return '';
  const said = ({ value, period }: typeof first) =>
    `${formatWithUnit(value, indicator)} in ${parsePeriod(period).label}`;
  if (first === last) return `${capitalised(said(last))}.`;
  return `${said(first)}; ${said(last)}. ${untestedChangeSentence(untested)}`;
}

/** Where on its page the averages of an indicator and sex stand. */
export const anchorOf = ({ indicatorId, sex }: AverageOfIndicator): string =>
  sex === 'persons' ? indicatorId : `${indicatorId}-${sex}`;

/** The averages of the councils of a system or county through the years, each with how much it takes in. */
export function averageItem(
  average: AverageOfIndicator,
  indicator: Indicator,
  { profile, country }: { profile: Pick<Profile, 'name'>; country: Area },
): HistoryItem {
  const { sex, periods } = average;
  const ofCountry = indicator.series.of(country.code, sex);
  const beside = (period: string) => publishedAt(ofCountry, period)?.value ?? null;
  const middle = (period: string) => parsePeriod(period).middle;
  const line = sparkline({
    area: periods.map(({ period, value }) => [middle(period), value]),
    country: periods.map(({ period }) => [middle(period), beside(period)]),
    shape: 'untested',
  });
  const whom = sexIfOne(sex, ', ');
  const rows = periods.toReversed().map(({ period, value, counted, members, coverage }) => {
    const other = beside(period);
    return [
      parsePeriod(period).label,
      formatNumber(value, indicator.decimals),
      other === null ? '' : formatValue(other, indicator),
      `${counted} of ${members}`,
      shareText(coverage),
    ];
  });
  return {
    id: anchorOf(average),
    name: `${indicator.shortName}${whom}: average, worked out here`,
    href: indicator.path,
    says: movedSentence(average, indicator),
    line,
    key: line ? `The line: the average; dotted: ${country.name}.` : '',
    table: {
      caption: `${indicator.shortName}${whom}: average of ${profile.name}, ${unitName(indicator.unit)}`,
      columns: ['Period', 'Average', country.name, 'Areas in it', 'Share of residents'],
      rows,
    },
    source: '',
  };
}
