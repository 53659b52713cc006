import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { firstSight } from './first-sight.ts';
import { goodPage, siteOf } from './stub-site.ts';

const found = (html: string) =>
  firstSight.problemsOf(siteOf({ '/a/': html })).map((each) => each.what);

describe('what is waited for before a page is seen', () => {
  it('is nothing where styles stand in it and scripts are modules, or come after', () => {
    const head =
      '<style>p { margin: 0 }</style><link rel="preload" as="font" href="/f.woff2"><script type="module" src="/a.js"></script><script src="/b.js" defer></script><script type="application/ld+json">{}</script>';
    expect(found(goodPage('/a/', { head, body: '<script src="/c.js"></script>' }))).toEqual([]);
  });

  it('is a style sheet wherever it stands, and a script before what comes first', () => {
    const head = '<link href="/s.css" rel="stylesheet"><script src="/a.js"></script>';
    const body = '<p>Words</p><link rel=stylesheet href=/t.css>';
    expect(found(goodPage('/a/', { head, body }))).toEqual([
      'what it begins with is not seen before /s.css has come',
      'what it begins with is not seen before /t.css has come',
      'what it begins with is not seen before /a.js has come',
    ]);
  });

  it('is no more than a host sends before it hears from a reader', () => {
    // Which no packing makes smaller by more than a quarter.
    const heavy = (bytes: number) => `<!-- ${randomBytes(bytes).toString('base64')} -->`;
    expect(found(goodPage('/a/', { head: heavy(13_000) }))).toEqual([]);
    expect(found(goodPage('/a/', { head: heavy(15_000) }))[0]).toMatch(
      /^what it begins with is 1\d{4} bytes into it, more than 14000$/,
    );
    expect(found(goodPage('/a/', { body: `<p>Words</p>${heavy(15_000)}` }))).toEqual([]);
    const led = (words: string) => goodPage('/a/', { body: `<p class="headline">${words}</p>` });
    expect(found(led(heavy(15_000)))).toHaveLength(1);
  });
});
