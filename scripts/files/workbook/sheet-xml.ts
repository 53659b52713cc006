import { escapeText } from '../../../src/charts/print-marks.ts';
import type { PublicCell } from '../../../src/profiles/public-table.ts';
import type { Sheet } from './workbook.ts';

/** `A`, `Z`, `AA`: the letters of a column, counted from 0. */
export const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') +
  String.fromCodePoint(65 + (column % 26));

/** Texts of a workbook, each held once; a cell names its place. */
export class SharedTexts {
  readonly #places = new Map<string, number>();
  #cells = 0;

  placeOf(text: string): number {
    this.#cells += 1;
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }

  *xml(): Generator<string> {
    const counts = `count="${this.#cells}" uniqueCount="${this.#places.size}"`;
    yield `${declaration}<sst xmlns="${main}" ${counts}>`;
    for (const text of this.#places.keys())
      yield `<si><t xml:space="preserve">${escapeText(text)}</t></si>`;
    yield '</sst>';
  }
}

/** The first line of every part. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The names of the parts of a workbook. */
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Of looks in styles.xml: plain, which is not written, and a heading. */
type Look = '' | ' s="1"';

function rowXml(
  cells: readonly PublicCell[],
  row: number,
  texts: SharedTexts,
  look: Look,
  letters: readonly string[],
): string {
  let xml = `<row r="${row}">`;
  // Counted, not through `entries`, which makes a list of two for each of millions of cells.
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column]!;
    if (cell === null || cell === '') continue;
    const place = `${letters[column]}${row}`;
    xml +=
      typeof cell === 'number'
        ? `<c r="${place}"><v>${cell}</v></c>`
        : `<c r="${place}"${look} t="s"><v>${texts.placeOf(cell)}</v></c>`;
  }
  return `${xml}</row>`;
}

/** The XML of a sheet, row by row. */
export function* sheetXml({ columns, rows }: Sheet, texts: SharedTexts): Generator<string> {
  const letters = columns.map((_, column) => lettersOf(column));
  const widths = columns.map(
    ({ width }, column) =>
      `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
  const names = columns.map(({ name }) => name);
  yield rowXml(names, 1, texts, ' s="1"', letters);
  let row = 1;
  for (const cells of rows) {
    row += 1;
    yield rowXml(cells, row, texts, '', letters);
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${row}"/></worksheet>`;
}
