import { isLowerTier, type Area } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import { drawAreaMap } from '../../charts/area-map.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import type { FlatShapes } from '../../charts/flat-shapes.ts';
import type { ShadedArea } from '../../charts/shaded-map.ts';
import { councilsWithin } from '../../gaps/councils.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { DrawnSex } from '../../profiles/drawn-sexes.ts';
import { hasMap } from '../../profiles/indicator-fifths.ts';
import type { IndicatorTable } from '../../profiles/indicator-table.ts';
import { upperTierWords } from '../../words/kind-of-area.ts';
import { shadingOf, type ShadedWords } from './shading.ts';

/** What a map of counties and single tier councils is drawn from. */
export interface UpperTierMap extends ShadedWords {
  id: string;
  view: { width: number; height: number };
  areas: (ShadedArea & { path: string })[];
  table: FiguresTableProps;
}

interface Setting {
  indicator: Indicator;
  table: IndicatorTable;
  areas: AreaIndex;
  /** Shapes of lower and single tier councils; null draws no map. */
  flat: (() => FlatShapes) | null;
}

/** Coarse, as for the map of systems: every point of a boundary costs bytes. */
const drawing = { height: 420, tolerance: 1 };

/** Shapes that make up a council: its own, or of a county those of its districts. */
const shapesOf = (area: Area, areas: AreaIndex): Set<string> =>
  new Set(
    isLowerTier(area) ? [area.code] : areas.membersOf(area).map((member) => member.area.code),
  );

/**
 * A map of counties and single tier councils in their true shapes for each sex, where at least half of them
 * have a figure; for indicators that are not published for districts.
 */
export function upperTierMaps(drawn: readonly DrawnSex[], setting: Setting): UpperTierMap[] {
  const { table, areas, flat } = setting;
  if (!flat) return [];
  const councils = councilsWithin(areas.country, 'upper', areas);
  const codes = new Set(councils.map(({ code }) => code));
  const rows = [...table.counties, ...table.lowerTier].filter(({ area }) => codes.has(area.code));
  const ofTier = { ...table, lowerTier: rows };
  if (!hasMap(ofTier, councils.length)) return [];
  const shaped = councils.map((area) => ({ code: area.code, shapes: shapesOf(area, areas) }));
  const map = drawAreaMap(flat(), shaped, drawing);
  return drawn.map((sex) => {
    const { shown, shade, valueText, tableOf } = shadingOf(sex, {
      ...setting,
      table: ofTier,
      councils: upperTierWords(),
      drawnAs: `a map of ${upperTierWords()} in their true shapes`,
    });
    return {
      id: `map-${sex.sex}`,
      table: tableOf(councils),
      view: { width: map.width, height: map.height },
      areas: councils.map(({ code, name, path }, index) => ({
        name,
        href: path,
        path: map.areas[index]?.path ?? '',
        shade: shade(code),
        valueText: valueText(code),
      })),
      ...shown,
    };
  });
}
