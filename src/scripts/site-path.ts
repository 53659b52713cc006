/** A path of the site as an address of its host, where the site may lie in a folder: `/areas/` as `/health/areas/`. */
export const sitePath = (path: string): string =>
  import.meta.env.BASE_URL.replace(/\/$/, '') + path;
