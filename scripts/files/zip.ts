import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive: whole, or as the texts it is made of, one after another. */
export interface ZippedFile {
  path: string;
  content: string | Iterable<string>;
}

/** A file as it stands in the archive. */
interface Entry {
  path: Buffer;
  packed: Buffer[];
  packedSize: number;
  size: number;
  checksum: number;
}

/** A piece of this many bytes is packed at once: large enough to be quick and small, small enough for memory. */
const pieceBytes = 1 << 18;

/** Texts as bytes, many texts a piece. A piece lasts until the next: all stand in one place, one after another. */
function* piecesOf(texts: Iterable<string>): Generator<{ piece: Buffer; isLast: boolean }> {
  let room = Buffer.allocUnsafe(2 * pieceBytes);
  let filled = 0;
  for (const text of texts) {
    // Three bytes are the most that a letter of a text takes.
    const needed = filled + text.length * 3;
    if (needed > room.length) room = Buffer.concat([room], 2 * needed);
    filled += room.write(text, filled);
    if (filled < pieceBytes) continue;
    yield { piece: room.subarray(0, filled), isLast: false };
    filled = 0;
  }
  yield { piece: room.subarray(0, filled), isLast: true };
}

/** Packs a hundredth less tight than 3, in two thirds of the time. */
const level = 2;

/** Pieces packed one by one, each ending on a whole byte; the last says that it is the last (RFC 1951). */
function pack({ path, content }: ZippedFile): Entry {
  const entry: Entry = { path: Buffer.from(path), packed: [], packedSize: 0, size: 0, checksum: 0 };
  const add = (piece: Buffer, finishFlush: number): void => {
    const packed = deflateRawSync(piece, { level, finishFlush });
    entry.packed.push(packed);
    entry.packedSize += packed.length;
    entry.size += piece.length;
    entry.checksum = crc32(piece, entry.checksum);
  };
  for (const { piece, isLast } of piecesOf(typeof content === 'string' ? [content] : content))
    add(piece, isLast ? constants.Z_FINISH : constants.Z_FULL_FLUSH);
  return entry;
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
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const entry = pack(file);
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
