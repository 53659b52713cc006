import { strFromU8, unzipSync } from 'fflate';
import sax from 'sax';

/** For tests: the files of an archive, read by another library than wrote them. */
export const readArchive = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));

/** For tests: every element of an XML file that holds text, with its attributes. Throws where it is not well formed. */
function elementsOf(xml: string) {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: typeof found = [];
  const parser = sax.parser(true);
  parser.onopentag = ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    found.push(element);
    open.push(element);
  };
  parser.ontext = (text) => open.forEach((element) => (element.text += text));
  parser.onclosetag = () => open.pop();
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
  return found;
}

/** For tests: the cells of each sheet of a workbook by its name, row by row: numbers as numbers, text as text. */
export function readWorkbook(bytes: Uint8Array): Map<string, Map<string, string | number>[]> {
  const files = readArchive(bytes);
  const texts = elementsOf(files.get('xl/sharedStrings.xml')!)
    .filter(({ name }) => name === 'si')
    .map(({ text }) => text);
  const names = elementsOf(files.get('xl/workbook.xml')!).filter(({ name }) => name === 'sheet');
  return new Map(
    names.map(({ attributes }, place) => {
      const rows: Map<string, string | number>[] = [];
      for (const element of elementsOf(files.get(`xl/worksheets/sheet${place + 1}.xml`)!)) {
        if (element.name === 'row') rows.push(new Map());
        if (element.name !== 'c') continue;
        const column = element.attributes['r']!.replace(/\d+/, '');
        const isText = element.attributes['t'] === 's';
        rows.at(-1)!.set(column, isText ? texts[Number(element.text)]! : Number(element.text));
      }
      return [attributes['name']!, rows];
    }),
  );
}
