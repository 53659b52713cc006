import { packFile, type PackedText, type TextParts } from './packed-text.ts';

/** A file of an archive: whole, or as the texts it is made of, one after another. */
export interface ZippedFile {
  path: string;
  content: string | TextParts;
}

/** A file as it stands in the archive. */
interface Entry extends PackedText {
  path: Buffer;
  packedSize: number;
}

function entryOf({ path, content }: ZippedFile): Entry {
  const made = packFile(typeof content === 'string' ? [content] : content);
  const packedSize = made.packed.reduce((sum, piece) => sum + piece.length, 0);
  return { ...made, path: Buffer.from(path), packedSize };
}

/** Time and day as MS-DOS wrote them, which zip keeps: two seconds are one, years begin in 1980. */
function dosTime(date: Date): number {
  const time =
    (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  const day =
    ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  return (day * 0x1_00_00 + time) >>> 0;
}

const deflated = 8;
/** Version 2.0 of the format; names in UTF-8. */
const version = 20;
const utf8 = 0x0800;

/** What stands before a file, and again in the list at the end: lengths in little-endian numbers. */
function header(
  { path, packedSize, size, checksum }: Entry,
  date: Date,
  offset: number | null,
): Buffer {
  const isListed = offset !== null;
  const head = Buffer.alloc(isListed ? 46 : 30);
  let at = head.writeUInt32LE(isListed ? 0x02014b50 : 0x04034b50);
  if (isListed) at = head.writeUInt16LE(version, at);
  for (const number of [version, utf8, deflated]) at = head.writeUInt16LE(number, at);
  for (const number of [dosTime(date), checksum, packedSize, size])
    at = head.writeUInt32LE(number, at);
  head.writeUInt16LE(path.length, at);
  if (isListed) head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, path]);
}

/**
 * Files as a zip archive (APPNOTE 6.3), each dated by `date`, so that the same files give the same bytes. Pieces
 * are packed as they come: a table of millions of cells never stands in memory as text. Written here upon the
 * packing of Node, which takes a fifth of the time of one in JavaScript.
 */
export function zipOf(files: Iterable<ZippedFile>, date: Date): Buffer {
  const parts: Uint8Array[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const entry = entryOf(file);
    const head = header(entry, date, null);
    list.push(header(entry, date, offset));
    parts.push(head, ...entry.packed);
    offset += head.length + entry.packedSize;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}
