import { escapeText } from '../../src/words/escape-text.ts';
import type { Profile } from '../../src/profiles/profile.ts';
import { embedAddress } from '../../src/releases/addresses.ts';
import type { Settings } from '../../src/tables/settings.ts';
import { areaCharted, type ChartSubject } from '../../src/views/profile/chart-file.ts';
import type { ChartOfPage } from '../../src/views/profile/charts-of-page.ts';
import {
  creditText,
  endedNotice,
  keptNotice,
  type Named,
} from '../../src/views/profile/embed-notices.ts';
import { terms } from '../../src/words/terms.ts';
import { drawCharts, type DrawnChart } from './chart-files.ts';
import { embedPage } from './embed-page.ts';
import type { SiteFile } from './site-file.ts';

/** What the embeds of an edition share. */
export interface EmbedSetting {
  settings: Settings;
  colours: string;
  /** The page of a chart as the last release kept it that had it. */
  lastKept: (code: string, id: string) => string | undefined;
}

const linkTo: Named = ({ name, url }) =>
  url === null
    ? escapeText(name)
    : `<a href="${url}" target="_blank" rel="noopener">${escapeText(name)}</a>`;

/** Whose charts are embedded, under which names in addresses, and what is said with each; null for nothing. */
export interface Embedded {
  subject: ChartSubject;
  codes: readonly string[];
  notice: string | null;
}

/** The charts of an area, under each code it has had; of an ended one with what took its place. */
export const embeddedArea = (
  profile: Profile,
  formerCodes: readonly string[],
  sources: ChartSubject['sources'],
): Embedded => ({
  subject: areaCharted({ ...profile, sources }),
  codes: [profile.code, ...formerCodes],
  notice: endedNotice(profile, linkTo),
});

const titleWithout = ({ name }: ChartSubject): string => `${name}: no such chart in this edition`;

/** What the pages of one subject have in common: its credit, which leads to `path`, and what they say first. */
const wordsOf = (
  subject: ChartSubject,
  settings: Settings,
  path: string,
  notices: (string | null)[],
) => ({
  language: terms().language,
  notices: notices.filter((notice) => notice !== null),
  credit: {
    text: creditText(settings, subject),
    href: `${settings.baseAddress}${path}`,
  },
});

/** A chart that is drawn no more, as a release kept it; where its area ended since, that is said first. */
const keptInstead = (kept: string | undefined, notice: string | null): string | undefined =>
  notice === null || kept?.includes(notice)
    ? kept
    : kept?.replace('<main>', () => `<main><p>${notice}</p>`);

/** Every chart of an area or an indicator as a page to be framed, under each of its codes. */
export function embedFiles(
  { subject, codes, notice }: Embedded,
  charts: readonly DrawnChart[],
  { settings, colours }: Pick<EmbedSetting, 'settings' | 'colours'>,
): SiteFile[] {
  const words = wordsOf(subject, settings, subject.path, [notice]);
  return charts.flatMap((chart) => {
    const { title } = chart.chart.words;
    const content = embedPage({ ...words, title }, chart, colours);
    return filesUnder(codes, chart.id, content);
  });
}

const filesUnder = (codes: readonly string[], id: string, content: string): SiteFile[] =>
  codes.map((code) => ({ address: `${embedAddress(code, id, null)}index.html`, content }));

/**
 * The pages of charts that an area or an indicator has not, by their names: an address that was embedded is
 * never left empty. Each shows the chart as the last release kept it that had it, or says that there is none.
 */
export function embedsWithoutChart(
  { subject, codes, notice }: Embedded,
  names: readonly string[],
  { settings, colours, lastKept }: EmbedSetting,
): SiteFile[] {
  const words = wordsOf(subject, settings, subject.path, [notice]);
  const none = embedPage({ ...words, title: titleWithout(subject) }, null, colours);
  const kept = (id: string) =>
    keptInstead(codes.map((code) => lastKept(code, id)).find(Boolean), notice);
  return names.flatMap((id) => filesUnder(codes, id, kept(id) ?? none));
}

/** The charts of a subject as a release keeps them: addresses with pages that lead to `path`, the copy of its page. */
export function keptEmbeds(
  { subject, notice }: Pick<Embedded, 'subject' | 'notice'>,
  path: string,
  charts: readonly ChartOfPage[],
  { settings, colours }: Pick<EmbedSetting, 'settings' | 'colours'>,
): [address: string, html: string][] {
  const { release } = settings;
  const words = wordsOf(subject, settings, path, [
    notice,
    keptNotice(subject.lasting, settings, linkTo),
  ]);
  return drawCharts(subject, charts, settings).map((chart) => [
    embedAddress(subject.code, chart.id, release.id),
    embedPage({ ...words, title: chart.chart.words.title }, chart, colours),
  ]);
}
