#!/usr/bin/env bash
# Two areas share the second place of a list: six converters put one of them on the third, and four begin places from 11 at 1.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact turndown@7.2.5 html-to-text@10.0.1 node-html-markdown@2.0.0 dom-to-semantic-markdown@1.5.0 epub-gen-memory@1.1.2 html-to-docx@1.8.0 jszip@3.10.2 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
turndown@7.2.5, html-to-text@10.0.1, node-html-markdown@2.0.0, dom-to-semantic-markdown@1.5.0, epub-gen-memory@1.1.2, html-to-docx@1.8.0, jszip@3.10.2, jsdom@29.1.1
Behaviour: a ranking says its places by the value of an item, and where it goes on by start. All
           leave value out, so that of two areas on 2 the second is on 3; node-html-markdown,
           dom-to-semantic-markdown, html-to-docx and epub-gen-memory (which writes HTML for a
           reader of HTML) leave start out too, so that places 11 and 12 are 1 and 2.
Guess:     the places that the page shows, or a list without numbers.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { convert } from 'html-to-text';
import { convertHtmlToMarkdown } from 'dom-to-semantic-markdown';
import htmlToDocx from 'html-to-docx';
import { JSDOM } from 'jsdom';
import JSZip from 'jszip';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import TurndownService from 'turndown';
const book = createRequire(import.meta.url)('epub-gen-memory');
const shared = '<ol><li>Arden</li><li>Bohun</li><li value="2">Corve</li><li value="4">Dene</li></ol>';
const later = '<ol start="11"><li>Esk</li><li>Fal</li></ol>';
const overrideDOMParser = new new JSDOM('').window.DOMParser();
const part = async (bytes, path) => (await JSZip.loadAsync(bytes)).file(path).async('string');
const starts = (xml) => `numbers from ${xml.match(/<w:lvl w:ilvl="0".*?<w:start w:val="(\d+)"/s)[1]}`;
const converters = {
  turndown: (html) => new TurndownService().turndown(html),
  'html-to-text': (html) => convert(html),
  'node-html-markdown': (html) => NodeHtmlMarkdown.translate(html),
  'dom-to-semantic-markdown': (html) => convertHtmlToMarkdown(html, { overrideDOMParser }),
  'html-to-docx': async (html) => starts(await part(await htmlToDocx(html), 'word/numbering.xml')),
  'epub-gen-memory': async (html) => {
    const made = await (book.default ?? book)({ title: 'Ranks' }, [{ title: 'One', content: html }]);
    return (await part(made, 'OEBPS/0_One.xhtml')).match(/<ol.*<\/ol>/s)[0];
  },
};
const inOneLine = (text) => text.trim().replace(/\s+/g, ' ');
for (const [name, converted] of Object.entries(converters)) {
  console.log(`${name}: ${inOneLine(await converted(shared))} | ${inOneLine(await converted(later))}`);
}
JS

seen=$(node try.mjs)
expected='turndown: 1. Arden 2. Bohun 3. Corve 4. Dene | 11. Esk 12. Fal
html-to-text: 1. Arden 2. Bohun 3. Corve 4. Dene | 11. Esk 12. Fal
node-html-markdown: 1. Arden 2. Bohun 3. Corve 4. Dene | 1. Esk 2. Fal
dom-to-semantic-markdown: 1. Arden 2. Bohun 3. Corve 4. Dene | 1. Esk 2. Fal
html-to-docx: numbers from 1 | numbers from 1
epub-gen-memory: <ol><li>Arden</li><li>Bohun</li><li>Corve</li><li>Dene</li></ol> | <ol><li>Esk</li><li>Fal</li></ol>'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
