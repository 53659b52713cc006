#!/usr/bin/env bash
# feed declares the plain title of an entry to be HTML, and does not escape it.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact feed@6.0.0 cheerio@1.2.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
feed@6.0.0, cheerio@1.2.0
Behaviour: in Atom an entry's title is written raw with type="html" (in CDATA), so a
           reader takes what looks like a tag out of it; the title of the feed itself is
           escaped plain text. In JSON the title is whole.
Guess:     title is text, as the feed's own: it is escaped and a reader shows the words
           given.
WORDS

cat >try.mjs <<'JS'
import { load } from 'cheerio';
import { Feed } from 'feed';
const title = 'When to use the <summary> element';
const feed = new Feed({ id: 'https://example.org/', title, updated: new Date(0), copyright: '' });
feed.addItem({ title, id: 'https://example.org/1', link: 'https://example.org/1', date: new Date(0) });
const atom = load(feed.atom1(), { xml: true });
const shown = (element) => (element.attr('type') === 'html' ? load(element.text()).text() : element.text());
console.log(`feed:  ${shown(atom('feed > title'))}`);
console.log(`entry: ${shown(atom('entry > title'))}`);
JS

seen=$(node try.mjs)
expected='feed:  When to use the <summary> element
entry: When to use the  element'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
