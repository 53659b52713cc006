import type { Chart } from '../../charts/chart.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { hexPathsChart, shapesMapChart } from '../../charts/shaded-map.ts';
import { called } from '../../words/kind-of-area.ts';
import { capitalised } from '../../words/sentence.ts';
import type { HexView } from './hex-view.ts';
import type { TrueShapesMap } from './true-shapes-maps.ts';

/** The maps of an indicator, ready to place. */
export interface MapsView {
  /** What an area is drawn as, and what to beware of. */
  summary: string;
  maps: { id: string; name: string; finding: string; chart: Chart; table: FiguresTableProps }[];
}

const shown = (
  { id, name, finding, table }: Omit<MapsView['maps'][number], 'chart'>,
  chart: Chart,
) => ({ id, name, finding, chart, table });

/** Maps of hexagons where there are any, else those of areas in their shapes, which are called `kind`. */
export function mapsView(
  hexagons: readonly HexView[],
  shapes: readonly TrueShapesMap[],
  kind: string,
): MapsView | null {
  if (hexagons.length > 0)
    return {
      summary: `Each hexagon is a ${called('council').short}. All are of one size.`,
      maps: hexagons.map(({ hexes, ...of }) => shown(of, hexPathsChart(hexes, of))),
    };
  if (shapes.length === 0) return null;
  return {
    summary: `${capitalised(kind)} in their true shapes. Large ones are easy to see, even where few people live.`,
    maps: shapes.map(({ areas, view, ...of }) => shown(of, shapesMapChart(areas, view, of))),
  };
}
