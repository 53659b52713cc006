/** A `_headers` file for a site in a folder of its host: each of its paths is the host's. */
export const headersUnder = (text: string, subPath: string): string =>
  text.replaceAll(/^\//gm, `${subPath}/`);

/** Addresses of files grouped by their first step after `base`: what stands alone, and folders. */
function firstSteps(files: Iterable<string>, base: string): Set<string> {
  const steps = new Set<string>();
  for (const file of files) {
    if (!file.startsWith(base)) continue;
    const [first = '', ...rest] = file.slice(base.length).split('/');
    steps.add(rest.length > 0 ? `${base}${first}/` : `${base}${first}`);
  }
  return steps;
}

const isRelease = (step: string): boolean => step === '/releases/';

/**
 * Rules of a `_headers` file by which only embeds may stand in a frame on another site. They name every other
 * part of the site: hosts give a path the headers of all rules that match it, so that `/*` could not be taken
 * back for embeds. Of a release too all but its embeds.
 */
export function framingRules(files: ReadonlySet<string>): string {
  const tops = [...firstSteps(files, '/')];
  const releases = tops.some(isRelease) ? [...firstSteps(files, '/releases/')] : [];
  const all = [
    ...tops.filter((step) => !isRelease(step)),
    ...releases.flatMap((release) => [...firstSteps(files, release)]),
  ];
  const parts = all
    .filter((step) => !step.endsWith('/embed/') && !/\/[_.][^/]*$/.test(step))
    .sort();
  const rules = ['/', ...parts.map((step) => (step.endsWith('/') ? `${step}*` : step))];
  return `\n# Only embeds may be framed by other sites.\n${rules
    .map((path) => `${path}\n  X-Frame-Options: SAMEORIGIN\n`)
    .join('')}`;
}
