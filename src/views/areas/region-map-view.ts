import { isLowerTier } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import { drawAreaMap } from '../../charts/area-map.ts';
import type { AreaMap } from '../../charts/area-map.ts';
import type { FlatShapes } from '../../charts/flat-shapes.ts';
import { simplifyLine } from '../../charts/outline-path.ts';
import type { Place } from '../../charts/outline-path.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import { roomyPlaces } from '../../charts/roomy-places.ts';
import { wrapWords } from '../../charts/wrap-words.ts';
import { regionAnchor } from '../region-anchor.ts';

/** A region on the map: a link to its list, and its name in lines, each with its place in per cent. */
export interface MappedRegion {
  name: string;
  anchor: string;
  path: string;
  lines: { text: string; x: string; y: string }[];
}

/** The map of the regions, ready to draw. */
export interface RegionMap {
  viewBox: string;
  regions: MappedRegion[];
}

/** Units of the view are pixels on the narrowest phone, where the names have least room. */
const height = 336;
const tolerance = 1;
/** Letters in a line of a name, unless one word has more. */
const longestLine = 10;
const lineHeight = 17;
/** Mean width of a letter at 14 pixels. */
const letterWidth = 7.5;

/** A name in lines, and where it may stand: inside its region, and whole inside the map. */
function labelOf(name: string, rings: readonly Place[][], map: AreaMap) {
  const lines = wrapWords(name, longestLine);
  const width = Math.max(...lines.map((line) => line.length)) * letterWidth;
  const coarse = rings.map((ring) => simplifyLine(ring, 2));
  const places = roomyPlaces(coarse, map.height).filter(
    ({ place: [x] }) => x >= width / 2 && x <= map.width - width / 2,
  );
  return { lines, places, width, height: lines.length * lineHeight };
}

/** The regions that hold councils, joined from their councils' shapes. */
export function regionMap(areas: AreaIndex, flat: FlatShapes): RegionMap {
  const councils = areas.localAuthorities.filter(isLowerTier);
  const shaped = areas.regions.map(({ code }) => ({
    code,
    shapes: new Set(councils.filter((area) => area.regionCode === code).map((area) => area.code)),
  }));
  const map = drawAreaMap(flat, shaped, { height, tolerance });
  const labels = map.areas.map(({ code, rings }) => labelOf(areas.get(code).name, rings, map));
  const places = placeLabels(labels);
  const percent = (units: number, of: number): string => `${((units / of) * 100).toFixed(1)}%`;
  return {
    viewBox: `0 0 ${map.width} ${map.height}`,
    regions: map.areas.map(({ code, path }, index) => {
      const { name } = areas.get(code);
      const [place, { lines }] = [places[index], labels[index]!];
      const first = (place?.[1] ?? 0) - ((lines.length - 1) * lineHeight) / 2;
      return {
        name,
        anchor: `#${regionAnchor(name)}`,
        path,
        lines: lines.map((text, line) => ({
          text,
          x: percent(place?.[0] ?? 0, map.width),
          y: percent(first + line * lineHeight, map.height),
        })),
      };
    }),
  };
}
