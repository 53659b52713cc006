/** Where what is kept of a release stands: the list of its profiles. */
export const releaseAddress = (release: string): string => `/releases/${release}/`;

/** Where the copy of a profile stands that is kept of a release. */
export const copyAddress = (release: string, code: string): string =>
  `${releaseAddress(release)}${code}/`;

/** Where the charts to be framed stand: those of today, or those kept of a release. Nothing else may be framed. */
export const embedFolder = (release: string | null): string =>
  release === null ? '/embed/' : `/embed/${release}/`;

/** Where a chart of an area or an indicator stands to be framed: as it is today, or as it was in a release. */
export const embedAddress = (code: string, chart: string, release: string | null): string =>
  `${embedFolder(release)}${code}/${chart}/`;

/** The code and the chart of an address that `embedAddress` gave for today; null for every other. */
export function embedOfToday(address: string): { code: string; chart: string } | null {
  const [, code, chart] = /^\/embed\/([A-Z]\d+|[a-z][\w-]*)\/([^/]+)\/$/.exec(address) ?? [];
  return code && chart ? { code, chart } : null;
}
