import { describe, expect, it } from 'vitest';
import { budgets } from './budgets.ts';
import { pageWeight } from './page-weight.ts';
import { goodPage, northmoor, siteOf } from './stub-site.ts';

const head =
  '<link rel="stylesheet" href="/s.css"><script type="module" src="/a.js"></script><link rel="preload" as="font" href="/f.woff2">';
const page = { [northmoor.path]: goodPage(northmoor.path, { head }) };
const expected = { areas: [northmoor] };
const css = "@font-face { src: url('/f.woff2') }";

describe('the weight of a page', () => {
  it('counts what stylesheets and scripts ask for in turn, each file once', () => {
    const script = 'import { b } from "./b.js"; import("./later.js")';
    const files = {
      '/s.css': css,
      '/a.js': script,
      '/b.js': 'x'.repeat(100),
      '/later.js': 'y',
      '/f.woff2': 'w'.repeat(30),
    };
    const site = siteOf(page, files, expected);
    const weight = pageWeight(site, site.pages[0]!);
    expect(weight).toMatchObject({
      style: css.length,
      font: 30,
      script: script.length + 100,
      image: 0,
      requests: 5,
    });
    expect(weight.total).toBe(weight.html + weight.style + weight.font + weight.script);
  });

  it('is within the budget when there is little', () => {
    expect(budgets.problemsOf(siteOf(page, { '/s.css': css }, expected))).toEqual([]);
  });

  it('is told part by part when it is over the budget', () => {
    const files = { '/s.css': css, '/a.js': 'x'.repeat(16_000), '/f.woff2': 'w'.repeat(90_000) };
    const whats = budgets.problemsOf(siteOf(page, files, expected)).map((problem) => problem.what);
    expect(whats).toHaveLength(2);
    expect(whats[0]).toMatch(
      /^the page weighs 106\.\d kB, more than 64\.0 kB \(HTML 0\.\d kB.*fonts 90\.0 kB/,
    );
    expect(whats[1]).toBe('its script weighs 16.0 kB, more than 4.0 kB');
  });

  it('is not limited on pages that are not of an area', () => {
    const files = { '/s.css': css, '/a.js': 'x'.repeat(200_000) };
    expect(budgets.problemsOf(siteOf(page, files))).toEqual([]);
  });

  it('is told in elements where a page of an indicator lists more than can be drawn at once', () => {
    const path = '/indicators/smoking/';
    const rows = (count: number) => goodPage(path, { body: '<i></i>'.repeat(count) });
    const problems = (count: number) =>
      budgets.problemsOf(siteOf({ [path]: rows(count) })).map(({ what }) => what);
    expect(problems(2_900)).toEqual([]);
    expect(problems(3_000)[0]).toMatch(/^it has 30\d\d elements, more than 3000$/);
  });
});
