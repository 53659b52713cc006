import type { BuiltSite, SiteProblem, SiteRule } from './problem.ts';

/** The most a chart in a frame may cost a reader, in bytes after compression. */
const embedBudget = 14_000;

/** Every area has its charts to be framed, and each needs nothing else, names its page, and is light. */
export const embedsStandAlone: SiteRule = {
  name: 'embeds-stand-alone',
  holds: 'every chart can stand in a frame on another site',
  problemsOf: (site) => [
    ...missingOf(site),
    ...embedsOf(site).flatMap((file) => faultsOf(file, site)),
  ],
};

const problem = (page: string, what: string): SiteProblem => ({
  page,
  what,
  fix: 'Look at what writes it: scripts/files/embed-page.ts.',
});

/** Charts by themselves; areas side by side (`/embed/compare/`) are drawn by script, as anybody may ask for any. */
const embedsOf = ({ files }: BuiltSite): string[] =>
  [...files].filter((file) => /^\/embed\/(?!compare\/).+\.html$/.test(file)).sort();

function missingOf(site: BuiltSite): SiteProblem[] {
  const codes = new Set(embedsOf(site).map((file) => file.split('/')[2]));
  // An edition without lengths of life draws no chart of an area.
  if (!site.areas.some(({ code }) => codes.has(code))) return [];
  return site.areas
    .filter(({ code }) => !codes.has(code))
    .map(({ code, path, name: area }) => problem(path, `${area} lacks /embed/${code}/`));
}

function faultsOf(file: string, { read, compressedBytes }: BuiltSite): SiteProblem[] {
  const html = read(file);
  const bytes = compressedBytes(file);
  const asked = /<(?:script|link(?! rel="icon" href="data:,">)|img|iframe)\b|\ssrc=|\surl\(/.exec(
    html,
  )?.[0];
  return [
    ...(asked ? [problem(file, `it asks for something else: ${asked.trim()}`)] : []),
    ...(/<title>[^<]+<\/title>/.test(html) ? [] : [problem(file, 'it has no title')]),
    ...(/<a href="https?:\/\/[^"]+\/" target="_blank"/.test(html)
      ? []
      : [problem(file, 'it does not lead to the page it is from')]),
    ...(bytes > embedBudget
      ? [problem(file, `it weighs ${bytes} bytes, more than ${embedBudget}`)]
      : []),
  ];
}
