import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromFile } from '@capsizecss/unpack/fs';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const css = readFileSync(join(root, 'src/styles/fonts.css'), 'utf8');

/** The faces that a style sheet names, as their properties. */
const faces = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(
  ([, body = '']) =>
    new Map([...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, a, b]) => [a!, b!])),
);
const facesOf = (name: string) => faces.filter((face) => face.get('font-family')!.includes(name));
const percent = (face: Map<string, string>, property: string): number =>
  Number.parseFloat(face.get(property)!) / 100;

it.each([
  ['Besley', 'Besley as Georgia'],
  ['Besley', 'Besley as Times'],
  ['Figtree', 'Figtree as Arial'],
])('lines of %s are as high in what stands in for it, %s', async (name, standIn) => {
  const file = /url\('([^']+)'\)/.exec(facesOf(name)[0]!.get('src')!)![1]!;
  const { ascent, descent, lineGap, unitsPerEm } = await fromFile(join(root, 'node_modules', file));
  for (const face of facesOf(standIn)) {
    const tall = (property: string): number =>
      percent(face, property) * percent(face, 'size-adjust');
    expect(tall('ascent-override')).toBeCloseTo(ascent / unitsPerEm, 2);
    expect(tall('descent-override')).toBeCloseTo(-descent / unitsPerEm, 2);
    expect(tall('line-gap-override')).toBe(lineGap);
  }
});

it('a font that comes late is for the next page: nothing that was seen moves', () => {
  const fetched = faces.filter((face) => face.get('src')!.includes('url('));
  expect(fetched.map((face) => face.get('font-display'))).toEqual(['optional', 'optional']);
});

it('what is set in heavier type is so in the face that stands in, too', () => {
  const weights = facesOf('Figtree as Arial').map((face) => face.get('font-weight'));
  expect(weights).toEqual(['300 500', '600 900']);
});
