#!/usr/bin/env bash
# Readability, the reader view of Firefox, takes sections on social care and on community services away.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @mozilla/readability@0.6.0 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@mozilla/readability@0.6.0 (in jsdom@29.1.1)
Behaviour: a section whose id or class holds "social", "community", "related", "header" or "legends"
           goes with its heading, words and table, as if it were buttons to share a page. It stays
           where the name holds "and" too: "health-and-social-care", even "band" or "England".
Guess:     what stands within <main> and <article>, under a heading of its own, is read; an id
           made from a heading, as site generators do, changes nothing.
WORDS

cat >try.mjs <<'JS'
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
const words = 'People in this area live some years longer than ten years ago, and the gap is wide. ';
const table = '<table><tr><th>Area</th><th>Years</th></tr><tr><th>Moor</th><td>79.4</td></tr></table>';
const ids = ['social-care', 'health-and-social-care', 'community-services', 'mental-health'];
ids.push('related-conditions', 'headline-figures', 'header-figures', 'legends', 'social-care-in-england');
const section = (id) =>
  `<section id="${id}"><h2>${id}</h2><p>${words.repeat(3)} So ends ${id}.</p>${table}</section>`;
const article = `<h1>Moor</h1><p>${words.repeat(4)}</p>${ids.map(section).join('')}`;
const page = new JSDOM(`<title>Moor</title><main><article>${article}</article></main>`);
const read = new Readability(page.window.document).parse().textContent;
for (const id of ids) console.log(`${id}: ${read.includes(`So ends ${id}.`) ? 'stays' : 'gone'}`);
JS

seen=$(node try.mjs)
expected='social-care: gone
health-and-social-care: stays
community-services: gone
mental-health: stays
related-conditions: gone
headline-figures: stays
header-figures: gone
legends: gone
social-care-in-england: stays'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
