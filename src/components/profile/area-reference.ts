import type { Settings } from '../../tables/settings.ts';

/** How to name the page of an area in a report: site, edition, what, and the address that stays. */
export function areaReference(
  area: { code: string; name: string },
  { title, edition, baseAddress }: Pick<Settings, 'title' | 'edition' | 'baseAddress'>,
): string {
  const address = new URL(`/id/${area.code}/`, baseAddress).href;
  return `${title} (${edition}) ${area.name}: life expectancy and gaps. ${address}`;
}
