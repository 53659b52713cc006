import type { FiguresTableProps } from '../../charts/figures-table.ts';
import type { Indicators } from '../../indicators/indicator.ts';
import {
  medianAge,
  population16To64,
  population65AndOver,
  populationUnder16,
} from '../../indicators/life-indicators.ts';
import { formatWithUnit } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { observationsIn } from '../../profiles/observations-in.ts';
import type { Profile } from '../../profiles/profile.ts';
import { called } from '../../words/kind-of-area.ts';

/** How old the residents of an area are, beside the country's. */
export interface AgesView {
  table: FiguresTableProps;
  /** That the figures of a system are added up from its councils; null where they are published. */
  note: string | null;
}

interface Held {
  value: number;
  period: string;
}

/** The newest figure of everyone that a profile holds. */
const published = (profile: Profile, id: string): Held[] =>
  observationsIn(profile, { indicatorId: id, sex: 'persons' }).flatMap(({ value, period }) =>
    value === null ? [] : [{ value, period }],
  );

/** The same, added up from its councils. */
const averaged = ({ averages }: Profile, id: string): Held[] =>
  averages.find(({ indicatorId, sex }) => indicatorId === id && sex === 'persons')?.periods ?? [];

/** Ages of the residents of an area and of the country in the same year; null where none are held. */
export function agesView(
  profile: Profile,
  country: Profile,
  indicators: Indicators,
): AgesView | null {
  const ids = [populationUnder16, population16To64, population65AndOver, medianAge];
  const rows = ids.flatMap((id) => {
    const indicator = indicators.get(id);
    const own = published(profile, id).at(-1) ?? averaged(profile, id).at(-1);
    if (!indicator || !own) return [];
    const beside = published(country, id).find(({ period }) => period === own.period);
    const cells = [formatWithUnit(own.value, indicator)];
    if (profile !== country)
      cells.push(beside ? formatWithUnit(beside.value, indicator) : 'none held');
    return [
      {
        cells: [{ text: indicator.shortName, href: indicator.path }, ...cells],
        period: own.period,
      },
    ];
  });
  const [first] = rows;
  if (!first) return null;
  const isAveraged = ids.some(
    (id) => published(profile, id).length === 0 && averaged(profile, id).length > 0,
  );
  return {
    table: {
      caption: `How old residents are, ${parsePeriod(first.period).label}`,
      columns: ['Age', profile.name, ...(profile === country ? [] : [country.name])],
      rows: rows.map(({ cells }) => cells),
    },
    note: isAveraged
      ? `Worked out here from the residents of its ${called('local-authority').many}.`
      : null,
  };
}
