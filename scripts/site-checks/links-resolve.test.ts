import { describe, expect, it } from 'vitest';
import { linksResolve } from './links-resolve.ts';
import { goodPage, siteOf } from './stub-site.ts';

const found = (body: string, others: Record<string, string> = {}) =>
  linksResolve
    .problemsOf(
      siteOf(
        {
          '/': goodPage('/', { body }),
          '/ics/northmoor/': goodPage('/ics/northmoor/', { body: '<h2 id="gaps">Gaps</h2>' }),
        },
        others,
      ),
    )
    .map(({ page, what, fix }) => `${page}: ${what}. ${fix}`);

describe('links inside a site in a folder of its host', () => {
  const under = (body: string) =>
    linksResolve
      .problemsOf(siteOf({ '/': goodPage('/', { body }) }, {}, { subPath: '/health' }))
      .map(({ what, fix }) => `${what}. ${fix}`);

  it('lead to what is in that folder', () => {
    expect(under('<a href="/health/">x</a><a href="#top">x</a><a href="?q=hull">x</a>')).toEqual(
      [],
    );
    expect(under('<a href="/health/ics/">x</a>')).toEqual([
      'the link /health/ics/ leads nowhere. Correct the link, or make the page.',
    ]);
  });

  it('never lead out of it by a path', () => {
    const fix = 'The site lies there: see that /health comes before the path (src/middleware.ts).';
    expect(under('<a href="/">x</a><a href="/healthy/">x</a>')).toEqual([
      `the link / leads out of /health/. ${fix}`,
      `the link /healthy/ leads out of /health/. ${fix}`,
    ]);
  });
});

describe('links inside the site', () => {
  it('may lead to pages, to places on them, to files, to mail and to other hosts', () => {
    const links = ['/ics/northmoor/', 'ics/northmoor/#gaps', '#top', '?q=hull', '/data/areas.csv'];
    const away = ['mailto:team@example.org', 'https://www.example.org/x'];
    const body = [...links, ...away].map((href) => `<a href="${href}">x</a>`).join('');
    expect(found(body, { '/data/areas.csv': 'code' })).toEqual([]);
  });

  it('must not lead nowhere; the page that was meant is named', () => {
    expect(found('<a href="/systems/northmoor/">x</a>')).toEqual([
      '/: the link /systems/northmoor/ leads nowhere. Did you mean /ics/northmoor/?',
    ]);
  });

  it('must not lead to a place that is not on the page', () => {
    expect(found('<a href="/ics/northmoor/#priorities">x</a>')).toEqual([
      '/: the link /ics/northmoor/#priorities leads to a page without the place #priorities. Give an element of /ics/northmoor/ that id, or correct the link.',
    ]);
  });

  it('must have their closing slash, which saves the reader a forwarding', () => {
    expect(found('<a href="/ics/northmoor">x</a>')).toEqual([
      '/: the link /ics/northmoor lacks its closing slash. Write /ics/northmoor/.',
    ]);
  });

  it('count where a page forwards to', () => {
    const forward =
      '<html><head><meta http-equiv="refresh" content="0; url=/gone/"></head><body></body></html>';
    const problems = linksResolve.problemsOf(siteOf({ '/id/X01/': forward }));
    expect(problems.map((problem) => problem.what)).toEqual(['the link /gone/ leads nowhere']);
  });
});
