/** What is packed under the name of a table, by its first bytes: it holds zeros, as UTF-16 does. */
const packed: readonly [begins: string, what: string][] = [
  ['PK', 'a spreadsheet or an archive, whatever its name; save the sheet as CSV UTF-8'],
  ['\u001f', 'packed as gzip, whatever its name; unpack it'],
];

/** What a file is that only bears the name of a table, by how it begins. */
const otherwise: readonly [RegExp, string][] = [
  [/^\s*</, 'a page of the web and no table; download it again'],
  [/^\s*[{[]/, 'JSON and no table; download it again as CSV'],
  [/^sep=/i, 'its first line, “sep=”, is for a spreadsheet; take it out'],
];

/** Half the bytes of plain letters in UTF-16 are zero. */
export const isUtf16 = (header: readonly string[]): boolean =>
  header.some((heading) => heading.includes('\0'));

/** Why a file with these headings is no table in CSV, with what to do; null where it may be one. */
export function whyNoTable(header: readonly string[]): string | null {
  if (header.length === 0 || (header.length === 1 && header[0] === '')) return 'it is empty';
  const pack = packed.find(([begins]) => header[0]!.startsWith(begins) && header[0]![1] !== '\0');
  if (pack) return pack[1];
  if (isUtf16(header)) return 'it is in UTF-16; save it as CSV UTF-8';
  const other = otherwise.find(([begins]) => begins.test(header[0]!));
  if (other) return other[1];
  const isDivided = header.length === 1 && /[;\t|]/.test(header[0]!);
  return isDivided ? 'its cells are not divided by commas; save it as CSV with commas' : null;
}
