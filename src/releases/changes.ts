import type { AreaRow, Edition, Sex } from '../tables/edition.ts';
import type { Release } from '../tables/release.ts';
import { seriesOf, type KeptFigure, type KeptSeries } from './kept-figures.ts';

/** A figure that is new, has another value, or is no longer there. */
export interface FigureChange {
  indicatorId: string;
  areaCode: string;
  sex: Sex;
  period: string;
  kind: 'new' | 'revised' | 'withdrawn';
  /** The figure before; null where it is new. */
  before: number | null;
  /** The figure now; null where it was withdrawn. */
  now: number | null;
}

/** An area that began or ended. */
export interface AreaChange {
  code: string;
  name: string;
  kind: 'began' | 'ended';
}

/** A release as far as it is kept to be compared with. */
export interface KeptTables {
  release: Release;
  /** Names of indicators by id. */
  indicators: ReadonlyMap<string, string>;
  /** Names of areas in force by code. */
  areas: ReadonlyMap<string, string>;
  figures: ReadonlyMap<string, KeptSeries>;
}

/** Everything that the tables say otherwise than a release before. */
export interface Changes {
  since: Release;
  areas: AreaChange[];
  /** Indicators that the release before did not have, and those that are gone, by id and name. */
  newIndicators: { id: string; name: string }[];
  withdrawnIndicators: { id: string; name: string }[];
  figures: FigureChange[];
}

/** As much of the tables as is compared. */
export type ComparedTables = Pick<Edition, 'observations'> & {
  indicators: readonly { id: string; name: string }[];
  areas: readonly Pick<AreaRow, 'code' | 'name' | 'kind' | 'validTo'>[];
};

const valueOf = (figure: KeptFigure | undefined): number | null =>
  typeof figure === 'number' ? figure : null;

function changeOf(before: number | null, now: number | null): FigureChange['kind'] | null {
  if (before === now) return null;
  if (before === null) return 'new';
  return now === null ? 'withdrawn' : 'revised';
}

/** What became of the figures of one indicator, in the order of areas, sexes and periods. */
function figureChanges(indicatorId: string, was: KeptSeries, now: KeptSeries): FigureChange[] {
  const names = [...new Set([...was.keys(), ...now.keys()])].sort();
  return names.flatMap((name) => {
    const [areaCode = '', sex] = name.split(',') as [string, Sex];
    const [then, today] = [was.get(name), now.get(name)];
    const periods = [...new Set([...(then?.keys() ?? []), ...(today?.keys() ?? [])])].sort();
    return periods.flatMap((period) => {
      const values = { before: valueOf(then?.get(period)), now: valueOf(today?.get(period)) };
      const kind = changeOf(values.before, values.now);
      return kind === null ? [] : [{ indicatorId, areaCode, sex, period, kind, ...values }];
    });
  });
}

const none: KeptSeries = new Map();

/** The areas in force of an edition, by code. */
export const areasInForce = (areas: ComparedTables['areas']): Map<string, string> =>
  new Map(areas.filter(({ validTo }) => validTo === null).map(({ code, name }) => [code, name]));

/** What is in one list and not in the other, by key and name. */
const only = (
  these: ReadonlyMap<string, string>,
  those: ReadonlyMap<string, string>,
): [string, string][] => [...these].filter(([key]) => !those.has(key));

/** All that tables say otherwise than a release that was kept. */
export function changesSince(kept: KeptTables, tables: ComparedTables): Changes {
  const inForce = areasInForce(tables.areas);
  const named = new Map(tables.indicators.map(({ id, name }) => [id, name]));
  const ids = [...new Set([...named.keys(), ...kept.figures.keys()])];
  const asIndicators = (list: [string, string][]) => list.map(([id, name]) => ({ id, name }));
  const asAreas = (list: [string, string][], kind: AreaChange['kind']) =>
    list.map(([code, name]) => ({ code, name, kind }));
  return {
    since: kept.release,
    areas: [
      ...asAreas(only(kept.areas, inForce), 'ended'),
      ...asAreas(only(inForce, kept.areas), 'began'),
    ],
    newIndicators: asIndicators(only(named, kept.indicators)),
    withdrawnIndicators: asIndicators(only(kept.indicators, named)),
    figures: ids.flatMap((id) =>
      figureChanges(id, kept.figures.get(id) ?? none, seriesOf(tables.observations.get(id) ?? [])),
    ),
  };
}
