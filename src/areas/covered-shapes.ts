import type { GeometryCollection, Topology } from 'topojson-specification';

type Arcs = number | readonly Arcs[];

/** Numbers of the arcs that a shape is made of; `~n` is arc `n` the other way. */
const used = (arcs: Arcs): number[] =>
  typeof arcs === 'number' ? [arcs < 0 ? ~arcs : arcs] : arcs.flatMap(used);

const renumbered = (arcs: Arcs, places: ReadonlyMap<number, number>): Arcs =>
  typeof arcs === 'number'
    ? arcs < 0
      ? ~places.get(~arcs)!
      : places.get(arcs)!
    : arcs.map((each) => renumbered(each, places));

const arcsOf = (shape: object): Arcs => ('arcs' in shape ? (shape.arcs as Arcs) : []);

/** The shapes of these areas and the arcs they are made of, and no other. */
export function coveredShapes(topology: Topology, codes: ReadonlySet<string>): Topology {
  const kept = Object.entries(topology.objects).flatMap(([name, object]) => {
    if (object.type !== 'GeometryCollection') return [];
    const geometries = object.geometries.filter(({ id }) => codes.has(String(id)));
    return geometries.length > 0 ? [{ name, object, geometries }] : [];
  });
  const arcs = new Set(
    kept.flatMap(({ geometries }) => geometries.flatMap((g) => used(arcsOf(g)))),
  );
  const places = new Map([...arcs].sort((a, b) => a - b).map((arc, place) => [arc, place]));
  const objects = kept.map(({ name, object, geometries }) => {
    const moved = geometries.map((shape) => ({
      ...shape,
      arcs: renumbered(arcsOf(shape), places),
    }));
    return [name, { ...object, geometries: moved } as GeometryCollection];
  });
  return {
    ...topology,
    objects: Object.fromEntries(objects),
    arcs: [...places.keys()].map((arc) => topology.arcs[arc]!),
  };
}
