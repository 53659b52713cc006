import { citationOf, type Citation } from '../../citations/citation.ts';
import type { Profile } from '../../profiles/profile.ts';
import { embedAddress } from '../../releases/addresses.ts';
import type { Settings } from '../../tables/settings.ts';
import { embedCode, type EmbedHeights } from '../embed-code.ts';
import { embedHeights } from '../embed-heights.ts';
import {
  areaCharted,
  fileSettingOf,
  savedAs,
  sourcesOfChart,
  type ChartSubject,
} from './chart-file.ts';
import type { ChartOfPage } from './charts-of-page.ts';
import { creditText, endedNotice, keptNotice, nameAlone } from './embed-notices.ts';

/** A file of a profile: its address, and the name it is saved under. */
export interface TakenFile {
  label: string;
  address: string;
  savedAs: string;
}

/** A chart of a page as files. */
export interface TakenChart {
  /** Its name in addresses. */
  id: string;
  title: string;
  /** What it shows, for those who do not see it. */
  alt: string;
  picture: TakenFile;
  figures: TakenFile;
  /** HTML that shows it on another site: as it is today, and as it is in this release where that is kept. */
  embeds: TakenEmbed[];
  citation: Citation;
}

/** A way to show a chart on another site. */
export interface TakenEmbed {
  /** Its name in the page. */
  id: string;
  label: string;
  html: string;
}

/** What is said of the release, and every address that was ever published, those of its copies among them. */
type Released = Settings & { addresses: ReadonlySet<string> };

/** Everything of a profile that can be taken away. */
export interface TakeView {
  files: TakenFile[];
  charts: TakenChart[];
}

/** A chart to be framed: its names in addresses, its title, and how high its frame is with what is said under it. */
interface Framed {
  code: string;
  id: string;
  title: string;
  heightsWith: (kept: boolean) => EmbedHeights;
}

/** The ways to show a chart on another site. */
export function embedsOf(
  { code, id, title, heightsWith }: Framed,
  { baseAddress, release, addresses }: Pick<Released, 'baseAddress' | 'release' | 'addresses'>,
): TakenEmbed[] {
  const html = (of: string | null) =>
    embedCode(`${baseAddress}${embedAddress(code, id, of)}`, title, heightsWith(of !== null));
  const today = { id: `embed-${id}`, label: 'With the newest figures, always:', html: html(null) };
  if (!addresses.has(embedAddress(code, id, release.id))) return [today];
  const kept = {
    id: `embed-${id}-${release.id}`,
    label: `As it is in release ${release.id}, for good:`,
    html: html(release.id),
  };
  return [today, kept];
}

/** Where the PDF of a profile stands, from the root. */
export const printedPath = (code: string): string => `/pdf/${code}.pdf`;

const file = (label: string, address: string, name: string): TakenFile => ({
  label,
  address,
  savedAs: `${name}${address.slice(address.lastIndexOf('.'))}`,
});

function takenChart(
  { id, chart }: ChartOfPage,
  subject: ChartSubject,
  settings: Released,
  notice: string | null,
): TakenChart {
  const { code, name } = subject;
  const { title, alt } = chart.words;
  const path = `/charts/${code}/${id}`;
  const saved = savedAs(subject, id, settings);
  const cited = {
    id: `${code}-${id}`,
    title: title.includes(name) ? title : `${name}: ${title}`,
    path: `${path}.svg`,
    sources: sourcesOfChart(chart, subject.sources),
  };
  const heightsWith = (isKept: boolean): EmbedHeights =>
    embedHeights(chart, fileSettingOf(chart, subject, settings), [
      ...(notice ? [notice] : []),
      ...(isKept ? [keptNotice(subject.lasting, settings, nameAlone)] : []),
      creditText(settings, subject),
    ]);
  return {
    id,
    title,
    alt,
    picture: file('Picture (SVG)', `${path}.svg`, saved),
    figures: file('Figures (CSV)', `${path}.csv`, saved),
    embeds: embedsOf({ code, id, title, heightsWith }, settings),
    citation: citationOf(cited, settings),
  };
}

/** Charts as files, each with its reference and the code that shows it elsewhere; `notice`: that their area ended. */
export const takenCharts = (
  charts: readonly ChartOfPage[],
  subject: ChartSubject,
  settings: Released,
  notice: string | null = null,
): TakenChart[] => charts.map((chart) => takenChart(chart, subject, settings, notice));

/** What the foot of a profile offers to take: all its figures, and each of its charts. */
export function takeView(
  profile: Pick<Profile, 'code' | 'name' | 'url' | 'validTo' | 'successors'> &
    Pick<ChartSubject, 'sources'>,
  charts: readonly ChartOfPage[],
  settings: Released & { printed?: ReadonlySet<string> | undefined },
): TakeView {
  const { code } = profile;
  const subject = areaCharted(profile);
  const saved = savedAs(subject, null, settings);
  return {
    files: [
      file('All figures of this page (CSV)', `/data/areas/${code}.csv`, saved),
      file('The same as a workbook (XLSX)', `/data/areas/${code}.xlsx`, saved),
      file('The whole profile (JSON)', `/data/areas/${code}.json`, saved),
      ...(settings.printed?.has(code) ? [file('To print (PDF)', printedPath(code), saved)] : []),
    ],
    charts: takenCharts(charts, subject, settings, endedNotice(profile, nameAlone)),
  };
}
