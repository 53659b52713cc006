#!/usr/bin/env bash
# Readability, the reader view of Firefox, takes sections on social care away, Defuddle those on next steps and similar areas.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @mozilla/readability@0.6.0 defuddle@0.19.4 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@mozilla/readability@0.6.0, defuddle@0.19.4 (in jsdom@29.1.1)
Behaviour: a section whose id or class holds "social", "community", "related", "header" or "legends"
           goes with its heading, words and table, as if it were buttons to share a page. It stays
           where the name holds "and" too: "health-and-social-care", even "band" or "England".
           Defuddle takes others: "next-steps", "similar-areas" and "profile", and "Related figures" by
           its heading.
Guess:     what stands within <main> and <article>, under a heading of its own, is read; an id
           made from a heading, as site generators do, changes nothing.
WORDS

cat >try.mjs <<'JS'
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';
const words = 'People in this area live some years longer than ten years ago, and the gap is wide. ';
const table = '<table><tr><th>Area</th><th>Years</th></tr><tr><th>Moor</th><td>79.4</td></tr></table>';
const ids = ['social-care', 'health-and-social-care', 'community-services', 'mental-health'];
ids.push('related-conditions', 'headline-figures', 'header-figures', 'legends', 'social-care-in-england');
ids.push('next-steps', 'similar-areas', 'profile', 'Related figures');
const section = (id) =>
  `<section id="${id}"><h2>${id}</h2><p>${words.repeat(3)} So ends ${id}.</p>${table}</section>`;
const article = `<h1>Moor</h1><p>${words.repeat(4)}</p>${ids.map(section).join('')}`;
const page = () => new JSDOM(`<title>Moor</title><main><article>${article}</article></main>`).window.document;
const read = new Readability(page()).parse().textContent;
const { content } = await Defuddle(page(), 'https://example.org/');
const told = (text, id) => (text.includes(`So ends ${id}.`) ? 'stays' : 'gone');
for (const id of ids) console.log(`${id}: ${told(read, id)}, by Defuddle ${told(content, id)}`);
JS

seen=$(node try.mjs)
expected='social-care: gone, by Defuddle stays
health-and-social-care: stays, by Defuddle stays
community-services: gone, by Defuddle stays
mental-health: stays, by Defuddle stays
related-conditions: gone, by Defuddle gone
headline-figures: stays, by Defuddle stays
header-figures: gone, by Defuddle stays
legends: gone, by Defuddle stays
social-care-in-england: stays, by Defuddle stays
next-steps: stays, by Defuddle gone
similar-areas: stays, by Defuddle gone
profile: stays, by Defuddle gone
Related figures: gone, by Defuddle gone'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
