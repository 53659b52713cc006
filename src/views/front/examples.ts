import type { FrontFinding } from './findings-view.ts';
import type { FrontMap } from './map-view.ts';
import type { LinkInLine } from '../link-in-line.ts';

const systemAddress = /^\/ics\//;

/**
 * Areas to try: the local authorities at the two ends of the map, the first by name where several are
 * equal, and the first system that a finding leads to.
 */
export function examplesFrom(
  map: FrontMap | null,
  findings: readonly FrontFinding[],
): LinkInLine[] {
  const ends = map ? [map.lowest.areas[0], map.highest.areas[0]] : [];
  const system = findings.find(({ link }) => systemAddress.test(link.href));
  const examples = [
    ...ends.flatMap((area) => area ?? []).map(({ name, url }) => ({ name, url })),
    ...(system ? [{ name: system.link.text, url: system.link.href }] : []),
  ];
  return examples.filter(
    (example, place) => examples.findIndex(({ url }) => url === example.url) === place,
  );
}
