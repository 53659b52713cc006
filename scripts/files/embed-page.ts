import { escapeText } from '../../src/words/escape-text.ts';
import type { FiguresTableProps, LinkedCell } from '../../src/charts/figures-table.ts';
import { toFile } from '../../src/charts/to-file.ts';
import { embedWidths, isMap, wideFrom } from '../../src/views/embed-heights.ts';
import type { DrawnChart } from './chart-files.ts';
import { inPageColours } from './page-colours.ts';

/** What a page to be framed says beside its chart. */
export interface EmbedWords {
  language: string;
  title: string;
  /** Why it shows what it shows, in links and words ready to print. */
  notices: readonly string[];
  /** Name and address of the page it is from. */
  credit: { text: string; href: string };
}

const style = `*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.4 Figtree,'Segoe UI',Arial,sans-serif}main{max-width:${embedWidths.wide}px;margin:auto}svg{display:block;width:100%;height:auto}.map{max-width:${embedWidths.map}px;margin:auto}.narrow{max-width:${embedWidths.narrow}px}.wide{display:none}p,details,h1{margin:.5rem 16px}h1{font-size:1.25rem}p,summary{font-size:.875rem}a{color:inherit}table{border-collapse:collapse;font-size:.875rem;font-variant-numeric:tabular-nums}.scroll{overflow-x:auto}td,th{padding:.2rem .6rem;border-bottom:1px solid var(--hair);text-align:start}@media(min-width:${wideFrom}px){.wide{display:block}.narrow{display:none}}`;

/** A browser that opens the page by itself asks its host for a picture of the site, and is told that it has none. */
const noIcon = '<link rel="icon" href="data:,">';

/** A picture that stands alone as a part of a page. */
const inPage = (svg: string): string => inPageColours(svg.replace(/^<\?xml[^>]*>\s*/, '').trim());

/** Shapes are kept under names, which a page may hold once. */
const renamed = (svg: string, prefix: string): string =>
  svg.replaceAll(/ (id|href)="(#?)([^"]+)"/g, (whole, name, hash, id) =>
    name === 'id' || hash === '#' ? ` ${name}="${hash}${prefix}-${id}"` : whole,
  );

/** A chart for a wide and for a narrow frame; a map once, for both. */
function pictures({ chart, setting, svg: wide }: DrawnChart): string {
  const narrow = toFile(chart, { ...setting, width: 390 });
  if (isMap(chart)) return `<div class="map">${inPage(narrow)}</div>`;
  const [first, second] = [renamed(inPage(wide), 'wide'), renamed(inPage(narrow), 'narrow')];
  return `<div class="wide">${first}</div><div class="narrow">${second}</div>`;
}

const textOf = (cell: LinkedCell | string): string =>
  escapeText(typeof cell === 'string' ? cell : cell.text);

function tableHtml({ caption, columns, rows }: FiguresTableProps): string {
  const head = columns.map((column) => `<th scope="col">${escapeText(column)}</th>`).join('');
  const body = rows
    .map(([first = '', ...rest]) => {
      const cells = rest.map((cell) => `<td>${textOf(cell)}</td>`).join('');
      return `<tr><th scope="row">${textOf(first)}</th>${cells}</tr>`;
    })
    .join('');
  return `<details><summary>The figures as a table</summary><div class="scroll"><table><caption>${escapeText(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div></details>`;
}

/**
 * A chart as a page to stand in a frame on any site: drawn for a wide and for a narrow frame (a map once), in the colours the
 * reader's system asks for, with its figures and the way to its profile. No script, and nothing to be fetched.
 */
export function embedPage(
  { language, title, notices, credit }: EmbedWords,
  held: DrawnChart | null,
  colours: string,
): string {
  const shown = held ? pictures(held) + tableHtml(held.table) : `<h1>${escapeText(title)}</h1>`;
  const said = notices.map((notice) => `<p>${notice}</p>`).join('');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeText(title)}</title><meta name="robots" content="noindex">${noIcon}<style>${colours}${style}</style></head><body><main>${shown}${said}<p><a href="${credit.href}" target="_blank" rel="noopener">${escapeText(credit.text)}</a></p></main></body></html>\n`;
}
