import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { beyondTyped, subsetFonts } from './subset-fonts.ts';

it('characters beyond the keyboard are gathered once, in order', () => {
  expect(beyondTyped(['Ynys Môn', 'Ynys Môn – “isle”\n', 'plain'])).toBe('ô–“”');
  expect(beyondTyped([])).toBe('');
});

it('fonts are cut to what an edition can print, and are smaller', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'subset-fonts-'));
  for (const name of ['data', 'content']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'data/names.csv'), 'name\nYnys Môn\n');
  const found = await subsetFonts({ data: join(folder, 'data'), content: join(folder, 'content') });
  const asked = '@fontsource/besley/files/besley-latin-600-normal.woff2';
  const cut = found.find(({ find }) => find.test(`${asked}?url`));
  expect(cut?.replacement).toContain(`node_modules/${asked}`);
  expect(readFileSync(cut!.replacement).subarray(0, 4).toString()).toBe('wOF2');
  const whole = join(import.meta.dirname, '../../node_modules', asked);
  expect(statSync(cut!.replacement).size).toBeLessThan(0.8 * statSync(whole).size);
  const text = found.find(({ find }) =>
    find.test('@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2'),
  );
  // Letters, figures and points of two weights: half of what an area page weighed was once fonts.
  expect(statSync(text!.replacement).size).toBeLessThan(10_000);
});
