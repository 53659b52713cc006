/** Where an address on a page leads: to a path of the site, or out of the folder that the site lies in. */
export type InsideSite = { path: string; fragment: string } | 'outside';

/**
 * Where an address leads that stands on the page or in the file `from`, by its path in the site without the
 * sub-path; null for other hosts, mail and the like.
 */
export function insideSite(address: string, from: string, subPath: string): InsideSite | null {
  const here = new URL(subPath + from, 'https://here.invalid');
  if (!URL.canParse(address, here.href)) return { path: address, fragment: '' };
  const url = new URL(address, here);
  if (url.origin !== here.origin) return null;
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(`${subPath}/`)) return 'outside';
  const fragment = decodeURIComponent(url.hash.slice(1)).split(':~:')[0]!;
  return { path: path.slice(subPath.length), fragment };
}
