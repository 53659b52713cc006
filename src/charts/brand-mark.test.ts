import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { brandPath, iconAddress } from './brand-mark.ts';

const strokes = (svg: string): string | undefined => svg.match(/<path d=["']([^"']+)["']/)?.[1];

it('the icon in a page and the one kept as a file draw the same strokes', () => {
  const file = readFileSync(join(import.meta.dirname, '../../public/favicon.svg'), 'utf8');
  expect(strokes(file)).toBe(brandPath);
  expect(strokes(decodeURIComponent(iconAddress.slice(iconAddress.indexOf(',') + 1)))).toBe(
    brandPath,
  );
});
