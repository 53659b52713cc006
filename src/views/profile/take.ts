import type { Profile } from '../../profiles/profile.ts';
import type { Settings } from '../../tables/settings.ts';
import { savedAs } from './chart-file.ts';
import type { ChartOfPage } from './charts-of-page.ts';

/** A file of a profile: its address, and the name it is saved under. */
export interface TakenFile {
  label: string;
  address: string;
  savedAs: string;
}

/** A chart of a profile as files. */
export interface TakenChart {
  /** Its name in addresses. */
  id: string;
  title: string;
  picture: TakenFile;
  figures: TakenFile;
  /** HTML that shows it on another site. */
  embed: string;
}

/** Everything of a profile that can be taken away. */
export interface TakeView {
  files: TakenFile[];
  charts: TakenChart[];
}

/** High enough for every chart as wide as a page of words, and scrolled where a phone makes it higher. */
const frameHeight = 640;

/** HTML that shows a chart on another site, with a title for those who do not see it. */
export function embedCode(code: string, id: string, title: string, base: string): string {
  const told = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${base}/embed/${code}/${id}/" title="${told}" width="100%" height="${frameHeight}" loading="lazy" style="border:0"></iframe>`;
}

/** What the foot of a profile offers to take: all its figures, and each of its charts. */
export function takeView(
  profile: Pick<Profile, 'code' | 'url'>,
  charts: readonly ChartOfPage[],
  settings: Settings,
): TakeView {
  const file = (label: string, address: string, what: string | null): TakenFile => {
    const ending = address.slice(address.lastIndexOf('.') + 1);
    return { label, address, savedAs: savedAs(profile, what, settings, ending) };
  };
  const { code } = profile;
  return {
    files: [
      file('All figures of this page (CSV)', `/data/areas/${code}.csv`, null),
      file('The same as a workbook (XLSX)', `/data/areas/${code}.xlsx`, null),
      file('The whole profile (JSON)', `/data/areas/${code}.json`, null),
    ],
    charts: charts.map(({ id, chart }) => ({
      id,
      title: chart.words.title,
      picture: file('Picture (SVG)', `/charts/${code}/${id}.svg`, id),
      figures: file('Figures (CSV)', `/charts/${code}/${id}.csv`, id),
      embed: embedCode(code, id, chart.words.title, settings.baseAddress),
    })),
  };
}
