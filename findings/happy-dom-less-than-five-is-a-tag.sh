#!/usr/bin/env bash
# happy-dom takes "<5" for a tag: the words as far as the next ">" are no text.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact happy-dom@21.0.4 linkedom@0.18.12 cheerio@1.2.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
happy-dom@21.0.4, linkedom@0.18.12, cheerio@1.2.0
Behaviour: a "<" before a figure begins an element whose attributes are the words that follow.
           innerText of a paragraph joins the words around a <br>.
Guess:     no tag begins with a figure: HTML says it is text, and linkedom and cheerio read it so.
WORDS

cat >try.mjs <<'JS'
import * as cheerio from 'cheerio';
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
const html = '<p>Deaths: <5 in men and > 20 in women</p>';
const { document } = new Window();
document.body.innerHTML = html;
console.log(`happy-dom: ${document.querySelector('p').textContent}`);
console.log(`linkedom: ${parseHTML(`<!doctype html><body>${html}`).document.querySelector('p').textContent}`);
console.log(`cheerio: ${cheerio.load(html)('p').text()}`);
document.body.innerHTML = '<p>Gap of<br>9.4 years</p>';
console.log(`innerText by happy-dom: ${document.querySelector('p').innerText}`);
JS

seen=$(node try.mjs)
expected='happy-dom: Deaths:  20 in women
linkedom: Deaths: <5 in men and > 20 in women
cheerio: Deaths: <5 in men and > 20 in women
innerText by happy-dom: Gap of9.4 years'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
