import { wholeAddress } from './whole-address.ts';

/** A step of the way to a page; the page itself has no address of its own there. */
export interface Crumb {
  label: string;
  address?: string | undefined;
}

/**
 * The way to a page as a schema.org `BreadcrumbList`, for search engines: the text of a block of
 * JSON-LD. `base` is the address of the site.
 */
export function breadcrumbsText(crumbs: readonly Crumb[], base: string): string {
  const itemListElement = crumbs.map(({ label, address }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name: label,
    ...(address ? { item: wholeAddress(address, base) } : {}),
  }));
  return inPage({ '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement });
}

/** JSON that no name in it can end the block of. */
export const inPage = (value: object): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
