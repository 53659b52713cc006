import { isLowerTier } from '../../tables/area-kinds.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import { drawAreaMap } from '../../charts/area-map.ts';
import type { AreaMap } from '../../charts/area-map.ts';
import type { FlatShapes } from '../../charts/flat-shapes.ts';
import { simplifyLine } from '../../charts/outline-path.ts';
import type { Place } from '../../charts/outline-path.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import { roomyPlaces } from '../../charts/roomy-places.ts';
import type { Drawing, Label } from '../../charts/chart.ts';
import { label, linkTo } from '../../charts/marks.ts';
import { roundTo } from '../../charts/scale.ts';
import { wrapWords } from '../../charts/wrap-words.ts';
import { regionAnchor } from '../region-anchor.ts';

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

/** The lines of a name about a place, in percent of the map, so that they keep their size however wide it is. */
function linesAt(place: Place, lines: readonly string[], map: AreaMap): Label[] {
  const first = place[1] - ((lines.length - 1) * lineHeight) / 2;
  return lines.map((text, line) =>
    label(undefined, {
      text,
      x: roundTo((place[0] / map.width) * 100, 1),
      y: `${roundTo(((first + line * lineHeight) / map.height) * 100, 1)}%`,
      dy: 5,
    }),
  );
}

/**
 * The regions that hold councils, joined from their councils' shapes: each with its name a link to its
 * list. The same links stand in the line of regions, once for the keyboard.
 */
export function regionMap(areas: AreaIndex, flat: FlatShapes): Drawing {
  const councils = areas.localAuthorities.filter(isLowerTier);
  const shaped = areas.regions.map(({ code }) => ({
    code,
    shapes: new Set(councils.filter((area) => area.regionCode === code).map((area) => area.code)),
  }));
  const map = drawAreaMap(flat, shaped, { height, tolerance });
  const labels = map.areas.map(({ code, rings }) => labelOf(areas.get(code).name, rings, map));
  const places = placeLabels(labels);
  const regions = map.areas.map(({ code, path }, index) => {
    const { name } = areas.get(code);
    const lines = linesAt(places[index] ?? [0, 0], labels[index]!.lines, map);
    return { href: `#${regionAnchor(name)}`, title: name, path, lines };
  });
  const view = { width: map.width, height, keepsShape: true };
  return {
    className: 'region-map',
    height,
    isElastic: true,
    marks: [
      {
        kind: 'inset',
        view,
        marks: regions.map(({ href, title, path: d }) =>
          linkTo(href, [{ kind: 'path', d }], title),
        ),
      },
      ...regions.map(({ href, lines }) => linkTo(href, lines)),
    ],
  };
}
