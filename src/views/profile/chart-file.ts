import type { Chart } from '../../charts/chart.ts';
import type { FileSetting } from '../../charts/to-file.ts';
import { creditOf } from '../../citations/source-credit.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { SourceRow } from '../../tables/edition.ts';
import type { Settings } from '../../tables/settings.ts';

/** What a file says of the edition it is from. */
type Released = Pick<Settings, 'title' | 'baseAddress' | 'release'>;

/** What charts are taken of: an area or an indicator. */
export interface ChartSubject {
  /** Its name in addresses: the code of an area, the id of an indicator. */
  code: string;
  name: string;
  /** Its page, from the root. */
  path: string;
  /** The address of its page that lasts. */
  lasting: string;
  /** All sources of its page. */
  sources: readonly ChartSource[];
}

/** A source as a chart credits it. */
type ChartSource = Omit<SourceRow, 'note'>;

/** An area, as its charts name it. */
export const areaCharted = ({
  code,
  name,
  url,
  sources,
}: Pick<Profile, 'code' | 'name' | 'url'> & Pick<ChartSubject, 'sources'>): ChartSubject => ({
  code,
  name,
  path: url,
  lasting: `/id/${code}/`,
  sources,
});

/** The sources of a chart’s figures, or all sources of its page where none of them is named in it. */
export function sourcesOfChart(
  { words }: Pick<Chart, 'words'>,
  sources: readonly ChartSource[],
): readonly ChartSource[] {
  const own = sources.filter((source) => words.source.includes(creditOf(source)));
  return own.length > 0 ? own : sources;
}

/**
 * The words by which the publishers of a chart’s figures ask to be named, and the licence where those do not
 * say it.
 */
function licenceLine(chart: Chart, sources: readonly ChartSource[]): string {
  const named = sourcesOfChart(chart, sources);
  const asked = [...new Set(named.map(({ attribution }) => attribution))].join(' ');
  const unsaid = new Set(
    named.map(({ licence }) => licence).filter((each) => !asked.includes(each)),
  );
  return [asked, ...[...unsaid].map((each) => `${each}.`)].join(' ');
}

/** Whose file it is and of which release, with the address of the page that lasts. */
const releaseLine = (
  { lasting }: Pick<ChartSubject, 'lasting'>,
  { title, release, baseAddress }: Released,
): string => `${title}, release ${release.id}: ${baseAddress}${lasting}`;

/** How a chart is drawn as a file, and the lines under it. */
export const fileSettingOf = (
  chart: Chart,
  subject: Pick<ChartSubject, 'lasting' | 'sources'>,
  settings: Released,
): FileSetting => ({
  width: 720,
  licence: licenceLine(chart, subject.sources),
  release: releaseLine(subject, settings),
});

/** What a file is saved as, without its ending: `blackpool-E06000009-lifeline-2026-11`. */
export function savedAs(
  { code, path }: Pick<ChartSubject, 'code' | 'path'>,
  what: string | null,
  { release }: Pick<Settings, 'release'>,
): string {
  const slug = path.split('/').findLast((part) => part !== '');
  return [...new Set([slug, code, what, release.id])].filter(Boolean).join('-');
}
