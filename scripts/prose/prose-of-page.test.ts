import { expect, it } from 'vitest';
import { proseOfPage } from './prose-of-page.ts';

it('holds the sentences that stand open on a page, and no rows, links, folds or credits', () => {
  const html = `<body><nav><p>Skip to the main part of this page.</p></nav><main>
    <h1>Gaps</h1>
    <p class="headline">How far apart lives are.</p>
    <p>It is <b>4.2 years</b> now. <a href="/methods/">How it is worked out.</a></p>
    <p><a href="/a/">All of it as a table.</a></p>
    <ul><li>One item of a list.</li><li>Northmoor</li></ul>
    <table><tr><td><p>A row of some figures.</p></td></tr></table>
    <details><summary>More</summary><p>The careful version stands here.</p></details>
    <p>Sources: Office of the Ledger, Lives.</p>
    <ul class="cited-figures"><li>Board of Wards, Report: 66% (wards that answered); 15 (moors).</li></ul>
    <section id="cite"><p>Available at: the address of it.</p></section>
  </main></body>`;
  expect(proseOfPage(html).split('\n')).toEqual([
    'How far apart lives are.',
    'It is 4.2 years now. How it is worked out.',
    'One item of a list.',
  ]);
});

it('is empty for a page without a main part', () => {
  expect(proseOfPage('<p>One sentence stands here.</p>')).toBe('');
});
