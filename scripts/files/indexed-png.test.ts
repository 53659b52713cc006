import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { indexedPng, paletteOf, type Colour } from './indexed-png.ts';

const paper = [241, 245, 242] as const;
const ink = [20, 33, 30] as const;
const mixed = [130, 139, 136] as const;

const pixelsOf = (colours: readonly Colour[]) =>
  Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

/** The pixels of a PNG as another program reads them, without the byte of each that is always 255. */
function readBack(png: Uint8Array, width: number, height: number): Colour[] {
  const data = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const size = `width="${width}" height="${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} style="image-rendering:pixelated" href="${data}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  return Array.from({ length: width * height }, (_, place) => [
    pixels[place * 4]!,
    pixels[place * 4 + 1]!,
    pixels[place * 4 + 2]!,
  ]);
}

describe('a PNG of few colours', () => {
  it('is read by another program as it was given', () => {
    const given = [paper, ink, mixed, ink, ink, paper] as const;
    const png = indexedPng(
      { width: 3, height: 2, pixels: pixelsOf(given) },
      paletteOf([paper, ink, mixed]),
    );
    expect(readBack(png, 3, 2)).toEqual(given);
  });

  it('has each pixel in the nearest colour that it holds', () => {
    const given = [
      [240, 246, 240],
      [25, 30, 30],
    ] as const;
    const png = indexedPng(
      { width: 2, height: 1, pixels: pixelsOf(given) },
      paletteOf([ink, paper]),
    );
    expect(readBack(png, 2, 1)).toEqual([paper, ink]);
  });

  it('has no palette of more colours than it can number', () => {
    const shades = Array.from({ length: 257 }, (_, shade) => [shade % 256, 0, shade] as const);
    expect(() => paletteOf(shades)).toThrow('257 colours');
  });
});
