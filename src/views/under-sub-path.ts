/** What Astro and Vite address by the base of the site themselves. */
const theirOwn = String.raw`(?:_astro|@[\w-]+|src|node_modules)\/`;

/**
 * A page of the site for a folder of its host, such as `/health`: in its code a path begins at the site, as in
 * `/areas/`, and here, where the page is whole, every attribute that holds one gets the folder before it; so does the `url=` of a page that forwards.
 */
export function htmlUnder(html: string, subPath: string): string {
  if (subPath === '') return html;
  const own = new RegExp(`^${RegExp.escape(subPath)}/${theirOwn}`);
  const moved = (path: string): string => (own.test(path) ? path : subPath + path);
  return html.replaceAll(
    /(\s[a-z][\w:-]*=)(["']?)(\/(?!\/)[^"'\s>]*)/g,
    (_, name: string, quote: string, path: string) => name + quote + moved(path),
  );
}

/** Whether an address is of JSON that is given away: others read its paths. */
export const isGivenAway = (address: string): boolean => /\/data\/.+\.json$/.test(address);

/** JSON of the site for a folder of its host: every text in it that is a path, as it is whole. */
export const jsonUnder = (json: string, subPath: string): string =>
  subPath === '' ? json : json.replaceAll(/(?<=[:,[{])"(?=\/(?!\/))/g, `"${subPath}`);
