import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from './headers.ts';

const read = (...parts: string[]): string =>
  readFileSync(join(import.meta.dirname, ...parts), 'utf8');
const rules = parseHeaders(read('..', '..', 'public', '_headers'));
const policy = headersFor(rules, '/local-authorities/northmoor/')['Content-Security-Policy']!;

describe('the headers of the site', () => {
  it('let a page run no script of its own and load nothing from another host', () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'/);
    expect(policy.match(/'unsafe-inline'/g)).toHaveLength(1);
  });

  it('give every page one policy, so that no host has two to join', () => {
    for (const path of ['/', '/search/', '/embed/X01/gaps/', '/_astro/a.css', '/data/areas.json']) {
      expect(headersFor(rules, path)['Content-Security-Policy']).toBe(policy);
    }
  });

  it('tell other sites nothing of where a reader was', () => {
    expect(headersFor(rules, '/')['Referrer-Policy']).toBe('no-referrer');
  });

  it('let browsers keep for ever only what has its hash in its name', () => {
    expect(headersFor(rules, '/_astro/site.abc.css')['Cache-Control']).toContain('immutable');
    expect(headersFor(rules, '/data/areas.csv')['Cache-Control']).toBeUndefined();
  });

  it('open the figures to programs on other sites, and not the pages', () => {
    expect(headersFor(rules, '/data/areas.json')['Access-Control-Allow-Origin']).toBe('*');
    expect(headersFor(rules, '/')['Access-Control-Allow-Origin']).toBeUndefined();
  });

  it('are the same in the example for nginx', () => {
    const nginx = read('nginx.conf');
    for (const [name, value] of Object.entries(headersFor(rules, '/'))) {
      expect(nginx).toContain(`add_header ${name} "${value}" always;`);
    }
    expect(nginx).toContain(headersFor(rules, '/_astro/a.css')['Cache-Control']);
  });
});

describe('the table of headers, read by the rules of hosts', () => {
  const text = read('..', '..', 'public', '_headers');
  const paths = [
    '/',
    '/404.html',
    '/ics/x/',
    '/_astro/a.css',
    '/data/areas.csv',
    '/cite/X.bib',
    '/charts/X/a.svg',
  ];

  // https://developers.cloudflare.com/pages/configuration/headers/
  it('keeps to what Cloudflare Pages takes: 100 rules, 2,000 letters a line, one star a path', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
    for (const { path } of rules) expect(path.split('*').length).toBeLessThanOrEqual(2);
  });

  // https://docs.netlify.com/manage/routing/headers/
  it('keeps to what Netlify takes: nothing after a star, and headers by their usual names', () => {
    for (const { path, headers } of rules) {
      expect(path).toMatch(/^\/(?:[\w-]+\/)*\*?$/);
      for (const [name] of headers) expect(name).toMatch(/^[A-Z][a-z]*(?:-[A-Z][a-z]+)*$/);
    }
  });

  it('gives no path one header by two rules, which hosts join or send twice', () => {
    for (const path of paths) {
      const names = rules
        .filter((rule) => Object.keys(headersFor([rule], path)).length > 0)
        .flatMap((rule) => rule.headers.map(([name]) => name));
      expect(names).toEqual([...new Set(names)]);
    }
  });
});

describe('reading a table of headers', () => {
  it('names the line that is neither a path nor a header', () => {
    expect(() => parseHeaders('/*\nX-Frame-Options DENY\n')).toThrow('_headers:2');
  });

  it('joins the values where two rules give one header', () => {
    const two = parseHeaders('/*\n  Vary: A\n/data/*\n  Vary: B\n');
    expect(headersFor(two, '/data/x')).toEqual({ Vary: 'A, B' });
  });
});
