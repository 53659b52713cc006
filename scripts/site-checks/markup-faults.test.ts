import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { htmlRules } from './html-rules.ts';
import { faultsOfWhole, markupReader } from './markup-faults.ts';
import { pageOfShape, shapeOf } from './page-shape.ts';
import { tokensOf } from './page-tokens.ts';

const row = (name: string, figure: string): string =>
  `<tr> <th scope="row"><a href="/areas/${name}/">${name}</a></th><td class="n">${figure}</td> </tr>`;

const drawing = (height: number): string =>
  `<svg class="spark" viewBox="0 0 9 ${height}" aria-hidden="true"><path d="M0 ${height}"/><title>${height}</title></svg>`;

/** A sound page with what pages of the site have, in other words and figures, and more or fewer rows. */
function soundPage(name: string, rows: number): string {
  const rowsOf = Array.from({ length: rows }, (_, place) => row(`${name}-${place}`, `${place}.5`));
  const links = Array.from(
    { length: rows },
    (_, place) => `<li><a href="#p-${place}">${name} ${place}</a></li>`,
  );
  return `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>${name}</title>
<meta name="description" content="About ${name} &amp; its parts."><link rel="stylesheet" href=/a.css><style>.n-${rows} > b { width: 1% }</style>
<script type="application/ld+json">{"name":"${name}"}</script></head><body>
<header><nav aria-label="Main"><ul><li><a href="/">All</a></li></ul></nav>
<form action="/search/" role="search" aria-labelledby="find-label"><label id="find-label" for="find">Find a place</label>
<input id="find" type="text" autocomplete="off"><button type="submit">Find</button></form></header>
<main id="content"><h1>${name}</h1><nav aria-label="Parts of ${name}"><ul>${links.join('')}</ul></nav>
<section id="gaps-${rows}" aria-labelledby="gaps-title"><h2 id="gaps-title">Gaps in ${name}</h2>${drawing(rows)}
<details><summary>As a table</summary><div><table><caption>${name}</caption><thead><tr><th scope="col">Area</th><th scope="col">Years</th></tr></thead>
<tbody>${rowsOf.join('')}</tbody></table></div></details><p class="note small">${name} <b>&lt; 5</b></p></section>
<section aria-labelledby="more-title"><h2 id="more-title">More on ${name}</h2><p style="width: 4%">${name}</p><img src="/a.png" alt=""></section>
</main><footer><p>${name}</p></footer></body></html>`;
}

/** What is put in the place of what, so that a page is wrong. */
const faults: Record<string, [from: string, to: string]> = {
  'a place twice': ['id="more-title"', 'id="gaps-title"'],
  'a place of odd letters': ['id="content"', 'id="1 content"'],
  'two landmarks of one typed name': ['aria-label="Main"', 'aria-label="Parts of Northmoor"'],
  'two landmarks of one heading': ['More on Northmoor', 'Gaps in Northmoor'],
  'a landmark without a name': ['<nav aria-label="Main">', '<nav>'],
  'a name that is empty': ['aria-label="Main"', 'aria-label=""'],
  'a second main part': ['</main>', '</main><main><p>x</p></main>'],
  'a label for what takes none': ['for="find"', 'for="content"'],
  'a button without a kind': ['<button type="submit">', '<button>'],
  'a button without words': ['>Find</button>', '> </button>'],
  'a field of no kind that there is': ['type="text"', 'type="texts"'],
  'an autocomplete that there is not': ['autocomplete="off"', 'autocomplete="of"'],
  'a heading without words': ['<h2 id="gaps-title">Gaps in Northmoor', '<h2 id="gaps-title"> '],
  'a link without words': ['<a href="/">All</a>', '<a href="/"></a>'],
  'a page without a title': ['<title>Northmoor</title>', '<title></title>'],
  'an image without a source': ['<img src="/a.png" alt="">', '<img alt="">'],
  'an image without words for it': ['<img src="/a.png" alt="">', '<img src="/a.png">'],
  'a raw sign for and': ['<b>&lt; 5</b>', '<b>& 5</b>'],
  'a sign that there is not': ['&amp; its', '&nosuch; its'],
  'a class twice': ['class="note small"', 'class="note note"'],
  'an attribute twice': ['<p class="note small">', '<p class="note" class="small">'],
  'an attribute in capitals': ['<p style=', '<p STYLE='],
  'an element in capitals': ['<b>&lt; 5</b>', '<B>&lt; 5</B>'],
  'an element that there is not': ['<b>&lt; 5</b>', '<bold>&lt; 5</bold>'],
  'an element that is gone from HTML': ['<b>&lt; 5</b>', '<center>5</center>'],
  'an element that closes itself': ['<footer><p>Northmoor</p>', '<footer><p/>'],
  'an element that is not closed': ['<footer><p>Northmoor</p>', '<footer><div>Northmoor'],
  'elements closed in another order': ['<b>&lt; 5</b>', '<b><i>5</b></i>'],
  'a block in a paragraph': ['<footer><p>Northmoor</p>', '<footer><p><div>x</div></p>'],
  'a paragraph in a list': [
    '<ul><li><a href="/">All</a></li>',
    '<ul><p>All</p><li><a href="/">All</a></li>',
  ],
  'a link in a link': ['<a href="/">All</a>', '<a href="/">All<a href="/x/">x</a></a>'],
  'a row outside its body': ['<tbody>', '<tr><td>x</td></tr><tbody>'],
  'a caption after the head': ['</thead>', '</thead><caption>x</caption>'],
  'a second caption': ['<thead>', '<caption>Northmoor</caption><thead>'],
  'a summary after the words': [
    '<details><summary>As a table</summary>',
    '<details><p>x</p><summary>As a table</summary>',
  ],
  'a heading of cells without a scope': ['<th scope="col">Years</th>', '<th>Years</th>'],
  'a heading of cells of no scope that there is': ['scope="col">Years', 'scope="column">Years'],
  'a hidden element that takes the focus': [
    '<p style="width: 4%">Northmoor</p>',
    '<p aria-hidden="true"><a href="/x/">x</a></p>',
  ],
  'a name where none may be': ['<p style="width: 4%">', '<p aria-label="x">'],
  'a role that there is not': ['<p style="width: 4%">', '<p role="widget">'],
  'a role that the element has': ['<main id="content">', '<main id="content" role="main">'],
  'a style that is not valid any more': ['<p style="width: 4%">', '<p align="left">'],
  'a script of a kind that runs': ['type="application/ld+json"', 'type="text/javascript"'],
  'a forward that waits': [
    '<meta charset="utf-8">',
    '<meta charset="utf-8"><meta http-equiv="refresh" content="5;url=/">',
  ],
  'no space between attributes': ['id="find" type="text"', 'id="find"type="text"'],
  'an image without words for it after a drawing that closes itself, its value without quotes': [
    '<img src="/a.png" alt="">',
    '<svg role=img /><img src="/a.png">',
  ],
  'an element that closes itself after a value without quotes': [
    '<footer><p>Northmoor</p>',
    '<footer><div hidden=x /><p><div>x</div></p>',
  ],
  'a drawing that is not ended': ['<title>4</title></svg>', '<title>4</title>'],
  'a doctype of another kind': ['<!DOCTYPE html>', '<!DOCTYPE html4>'],
};

const plain = new HtmlValidate(new StaticConfigLoader([], htmlRules));

describe('the markup of many pages', () => {
  const read = markupReader();

  it('is sound in pages that are, of which those that differ in words and rows have one shape', async () => {
    const [few, many] = [
      soundPage('Northmoor', 4),
      soundPage('Stone & Vale'.replace('&', '&amp;'), 40),
    ];
    for (const page of [few, many]) expect(await faultsOfWhole(plain, page)).toEqual([]);
    expect(await read(few)).toEqual([]);
    expect(await read(many)).toEqual([]);
    expect(shapeOf(many, tokensOf(many)!)).toBe(shapeOf(few, tokensOf(few)!));
    expect(pageOfShape(shapeOf(many, tokensOf(many)!)!).length).toBeLessThan(many.length / 2);
  });

  it.each(Object.entries(faults))('has a fault told where there is %s', async (_, [from, to]) => {
    const page = soundPage('Northmoor', 4);
    expect(page.split(from).length).toBeGreaterThan(1);
    const wrong = page.replace(from, to);
    const told = await faultsOfWhole(plain, wrong);
    expect(told).not.toEqual([]);
    expect(await read(wrong)).toEqual(told);
    expect(await markupReader()(wrong)).toEqual(told);
  });
});
