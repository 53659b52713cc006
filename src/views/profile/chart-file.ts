import type { Chart } from '../../charts/chart.ts';
import { creditOf } from '../../citations/source-credit.ts';
import type { ProfileSource } from '../../profiles/profile.ts';
import type { Settings } from '../../tables/settings.ts';

/** What a file says of the edition it is from. */
type Released = Pick<Settings, 'title' | 'baseAddress' | 'release'>;

/** The sources of a chart’s figures, or all sources of its page where none of them is named in it. */
export function sourcesOfChart(
  { words }: Pick<Chart, 'words'>,
  sources: readonly ProfileSource[],
): readonly ProfileSource[] {
  const own = sources.filter((source) => words.source.includes(creditOf(source)));
  return own.length > 0 ? own : sources;
}

/**
 * The words by which the publishers of a chart’s figures ask to be named, and the licence where those do not
 * say it.
 */
export function licenceLine(chart: Chart, sources: readonly ProfileSource[]): string {
  const named = sourcesOfChart(chart, sources);
  const asked = [...new Set(named.map(({ attribution }) => attribution))].join(' ');
  const unsaid = new Set(
    named.map(({ licence }) => licence).filter((each) => !asked.includes(each)),
  );
  return [asked, ...[...unsaid].map((each) => `${each}.`)].join(' ');
}

/** Whose file it is and of which release, with the address of the page that lasts. */
export const releaseLine = (code: string, { title, release, baseAddress }: Released): string =>
  `${title}, release ${release.id}: ${baseAddress}/id/${code}/`;

/** What a file is saved as, without its ending: `blackpool-E06000009-lifeline-2026-11`. */
export function savedAs(
  { code, url }: { code: string; url: string | null },
  what: string | null,
  { release }: Pick<Settings, 'release'>,
): string {
  const slug = url?.split('/').findLast((part) => part !== '');
  return [slug, code, what, release.id].filter(Boolean).join('-');
}
