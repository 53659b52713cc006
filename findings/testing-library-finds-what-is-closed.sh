#!/usr/bin/env bash
# Testing Library finds links in a closed <details> and in an inert part, and takes a row's heading for a column's.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @testing-library/dom@10.4.2 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@testing-library/dom@10.4.2 (in jsdom@29.1.1)
Behaviour: by role it passes over what is hidden, but not what a closed <details> or inert hides; a
           test finds what no one can read. A <th> without scope at the head of a row is a column header,
           the <header> of an article the banner of the page, its <footer> the page's, and <search> has
           no role.
Guess:     what browsers hide from readers is not found; a <th> beside cells is a row header and parts
           of an article are no landmarks, as HTML-AAM has it.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('', { pretendToBeVisual: true });
Object.assign(globalThis, { window, document: window.document });
const { queryAllByRole } = createRequire(import.meta.url)('@testing-library/dom');
const { body } = window.document;
body.innerHTML = `<details><summary>How</summary><a href="#">closed</a></details>
<p inert><a href="#">inert</a></p><p hidden><a href="#">hidden</a></p><p aria-hidden="true"><a href="#">aria</a></p>
<table><tr><th>Area</th><th>Rate</th></tr><tr><th>Moor</th><td>79.4</td></tr></table>
<article><header>Written in 2021</header><footer>By the board</footer></article><search>Find</search>`;
for (const role of ['link', 'columnheader', 'rowheader', 'banner', 'contentinfo', 'search']) {
  const found = queryAllByRole(body, role).map(({ textContent }) => textContent);
  console.log(`${role}: ${found.join(', ') || 'none'}`);
}
JS

seen=$(node try.mjs)
expected='link: closed, inert
columnheader: Area, Rate, Moor
rowheader: none
banner: Written in 2021
contentinfo: By the board
search: none'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
