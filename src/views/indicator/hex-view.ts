import type { AreaIndex } from '../../areas/area-index.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import type { Hex } from '../../charts/shaded-map.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { IndicatorTable } from '../../profiles/indicator-table.ts';
import type { HexRow } from '../../tables/edition.ts';
import type { DrawnSex } from '../../profiles/drawn-sexes.ts';
import { called } from '../../words/kind-of-area.ts';
import { shadingOf, type ShadedWords } from './shading.ts';

/** What a map of hexagons is drawn from. */
export interface HexView extends ShadedWords {
  id: string;
  hexes: Hex[];
  table: FiguresTableProps;
}

interface Setting {
  indicator: Indicator;
  table: IndicatorTable;
  areas: AreaIndex;
  hexes: readonly HexRow[];
}

/** The map of hexagons of one sex: shades by fifth, words of the classes, and what it shows. */
export function hexView(drawn: DrawnSex, setting: Setting): HexView {
  const { areas } = setting;
  const { one, many } = called('local-authority');
  const { shown, shade, valueText, tableOf } = shadingOf(drawn, {
    ...setting,
    councils: many,
    council: one,
    drawnAs: `a map on which every ${one} is a hexagon`,
  });
  const hexes = setting.hexes.map(({ areaCode, column, row }) => {
    const { name, path } = areas.get(areaCode);
    const [own, words] = [shade(areaCode), valueText(areaCode)];
    return { name, href: path ?? '/', column, row, shade: own, valueText: words };
  });
  const table = tableOf(setting.hexes.map(({ areaCode }) => areas.get(areaCode)));
  return { id: `map-${drawn.sex}`, hexes, table, ...shown };
}
