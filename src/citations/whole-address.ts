/** The folder of its host that a site lies in: `/health`, or nothing where it has the host to itself. */
export const subPathOf = (baseAddress: string): string =>
  new URL(baseAddress).pathname.replace(/\/$/, '');

/** The whole address of a page or file, from its path in the site: a sub-path of the base address stays. */
export const wholeAddress = (path: string, baseAddress: string): string =>
  new URL(baseAddress + path).href;
