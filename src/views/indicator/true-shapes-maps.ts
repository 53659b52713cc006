import { isLowerTier } from '../../tables/area-kinds.ts';
import type { Area } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import { drawAreaMap, type AreaMap } from '../../charts/area-map.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import type { FlatShapes } from '../../charts/flat-shapes.ts';
import type { ShadedArea } from '../../charts/shaded-map.ts';
import { councilsWithin } from '../../gaps/councils.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { DrawnSex } from '../../profiles/drawn-sexes.ts';
import { hasMap } from '../../profiles/indicator-fifths.ts';
import type { IndicatorTable, IndicatorTableRow } from '../../profiles/indicator-table.ts';
import { called, upperTierWords, withoutShort } from '../../words/kind-of-area.ts';
import { shadingOf, type ShadedWords } from './shading.ts';

/** What a map of areas in their true shapes is drawn from. */
export interface TrueShapesMap extends ShadedWords {
  id: string;
  view: { width: number; height: number };
  areas: (ShadedArea & { path: string })[];
  table: FiguresTableProps;
}

interface Setting {
  indicator: Indicator;
  table: IndicatorTable;
  areas: AreaIndex;
  /** Shapes of lower and single tier councils; where an edition holds none, no map is drawn. */
  flat: () => FlatShapes;
}

/** Areas of one kind that a map is of. */
interface MapOf {
  /** Every one of them, with a figure or without. */
  all: readonly Area[];
  rows: readonly IndicatorTableRow[];
  /** What they are called. */
  one: string;
  many: string;
}

/** Coarse, as for the map of systems: every point of a boundary costs bytes. */
const drawing = { height: 420, tolerance: 1 };

/** Shapes that make up an area: its own, or those of the councils inside it. */
const shapesOf = (area: Area, areas: AreaIndex): Set<string> =>
  new Set(
    isLowerTier(area) ? [area.code] : areas.membersOf(area).map((member) => member.area.code),
  );

/** Maps drawn before, by what they are of: the same serve every indicator. */
const drawnBefore = new WeakMap<FlatShapes, Map<string, AreaMap>>();

function drawnMap(flat: FlatShapes, { all, many }: MapOf, areas: AreaIndex): AreaMap {
  const known = drawnBefore.get(flat) ?? new Map<string, AreaMap>();
  drawnBefore.set(flat, known);
  const shaped = () => all.map((area) => ({ code: area.code, shapes: shapesOf(area, areas) }));
  const map = known.get(many) ?? drawAreaMap(flat, shaped(), drawing);
  known.set(many, map);
  return map;
}

/** A map of areas of one kind in their true shapes for each sex, where at least half of them have a figure. */
function trueShapesMaps(
  drawn: readonly DrawnSex[],
  of: MapOf,
  { flat, ...setting }: Setting,
): TrueShapesMap[] {
  const ofKind = { ...setting.table, lowerTier: [...of.rows] };
  if (!hasMap(ofKind, of.all.length)) return [];
  const shapes = flat();
  if (shapes.shapes.size === 0) return [];
  const map = drawnMap(shapes, of, setting.areas);
  return drawn.map((sex) => {
    const { shown, shade, valueText, tableOf } = shadingOf(sex, {
      ...setting,
      table: ofKind,
      councils: of.many,
      council: of.one,
      drawnAs: `a map of ${of.many} in their true shapes`,
    });
    return {
      id: `map-${sex.sex}`,
      table: tableOf(of.all),
      view: { width: map.width, height: map.height },
      areas: of.all.map(({ code, name, path }, index) => ({
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

/** Maps of counties and single tier councils, for indicators that are not published for districts. */
export function upperTierMaps(drawn: readonly DrawnSex[], setting: Setting): TrueShapesMap[] {
  const { table, areas } = setting;
  const all = councilsWithin(areas.country, 'upper', areas);
  const codes = new Set(all.map(({ code }) => code));
  const rows = [...table.counties, ...table.lowerTier].filter(({ area }) => codes.has(area.code));
  const one = called('local-authority').one;
  return trueShapesMaps(drawn, { all, rows, one, many: upperTierWords() }, setting);
}

/** Maps of the systems in force. */
export function systemMaps(drawn: readonly DrawnSex[], setting: Setting): TrueShapesMap[] {
  const { one, many } = called('ics');
  const words = { one: withoutShort(one), many: withoutShort(many) };
  const { systems } = setting.areas;
  return trueShapesMaps(drawn, { all: systems, rows: setting.table.systems, ...words }, setting);
}
