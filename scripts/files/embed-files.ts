import { escapeText } from '../../src/charts/print-marks.ts';
import type { AreaReference, Profile } from '../../src/profiles/profile.ts';
import { dayInWords } from '../../src/indicators/day.ts';
import { copyAddress, embedAddress } from '../../src/releases/addresses.ts';
import type { Settings } from '../../src/tables/settings.ts';
import { licenceLine, releaseLine } from '../../src/views/profile/chart-file.ts';
import type { ChartOfPage } from '../../src/views/profile/charts-of-page.ts';
import { listOf } from '../../src/words/list.ts';
import { writtenDate } from '../../src/words/priorities/dates.ts';
import { terms } from '../../src/words/terms.ts';
import { embedPage } from './embed-page.ts';
import type { SiteFile } from './site-file.ts';

/** What the embeds of an edition share. */
export interface EmbedSetting {
  settings: Settings;
  colours: string;
  /** Every name a chart has or had once: an address that was embedded is never left empty. */
  chartIds: readonly string[];
  /** The page of a chart as the last release kept it that had it. */
  lastKept: (code: string, id: string) => string | undefined;
}

const linkTo = ({ name, url }: Pick<AreaReference, 'name' | 'url'>): string =>
  url === null
    ? escapeText(name)
    : `<a href="${url}" target="_blank" rel="noopener">${escapeText(name)}</a>`;

/** That an area ended, and what took its place; null where it is there still. */
function endedNotice({ name, validTo, successors }: Profile): string | null {
  if (validTo === null) return null;
  const ended = `${escapeText(name)} ended on ${writtenDate(validTo)}. This is how it was.`;
  return successors.length === 0
    ? ended
    : `${ended} In its place: ${listOf(successors.map(linkTo))}.`;
}

/** That a chart is kept as it was, and where the area is to be found today. */
const keptNotice = ({ code }: Profile, { release, baseAddress }: Settings): string =>
  `As it was in release ${release.id} of ${dayInWords(release.date)}, and kept so. ${linkTo({ name: 'As it is today', url: `${baseAddress}/id/${code}/` })}.`;

const titleWithout = ({ name }: Profile): string => `${name}: no such chart in this edition`;

/** What the pages of one profile have in common: its credit, which leads to `path`, and what they say first. */
const wordsOf = (
  profile: Profile,
  settings: Settings,
  path: string,
  notices: (string | null)[],
) => ({
  language: terms().language,
  notices: notices.filter((notice) => notice !== null),
  credit: {
    text: `${settings.title}: ${profile.name}`,
    href: `${settings.baseAddress}${path}`,
  },
});

const drawnFor = (chart: ChartOfPage, profile: Profile, settings: Settings) => ({
  chart,
  setting: {
    licence: licenceLine(chart.chart, profile.sources),
    release: releaseLine(profile.code, settings),
  },
});

/** A chart that is drawn no more, as a release kept it; where its area ended since, that is said first. */
const keptInstead = (kept: string | undefined, notice: string | null): string | undefined =>
  notice === null || kept?.includes(notice)
    ? kept
    : kept?.replace('<main>', () => `<main><p>${notice}</p>`);

/**
 * Every chart of a profile as a page to be framed, under each code the area has had. Where it has no such chart:
 * the one that a release kept, or a page that says so.
 */
export function embedFiles(
  profile: Profile,
  codes: readonly string[],
  charts: readonly ChartOfPage[],
  { settings, colours, chartIds, lastKept }: EmbedSetting,
): SiteFile[] {
  const ended = endedNotice(profile);
  const words = wordsOf(profile, settings, profile.url, [ended]);
  const kept = (id: string) =>
    keptInstead(codes.map((code) => lastKept(code, id)).find(Boolean), ended);
  return chartIds.flatMap((id) => {
    const chart = charts.find((each) => each.id === id);
    const title = chart?.chart.words.title ?? titleWithout(profile);
    const content = chart
      ? embedPage({ ...words, title }, drawnFor(chart, profile, settings), colours)
      : (kept(id) ?? embedPage({ ...words, title }, null, colours));
    return codes.map((code) => ({ address: `${embedAddress(code, id, null)}index.html`, content }));
  });
}

/** The charts of a profile as a release keeps them: addresses with pages that lead to the copy of the profile. */
export function keptEmbeds(
  profile: Profile,
  charts: readonly ChartOfPage[],
  { settings, colours }: Pick<EmbedSetting, 'settings' | 'colours'>,
): [address: string, html: string][] {
  const { release } = settings;
  const notices = [endedNotice(profile), keptNotice(profile, settings)];
  const words = wordsOf(profile, settings, copyAddress(release.id, profile.code), notices);
  return charts.map((chart) => [
    embedAddress(profile.code, chart.id, release.id),
    embedPage(
      { ...words, title: chart.chart.words.title },
      drawnFor(chart, profile, settings),
      colours,
    ),
  ]);
}
