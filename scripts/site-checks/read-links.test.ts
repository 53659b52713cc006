import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenLinks } from './links-resolve.ts';
import { linksInPage, typedIn } from './read-links.ts';
import { readPage } from './read-page.ts';
import { goodPage } from './stub-site.ts';

const alike = (html: string) => {
  const { path, ids, forwardsTo, links } = readPage('/x/', html);
  return { path, ids: ids.sort(), forwardsTo, links: links.sort() };
};
const quick = (html: string) => {
  const facts = linksInPage('/x/', html);
  return { ...facts, ids: facts.ids.sort(), links: facts.links.sort() };
};

describe('the links of a page read quickly', () => {
  it('are those that reading the whole page finds', () => {
    const body = `<a class="x" href="/compare/?areas=X1&amp;indicator=smoking">x</a>
      <a id=bare href=/ics/>x</a><!-- <a href="/gone/">x</a> --><form action="/search/"></form>
      <svg><a href="#top" id="in-svg">x</a></svg><abbr id="a&#38;b">x</abbr><a>x</a>
      <script type="application/json">{"html":"<a href='/data-only/'>"}</script>`;
    const html = goodPage('/x/', { body });
    expect(quick(html)).toEqual(alike(html));
    expect(quick(html).links).toContain('/compare/?areas=X1&indicator=smoking');
  });

  it('tell where a page forwards to', () => {
    const html =
      '<html><head><meta http-equiv="refresh" content="0; url=/gone/"></head><body></body></html>';
    expect(quick(html)).toEqual(alike(html));
    expect(quick(html).forwardsTo).toBe('/gone/');
  });
});

describe('a link that leads nowhere', () => {
  it('is told with the file and line it is typed in', () => {
    const content = mkdtempSync(join(tmpdir(), 'words-'));
    mkdirSync(join(content, 'stories'));
    writeFileSync(join(content, 'stories', 'moor.mdx'), 'One.\n\nSee [it](/ics/moorland/).\n');
    const pages = [linksInPage('/stories/moor/', '<a href="/ics/moorland/">it</a>')];
    const files = new Set(['/stories/moor/index.html']);
    const [problem] = brokenLinks({ subPath: '', pages, files, typedIn: typedIn(content) });
    expect(problem).toMatchObject({
      page: '/stories/moor/',
      what: 'the link /ics/moorland/ leads nowhere',
      fix: 'It is typed in stories/moor.mdx, line 3. Correct the link, or make the page.',
    });
    rmSync(content, { recursive: true });
  });
});
