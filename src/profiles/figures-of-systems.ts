import { byName, type Area } from '../areas/area.ts';
import { hasEnded } from '../tables/area-kinds.ts';
import { figuresAt, newestPeriod, type Indicator } from '../indicators/indicator.ts';
import type { Period } from '../indicators/period.ts';
import { publishedAt } from '../indicators/series.ts';
import type { Sex } from '../tables/edition.ts';
import { averageAt } from '../gaps/average-of-system.ts';
import type { Materials } from '../indicators/materials.ts';
import { tablePeriod } from './indicator-table.ts';

/** The figures of systems in one period: all of them published, or all of them averages worked out here. */
export interface FiguresOfSystems {
  period: Period;
  /** Whether they are averages of local authorities; never mixed with published ones. */
  isDerived: boolean;
  /** By name; among the published ones, systems that have ended and whose successors have none. */
  figures: { area: Area; value: number }[];
  /** Systems in force without a figure, by name. */
  without: Area[];
  /** The country's figure of the same period; null where none is held. */
  country: number | null;
  /** Whether any of the figures has a published range. */
  hasRanges: boolean;
}

/** What figures hold, whether published or worked out; the rest follows from them. */
function inPeriod(
  period: Period,
  figures: FiguresOfSystems['figures'],
  { indicator, sex, materials }: Asked,
): Pick<FiguresOfSystems, 'period' | 'figures' | 'without' | 'country'> {
  const { areas } = materials;
  const held = new Set(figures.map(({ area }) => area.code));
  const ofCountry = publishedAt(indicator.series.of(areas.country.code, sex), period.text);
  return {
    period,
    figures: figures.sort((a, b) => byName(a.area, b.area)),
    without: areas.systems.filter(({ code }) => !held.has(code)),
    country: ofCountry?.value ?? null,
  };
}

interface Asked {
  indicator: Indicator;
  sex: Sex;
  materials: Materials;
}

function published(asked: Asked): FiguresOfSystems | null {
  const { indicator, sex, materials } = asked;
  const { areas } = materials;
  const systems = [...areas.systems, ...areas.endedSystems];
  const period = newestPeriod(indicator, systems, sex);
  if (!period) return null;
  const codes = systems.map(({ code }) => code);
  const all = figuresAt(indicator, codes, sex, period.text);
  const withFigure = new Set(all.map(({ areaCode }) => areaCode));
  // A system that has ended stands in for those that took its place, until they have figures of their own.
  const held = all.filter(
    ({ areaCode }) =>
      !areas.successorsOf(areas.get(areaCode)).some(({ code }) => withFigure.has(code)),
  );
  const inForce = held.filter(({ areaCode }) => !hasEnded(areas.get(areaCode)));
  // A few figures published do not stand for systems: the averages of all of them tell more.
  if (inForce.length * 2 < areas.systems.length) return null;
  const figures = held.map(({ areaCode, observation: { value } }) => ({
    area: areas.get(areaCode),
    value,
  }));
  const hasRanges = held.some(({ observation }) => observation.lower !== null);
  return { ...inPeriod(period, figures, asked), isDerived: false, hasRanges };
}

function worked(asked: Asked): FiguresOfSystems | null {
  const { indicator, sex, materials } = asked;
  const { areas } = materials;
  const period = tablePeriod(indicator, areas.country, sex);
  if (!period || indicator.averageBy === null) return null;
  const figures = areas.systems.flatMap((system) => {
    const { value } = averageAt({ ...asked, system }, period);
    return value === null ? [] : [{ area: system, value }];
  });
  return { ...inPeriod(period, figures, asked), isDerived: true, hasRanges: false };
}

/**
 * The figures of systems: the published ones of their newest period where half the systems in force have
 * one, else the averages of their local authorities (content/methods/average-of-local-authorities.mdx). Null with fewer than two.
 */
export function figuresOfSystems(asked: Asked): FiguresOfSystems | null {
  const found = published(asked) ?? worked(asked);
  return found && found.figures.length > 1 ? found : null;
}
