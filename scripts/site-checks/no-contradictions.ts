import { isFalseOfArea, type AreaFile } from './denials-of-area.ts';
import {
  figureRows,
  isFalseOfAll,
  isFalseOfIndicator,
  isHeldOfKind,
  type FigureRow,
} from './denials-of-indicator.ts';
import type { FigureDenial } from './find-figure-denials.ts';
import type { BuiltSite, PageFacts, SiteRule } from './problem.ts';

const indicatorFile = (id: string): string => `/data/indicators/${id}.csv`;

const rowsOf = ({ files, read }: BuiltSite, file: string): FigureRow[] =>
  files.has(file) ? figureRows(read(file)) : [];

/** That no official figure is held of a whole kind of area is false where one is of any area of that kind. Of the area alone: its name, or “this system”. */
const isFalseOfKind = ({ text }: FigureDenial, file: AreaFile, life: FigureRow[]): boolean =>
  text.startsWith('No official life expectancy for ') &&
  !text.includes(file.name_in_sentence) &&
  !text.includes(' for this ') &&
  isHeldOfKind(file.kind, life);

function falseOn({ path, figureDenials }: PageFacts, site: BuiltSite, life: () => FigureRow[]) {
  if (figureDenials.length === 0) return [];
  const indicator = /^\/indicators\/([^/]+)\/$/.exec(path)?.[1];
  if (indicator !== undefined) {
    const rows = rowsOf(site, indicatorFile(indicator));
    return figureDenials.filter((denial) => isFalseOfIndicator(denial, rows));
  }
  const code = site.areas.find((area) => area.path === path)?.code;
  if (code === undefined || !site.files.has(`/data/areas/${code}.json`))
    return figureDenials.filter((denial) => isFalseOfAll(denial, life()));
  const file = JSON.parse(site.read(`/data/areas/${code}.json`)) as AreaFile;
  return figureDenials.filter(
    (denial) => isFalseOfArea(denial, file) || isFalseOfKind(denial, file, life()),
  );
}

/** No page denies a figure, a range or a test that the public files beside it hold. */
export const noContradictions: SiteRule = {
  name: 'no-contradictions',
  holds: 'no page denies a figure, a range or a test that is held',
  problemsOf: (site) => {
    let rows: FigureRow[] | null = null;
    const life = () => (rows ??= rowsOf(site, indicatorFile('life-expectancy')));
    return site.pages.flatMap((page) =>
      falseOn(page, site, life).map(({ text }) => ({
        page: page.path,
        what: `it denies what is held: “${text}”`,
        fix: 'Make the sentence from the figures; or, where data/ or content/ says it (a trust note, the note of a source, the text of a page), say there what is held now.',
      })),
    );
  },
};
