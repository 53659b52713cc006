import { escapeText } from '../../src/charts/print-marks.ts';
import type { AreaReference, Profile } from '../../src/profiles/profile.ts';
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
  /** Every name a chart has in the edition: an address that was embedded once is never left empty. */
  chartIds: readonly string[];
  /** Where they stand: nothing for the newest, `/releases/<id>` for those that stay as they are. */
  base: string;
}

const linkTo = ({ name, url }: AreaReference): string =>
  url === null
    ? escapeText(name)
    : `<a href="${url}" target="_blank" rel="noopener">${escapeText(name)}</a>`;

/** That an area ended, and what took its place; null where it is there still. */
function endedNotice({ name, validTo, successors }: Profile): string | null {
  if (validTo === null) return null;
  const ended = `${escapeText(name)} ended on ${writtenDate(validTo)}. These are the last figures published for it.`;
  return successors.length === 0
    ? ended
    : `${ended} In its place: ${listOf(successors.map(linkTo))}.`;
}

const titleWithout = ({ name }: Profile): string => `${name}: no such chart in this edition`;

/** Every chart of a profile as a page to be framed, under each code the area has had; one that says so where it has no such chart. */
export function embedFiles(
  profile: Profile,
  codes: readonly string[],
  charts: readonly ChartOfPage[],
  { settings, colours, chartIds, base }: EmbedSetting,
): SiteFile[] {
  const credit = {
    text: `${settings.title}: ${profile.name}`,
    href: `${settings.baseAddress}${base}${profile.url}`,
  };
  const release = releaseLine(profile.code, settings);
  return chartIds.flatMap((id) => {
    const chart = charts.find((each) => each.id === id);
    const title = chart?.chart.words.title ?? titleWithout(profile);
    const words = { language: terms().language, title, notice: endedNotice(profile), credit };
    const setting = chart && { licence: licenceLine(chart.chart, profile.sources), release };
    const content = embedPage(words, chart && setting ? { chart, setting } : null, colours);
    return codes.map((code) => ({ address: `${base}/embed/${code}/${id}/index.html`, content }));
  });
}
