import type { FrontFinding } from './findings-view.ts';
import type { FrontMap } from './map-view.ts';

/** An area to try, as a link. */
export interface Example {
  name: string;
  url: string | null;
}

const systemAddress = /^\/ics\//;

/**
 * Areas to try: the local authorities at the two ends of the map, the first by name where several are
 * equal, and the first system that a finding leads to.
 */
export function examplesFrom(map: FrontMap | null, findings: readonly FrontFinding[]): Example[] {
  const ends = map ? [map.lowest.areas[0], map.highest.areas[0]] : [];
  const system = findings.find(({ link }) => systemAddress.test(link.address));
  const examples = [
    ...ends.flatMap((area) => area ?? []).map(({ name, url }) => ({ name, url })),
    ...(system ? [{ name: system.link.label, url: system.link.address }] : []),
  ];
  return examples.filter(
    (example, place) => examples.findIndex(({ url }) => url === example.url) === place,
  );
}
