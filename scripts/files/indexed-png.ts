import { crc32, deflateSync } from 'node:zlib';

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly number[];

/** A picture of opaque pixels, four bytes each: red, green, blue and one that is not read. */
export interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A part of a PNG: how long it is, its name, what it holds, and the check of the two. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const checked = Buffer.concat([Buffer.from(name), content]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(content.length, 0);
  numbers.writeUInt32BE(crc32(checked), 4);
  return Buffer.concat([numbers.subarray(0, 4), checked, numbers.subarray(4)]);
}

/** Size, 8 bits a pixel, colours by their place in a list; packed, unfiltered and not interlaced, as is usual. */
function header(width: number, height: number): Uint8Array {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([size, Uint8Array.of(8, 3, 0, 0, 0)]);
}

/** Colours of a picture, 256 at most, and the place of that which is nearest to a pixel. */
export interface Palette {
  colours: readonly Colour[];
  nearest: (pixel: number) => number;
}

/** A palette that remembers where it found the colour of a pixel: pictures of one kind share it. Throws for more than 256 colours. */
export function paletteOf(colours: readonly Colour[]): Palette {
  if (colours.length > 256)
    throw new Error(
      `${colours.length} colours are more than a picture with a palette can hold: 256.`,
    );
  const found = new Map<number, number>();
  const distance = ([red = 0, green = 0, blue = 0]: Colour, pixel: number): number =>
    (red - (pixel & 255)) ** 2 +
    (green - ((pixel >> 8) & 255)) ** 2 +
    (blue - ((pixel >> 16) & 255)) ** 2;
  const look = (pixel: number): number => {
    const distances = colours.map((colour) => distance(colour, pixel));
    return distances.indexOf(Math.min(...distances));
  };
  return { colours, nearest: (pixel) => found.getOrInsertComputed(pixel, look) };
}

/** Rows of places in the palette, each after the byte that says that it is unfiltered. */
function rowsOf({ width, height, pixels }: Pixels, { nearest }: Palette): Uint8Array {
  const given = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const rows = new Uint8Array(height * (width + 1));
  // Most pixels are as the one before them, and a third of the rows as the one above.
  let [last, place] = [-1, 0];
  for (let y = 0, from = 0; y < height; y += 1) {
    const start = y * (width + 1);
    if (isAsAbove(pixels, from, width * 4)) {
      rows.copyWithin(start, start - width - 1, start);
      from += width * 4;
      continue;
    }
    for (let x = 1; x <= width; x += 1, from += 4) {
      const pixel = given.getUint32(from, true) & 0xffffff;
      if (pixel !== last) [last, place] = [pixel, nearest(pixel)];
      rows[start + x] = place;
    }
  }
  return rows;
}

/** Whether the row that begins at a byte is as the one above it. */
const isAsAbove = (pixels: Uint8Array, from: number, length: number): boolean =>
  from > 0 &&
  Buffer.compare(pixels.subarray(from - length, from), pixels.subarray(from, from + length)) === 0;

/** Packs nearly as tight as the usual 6, in less than half the time. */
const level = 3;

/** A picture as a PNG in the colours of a palette: each pixel in the nearest of them (PNG, third edition). */
export function indexedPng(picture: Pixels, palette: Palette): Uint8Array {
  return Buffer.concat([
    signature,
    chunk('IHDR', header(picture.width, picture.height)),
    chunk('PLTE', Uint8Array.from(palette.colours.flat())),
    chunk('IDAT', deflateSync(rowsOf(picture, palette), { level })),
    chunk('IEND', new Uint8Array()),
  ]);
}
