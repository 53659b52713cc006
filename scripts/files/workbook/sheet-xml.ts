import type { PublicCell } from '../../../src/profiles/public-table.ts';
import type { Keep } from '../kept-or-made.ts';
import { packText, type PackedText } from '../packed-text.ts';
import { declaration, main, SharedTexts, type ComeTexts } from './shared-texts.ts';
import type { Sheet } from './workbook.ts';

/** `A`, `Z`, `AA`: the letters of a column, counted from 0. */
export const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') +
  String.fromCodePoint(65 + (column % 26));

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

/** Rows as they stand in a sheet, with the texts that came with them. */
interface PackedRows {
  packed: PackedText;
  rows: number;
  come: ComeTexts;
}

/** Packs rows that follow those numbered up to `last`. */
function packRows(
  all: Iterable<readonly PublicCell[]>,
  last: number,
  below: SharedTexts,
  letters: readonly string[],
): PackedRows {
  const texts = new SharedTexts(below);
  let row = last;
  function* xml(): Generator<string> {
    for (const cells of all) yield rowXml(cells, (row += 1), texts, '', letters);
  }
  const packed = packText(xml());
  return { packed, rows: row - last, come: texts.come() };
}

/** The XML of a sheet, row by row; of rows that are kept, what `keep` finds of them. */
export function* sheetXml(
  { columns, rows, kept = [] }: Sheet,
  texts: SharedTexts,
  keep: Keep,
): Generator<string | PackedText> {
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
  for (const each of kept) {
    const last = row;
    const make = () => packRows(each.rows, last, texts, letters);
    const { packed, rows: more, come } = keep(`${each.madeFrom}\n${last}\n${texts.digest()}`, make);
    texts.take(come);
    row += more;
    yield packed;
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${row}"/></worksheet>`;
}
