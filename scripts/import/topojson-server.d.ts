/** The one function used of topojson-server, which ships no types. */
declare module 'topojson-server' {
  import type { Topology } from 'topojson-specification';
  /** A topology of GeoJSON objects by name, whose shared borders are found; `quantization` is the steps across. */
  export function topology(objects: Record<string, unknown>, quantization?: number): Topology;
}
