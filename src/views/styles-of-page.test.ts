import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setByScripts, withOwnStyles } from './styles-of-page.ts';

const page = (css: string, body: string): string => `<style data-own>${css}</style>${body}`;

describe('the styles of a page', () => {
  it.each([
    ['.a{x:1}.b{x:2}', '<p class="a">', '.a{x:1}'],
    ['.a .b{x:1}.b{x:2}', "<p class='b'>", '.b{x:2}'],
    ['.a,.b{x:1}', '<p class=b>', '.b{x:1}'],
    ['.a.b{x:1}', '<p class="b c">', ''],
    ['p{x:1}#i>p{x:2}', '<i>', 'p{x:1}#i>p{x:2}'],
    ['p:not(.a){x:1}:is(.a,.b) p{x:2}', '<p>', 'p:not(.a){x:1}:is(.a,.b) p{x:2}'],
    ['.a:has(+ .b:not([hidden])) i{x:1}', '<p class="a">', '.a:has(+ .b:not([hidden])) i{x:1}'],
    ['i:is(.a,:not(.b),[c="d"]),.a{x:1}', '<i>', 'i:is(.a,:not(.b),[c="d"]){x:1}'],
    ['@media print{.a{x:1}.b{x:2}}', '<p class="b">', '@media print{.b{x:2}}'],
    ['@media print{.a{x:1}@supports (y:1){.a{x:2}}}i{x:3}', '<i>', 'i{x:3}'],
    ['@container (width>9px){@media print{.a{x:1}}}', '<p class="a">', null],
    ['@font-face{font-family:A}@keyframes k{to{x:1}}', '<p>', null],
    ['@page{margin:0}@page wide{size:A4}', '<p>', null],
    ['/* Of x.css, y.css. */p{x:1}', '<p>', 'p{x:1}'],
  ])('of %s are, with %s: %s', (css, body, left) => {
    expect(withOwnStyles(page(css, body))).toBe(`<style>${left ?? css}</style>${body}`);
  });

  it('set no custom property that nothing of the page uses', () => {
    const css =
      ':root{--a:1px;--b:calc(var(--a)*2);--c:min(1px,2px);--d:3px}@media print{:root{--b:2px;--c:4px}}p{x:var(--d)}';
    const left = ':root{--d:3px}@media print{:root{}}p{x:var(--d)}';
    expect(withOwnStyles(page(css, '<p>'))).toBe(`<style>${left}</style><p>`);
    const used = '<p style="x:var(--b)">';
    expect(withOwnStyles(page(css, used))).toBe(
      `<style>${css.replaceAll(/--c:[^;}]*;?/g, '')}</style>${used}`,
    );
    expect(withOwnStyles(`<style data-own="drawn">${css}</style>`)).toBe(`<style>${css}</style>`);
  });

  it('are where a script draws all but those of what no script draws', () => {
    const css = '.a{x:1}.locator{x:2}.locator,.a .b{x:3}.srow .a{x:4}';
    expect(withOwnStyles(`<style data-own="drawn">${css}</style><p class="srow">`)).toBe(
      '<style>.a{x:1}.a .b{x:3}.srow .a{x:4}</style><p class="srow">',
    );
  });

  it('are all there where the page keeps them, and no page without them is changed', () => {
    const whole = '<style>.a{x:1}</style><p>';
    expect(withOwnStyles(whole)).toBe(whole);
  });

  it('take in what scripts set, so that a word appears as it should', () => {
    expect(withOwnStyles(page('.usable{x:1}.unused{x:2}', ''))).toBe('<style>.usable{x:1}</style>');
  });

  it('are refused where a block has no end', () => {
    expect(() => withOwnStyles(page('.a{x:1', ''))).toThrow('has no end');
  });
});

/** Scripts of pages that keep every style, as they draw most of what they show. */
const drawing = /^(?:compare|search|show)-?|^element\.ts$|\.test\.ts$/;

it('every class that a script sets on another page is known by name', () => {
  const folder = join(import.meta.dirname, '..', 'scripts');
  const set = readdirSync(folder)
    .filter((name) => !drawing.test(name))
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(
        /(?:className\s*=|classList\.(?:add|toggle|replace)\(|'class',|\bclass:)\s*'([^']+)'/g,
      ),
    ])
    .flatMap((match) => match[1]!.split(' '));
  expect([...new Set(set)].sort()).toEqual([...setByScripts].sort());
});
