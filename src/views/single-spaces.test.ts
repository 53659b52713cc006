import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withSingleSpaces } from './single-spaces.ts';

it.each([
  ['<p> a  </p>  <p>\nb\n</p>', '<p> a </p> <p> b </p>'],
  ['<b>a</b>\n  c', '<b>a</b> c'],
  ['a\u00a0 b\u2009 c', 'a\u00a0 b\u2009 c'],
  ['<i>a</i>  <pre>a\n  b</pre>', '<i>a</i>  <pre>a\n  b</pre>'],
  [
    '<table class="bare area-table"><td>a\nb</td></table>',
    '<table class="bare area-table"><td>a\nb</td></table>',
  ],
  ['<textarea>\n\n</textarea>', '<textarea>\n\n</textarea>'],
])('%j is written %j', (html, written) => {
  expect(withSingleSpaces(html)).toBe(written);
});

it('styles show line ends in what it leaves alone, and nowhere else', () => {
  const folder = join(import.meta.dirname, '..', 'styles');
  const shown = readdirSync(folder).flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/([^{}]*)\{[^{}]*white-space: pre/g)].map(
      ([, selector = '']) => selector.replace(/\/\*[^]*?\*\//g, '').trim(),
    ),
  );
  expect(shown.sort()).toEqual(['.area-table td', '.area-table td.n', '.prose pre']);
});
