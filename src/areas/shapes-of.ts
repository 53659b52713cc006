import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { AreaShape } from './area-at-point.ts';

type Shapes = Topology<Record<string, GeometryCollection>>;

/** `feature` of topojson-client, handed in so that only a page that needs it loads it. */
type Decode = (topology: Shapes, object: GeometryCollection) => unknown;

/** Every area of a TopoJSON file with its rings, in longitude and latitude. */
export function shapesOf(topology: Shapes, decode: Decode): AreaShape[] {
  return Object.values(topology.objects).flatMap((object) => {
    const decoded = decode(topology, object) as FeatureCollection<Polygon | MultiPolygon>;
    return decoded.features.map(({ id, geometry }) => ({
      code: String(id),
      parts: (geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.coordinates) as unknown as AreaShape['parts'],
    }));
  });
}
