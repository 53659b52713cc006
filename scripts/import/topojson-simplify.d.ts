/** The one function used of topojson-simplify, which ships no types. */
declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';
  /** Undoes quantisation and gives each point of each arc a third number: the planar area of the triangle it makes, in squared units of the coordinates; `Infinity` for the ends. */
  export function presimplify(topology: Topology): Topology;
}
