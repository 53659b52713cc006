import { describe, expect, it } from 'vitest';
import { htmlUnder, jsonUnder } from './under-sub-path.ts';

describe('a page under a sub-path', () => {
  it('has the sub-path before every path from the root, however the attribute is written', () => {
    expect(
      htmlUnder(
        '<a href="/">A</a><a href=/areas/#n>B</a><form action="/search/"></form><img data-large="/charts/X/life.svg">',
        '/health',
      ),
    ).toBe(
      '<a href="/health/">A</a><a href=/health/areas/#n>B</a><form action="/health/search/"></form><img data-large="/health/charts/X/life.svg">',
    );
  });

  it('forwards inside the site', () => {
    expect(htmlUnder('<meta http-equiv="refresh" content="0; url=/ics/vale/">', '/health')).toBe(
      '<meta http-equiv="refresh" content="0; url=/health/ics/vale/">',
    );
  });

  it.each([
    '<script src="/health/_astro/page.js"></script>',
    '<a href="https://arcadia.example/areas/">A</a>',
    '<a href="//cdn.example/x">A</a>',
    '<a href="#main">A</a>',
    '<p>or/and "/areas/"</p>',
  ])('leaves alone what is no path of the site: %s', (html) => {
    expect(htmlUnder(html, '/health')).toBe(html);
  });

  it('also where a folder of the site has the name of the sub-path', () => {
    expect(htmlUnder('<a href="/areas/x/">A</a>', '/areas')).toBe(
      '<a href="/areas/areas/x/">A</a>',
    );
  });

  it('gives paths in JSON, and no other words, the same', () => {
    const value = {
      url: '/ics/vale/',
      urls: ['/a/', '/b/'],
      said: 'a "/quoted/" path',
      other: '//',
    };
    expect(JSON.parse(jsonUnder(JSON.stringify(value), '/health'))).toEqual({
      ...value,
      url: '/health/ics/vale/',
      urls: ['/health/a/', '/health/b/'],
    });
  });
});
