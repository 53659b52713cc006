import { describe, expect, it } from 'vitest';
import { described } from './described.ts';
import { noInlineScript } from './no-inline-script.ts';
import { noLeakedValues } from './no-leaked-values.ts';
import { oneMainHeading } from './one-main-heading.ts';
import type { SiteRule } from './problem.ts';
import { goodPage, siteOf } from './stub-site.ts';
import { titlesUnique } from './titles-unique.ts';

const found = (rule: SiteRule, html: Record<string, string>) =>
  rule.problemsOf(siteOf(html)).map(({ page, what }) => `${page}: ${what}`);

const pageRules = [described, noInlineScript, noLeakedValues, oneMainHeading, titlesUnique];

describe('the rules of single pages', () => {
  it('find nothing wrong with a good page', () => {
    const html = { '/': goodPage('/'), '/about/': goodPage('/about/') };
    for (const rule of pageRules) expect(found(rule, html)).toEqual([]);
  });

  it('ask nothing of a page that only forwards', () => {
    const forward =
      '<html lang="en"><head><meta http-equiv="refresh" content="0;url=/"></head><body></body></html>';
    for (const rule of pageRules) expect(found(rule, { '/id/X01/': forward })).toEqual([]);
  });

  it('tell two pages with one title apart', () => {
    const html = {
      '/a/': goodPage('/a/', { title: 'Gaps' }),
      '/b/': goodPage('/b/', { title: 'Gaps' }),
    };
    expect(found(titlesUnique, html)).toEqual(['/b/: the title “Gaps” is that of /a/ too']);
  });

  it('want one main heading, not two', () => {
    expect(
      found(oneMainHeading, { '/': goodPage('/', { title: 'A', body: '<h1>B</h1>' }) }),
    ).toEqual(['/: there are 2 main headings (h1): A / B']);
  });

  it('want a description and the right address', () => {
    const html =
      '<html lang="en"><head><link rel="canonical" href="https://x.example/b/"></head></html>';
    expect(found(described, { '/a/': html })).toEqual([
      '/a/: there is no description',
      '/a/: it gives https://x.example/b/ as its own address',
    ]);
  });

  it('stop scripts and handlers written into a page, but not data for search engines', () => {
    const body =
      '<script type="application/ld+json">{}</script><script>go()</script><button onclick="go()">x</button>';
    expect(found(noInlineScript, { '/': goodPage('/', { body }) })).toEqual([
      '/: a script is written into the page: go()',
      '/: a script is written into the page: button onclick',
    ]);
  });
});

describe('values that leak', () => {
  const leaks = (body: string) => found(noLeakedValues, { '/': goodPage('/', { body }) });

  it('are found in text, in the words for screen readers and in drawings', () => {
    const body =
      '<p>NaN years</p><svg aria-label="undefined less"><path d="M0 NaN"></path></svg><a href="/x/null/">x</a>';
    expect(leaks(body)).toHaveLength(4);
  });

  it('are not seen in words that only look alike, nor in code that is quoted', () => {
    expect(leaks('<p>Nanny, annulled</p><code>null</code><p class="non-null">x</p>')).toEqual([]);
  });
});
