import type { Area } from '../../areas/area.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { Materials } from '../../indicators/materials.ts';
import { figuresOfSystems, type FiguresOfSystems } from '../../profiles/figures-of-systems.ts';
import { indicatorTable } from '../../profiles/indicator-table.ts';
import { roundTo } from '../../statistics/rounding.ts';
import { drawnSexes, type DrawnSex } from '../../profiles/drawn-sexes.ts';
import type { NamedValue } from '../../words/ends.ts';

/** An indicator of systems for one sex, to be drawn. */
export interface Drawn {
  indicator: Indicator;
  of: DrawnSex;
  held: FiguresOfSystems;
}

/** Larger systems have more people, whatever their health: counts are not set side by side. */
const isComparable = ({ unit }: Indicator): boolean => !unit.startsWith('people');

/** What is drawn of an indicator: each sex with figures of two systems or more. */
export function drawnOf(indicator: Indicator, materials: Materials): Drawn[] {
  if (!isComparable(indicator)) return [];
  return drawnSexes(indicator, indicatorTable(indicator, materials.areas)).flatMap((of) => {
    const held = figuresOfSystems({ indicator, sex: of.sex, materials });
    return held ? [{ indicator, of, held }] : [];
  });
}

/** Values as printed, so that two that print alike share an end. */
export const asPrinted = ({ held, indicator }: Drawn): (NamedValue & { area: Area })[] =>
  held.figures.map(({ area, value }) => ({
    area,
    name: area.name,
    value: roundTo(value, indicator.decimals),
  }));

/** The indicator, and whom it is about where women and men are apart. */
export const titleOf = ({ indicator, of }: Drawn): string =>
  [indicator.name, of.label.toLowerCase()].filter(Boolean).join(', ');
