import { embedFolder } from '../../src/releases/addresses.ts';

/** A `_headers` file for a site in a folder of its host: each of its paths is the host's. */
export const headersUnder = (text: string, subPath: string): string =>
  text.replaceAll(/^\//gm, `${subPath}/`);

/** The first steps of addresses: files of the top folder, and folders. */
const firstSteps = (files: Iterable<string>): Set<string> =>
  new Set([...files].map((file) => /^\/[^/]*\/?/.exec(file)?.[0] ?? file));

/**
 * Rules of a `_headers` file by which only embeds, of today and of releases, may stand in a frame on another
 * site. They name every other part of the site: hosts give a path the headers of all rules that match it, so
 * that `/*` could not be taken back for embeds.
 */
export function framingRules(files: ReadonlySet<string>): string {
  const parts = [...firstSteps(files)]
    .filter((step) => step !== embedFolder(null) && !/\/[_.][^/]*$/.test(step))
    .sort();
  const rules = ['/', ...parts.map((step) => (step.endsWith('/') ? `${step}*` : step))];
  return `\n# Only embeds may be framed by other sites.\n${rules
    .map((path) => `${path}\n  X-Frame-Options: SAMEORIGIN\n`)
    .join('')}`;
}
