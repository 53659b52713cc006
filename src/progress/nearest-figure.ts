import type { Area } from '../areas/area.ts';
import { leadingSexes, type Indicator } from '../indicators/indicator.ts';
import { publishedAt } from '../indicators/series.ts';
import type { Period } from '../indicators/period.ts';
import type { Materials } from '../indicators/materials.ts';
import type { Sex } from '../tables/edition.ts';
import { outcomeOfSystem, periodsCompared } from './outcome-of-system.ts';

/** A figure near to what a target speaks of, of one sex. Never used to judge the target. */
export interface NearestValue {
  sex: Sex;
  /** in the indicator’s unit */
  value: number;
  /** Whether it is the average of the system's local authorities by residents, and so derived. */
  isAverage: boolean;
  /** How it moved: by its own figures where both are held, else by that average; null where neither is. Never tested. */
  change: number | null;
  /** Whether the change is that of the average. */
  isChangeAverage: boolean;
  countryValue: number | null;
}

/** The figures held that are nearest to a target which nothing held measures. */
export interface NearestFigure {
  indicatorId: string;
  period: Period;
  /** The period from which a change counts; null where there is no earlier one. */
  since: Period | null;
  values: NearestValue[];
}

function valueOf(
  sex: Sex,
  indicator: Indicator,
  system: Area,
  materials: Materials,
): NearestValue[] {
  const { country } = materials.areas;
  const outcome = outcomeOfSystem({ indicator, system, sex, materials });
  const now = periodsCompared(indicator, country, sex)?.now;
  if (outcome.value === null || !now) return [];
  return [
    {
      sex,
      value: outcome.value,
      isAverage: outcome.isDerived,
      change: outcome.change,
      isChangeAverage: outcome.isChangeDerived,
      countryValue: publishedAt(indicator.series.of(country.code, sex), now.text)?.value ?? null,
    },
  ];
}

/** The figure of a related indicator for a system in the country's latest period; null where none is held. */
export function nearestFigure(
  indicatorId: string,
  system: Area,
  materials: Materials,
): NearestFigure | null {
  const indicator = materials.indicators.get(indicatorId);
  const { country } = materials.areas;
  if (!indicator) return null;
  const sexes = leadingSexes(indicator, country.code);
  const periods = sexes[0] && periodsCompared(indicator, country, sexes[0]);
  const values = sexes.flatMap((sex) => valueOf(sex, indicator, system, materials));
  if (!periods || values.length === 0) return null;
  return { indicatorId, period: periods.now, since: periods.then, values };
}
