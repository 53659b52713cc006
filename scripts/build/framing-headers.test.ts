import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../hosting/headers.ts';
import { framingRules, headersUnder } from './framing-headers.ts';

const files = new Set([
  '/index.html',
  '/404.html',
  '/_headers',
  '/ics/frimley/index.html',
  '/england/index.html',
  '/charts/X1/lifeline.svg',
  '/embed/X1/lifeline/index.html',
  '/releases/2026-11/X1/index.html',
  '/embed/2026-11/X1/lifeline/index.html',
]);
const rules = parseHeaders(readFileSync('public/_headers', 'utf8') + framingRules(files));
const framing = (path: string) => headersFor(rules, path)['X-Frame-Options'];

it.each(['/', '/404.html', '/ics/frimley/', '/england/', '/releases/2026-11/X1/'])(
  'no other site may frame %s',
  (path) => {
    expect(framing(path)).toBe('SAMEORIGIN');
  },
);

it.each(['/embed/X1/lifeline/', '/embed/2026-11/X1/lifeline/'])(
  'any site may frame %s, and it keeps the policy of every page',
  (path) => {
    expect(framing(path)).toBeUndefined();
    expect(headersFor(rules, path)['Content-Security-Policy']).toContain("default-src 'none'");
  },
);

it('keeps to what hosts take: one rule a part, one star a path', () => {
  for (const { path } of rules) expect(path).toMatch(/^\/(?:[\w.-]+\/)*(?:\*|[\w.-]+)?$/);
  const added = parseHeaders(framingRules(files)).map(({ path }) => path);
  expect(new Set(added).size).toBe(added.length);
});

it('in a folder of its host the site has the same rules, and others there none', () => {
  const under = parseHeaders(
    headersUnder(readFileSync('public/_headers', 'utf8') + framingRules(files), '/health'),
  );
  for (const path of ['/', '/england/', '/embed/X1/lifeline/', '/data/areas.csv', '/_astro/a.css'])
    expect(headersFor(under, `/health${path}`)).toEqual(headersFor(rules, path));
  expect(headersFor(under, '/england/')).toEqual({});
});
