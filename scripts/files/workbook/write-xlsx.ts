import { escapeText } from '../../../src/words/escape-text.ts';
import { makeEach, type Keep } from '../kept-or-made.ts';
import { zipOf, type ZippedFile } from '../zip.ts';
import { declaration, main, SharedTexts } from './shared-texts.ts';
import { sheetXml } from './sheet-xml.ts';
import type { Workbook } from './workbook.ts';

const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const parts = (names: readonly string[]): string =>
  `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${kinds}.sharedStrings+xml"/>${names
    .map((name) => `<Override PartName="/xl/${name}" ContentType="${kinds}.worksheet+xml"/>`)
    .join('')}</Types>`;

const relations = (all: readonly [kind: string, target: string][]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${all
    .map(
      ([kind, target], place) =>
        `<Relationship Id="r${place + 1}" Type="${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** Plain; a heading in heavier type. */
const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

/** Title, maker and day, as programs show them. */
function properties({ title, creator, date }: Workbook): string {
  const day = `${date.toISOString().slice(0, 19)}Z`;
  const dated = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  return `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeText(title)}</dc:title><dc:creator>${escapeText(creator)}</dc:creator>${dated('created')}${dated('modified')}</cp:coreProperties>`;
}

const sheetList = (names: readonly string[]): string =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
    .map(
      (name, place) =>
        `<sheet name="${escapeText(name)}" sheetId="${place + 1}" r:id="r${place + 1}"/>`,
    )
    .join('')}</sheets></workbook>`;

/** The parts of a workbook, texts last: by then all sheets have named theirs. */
function* partsOf(workbook: Workbook, keep: Keep): Generator<ZippedFile> {
  const texts = new SharedTexts();
  const { sheets } = workbook;
  const files = sheets.map((_, place) => `worksheets/sheet${place + 1}.xml`);
  yield { path: '[Content_Types].xml', content: parts(files) };
  yield {
    path: '_rels/.rels',
    content: relations([
      [`${office}/officeDocument`, 'xl/workbook.xml'],
      [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
  };
  yield { path: 'docProps/core.xml', content: properties(workbook) };
  yield { path: 'xl/workbook.xml', content: sheetList(sheets.map(({ name }) => name)) };
  yield {
    path: 'xl/_rels/workbook.xml.rels',
    content: relations([
      ...files.map((file): [string, string] => [`${office}/worksheet`, file]),
      [`${office}/styles`, 'styles.xml'],
      [`${office}/sharedStrings`, 'sharedStrings.xml'],
    ]),
  };
  yield { path: 'xl/styles.xml', content: styles };
  for (const [place, sheet] of sheets.entries())
    yield { path: `xl/${files[place]}`, content: sheetXml(sheet, texts, keep) };
  yield { path: 'xl/sharedStrings.xml', content: texts.xml() };
}

/**
 * A workbook as XLSX (ECMA-376, Office Open XML), with frozen headings. Numbers are numbers, and text is text
 * whatever it looks like, since it stands among the shared texts.
 */
export const writeXlsx = (workbook: Workbook, keep: Keep = makeEach): Uint8Array =>
  zipOf(partsOf(workbook, keep), workbook.date);
