#!/usr/bin/env bash
# feedme reads "The gap fell by <b>0.5</b> years to <b>9.3</b> years." of an Atom entry as words without figures.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact feedme@2.0.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
feedme@2.0.2
Behaviour: of a content or summary of type xhtml the words outside the marked ones are joined to
           one text, and what is marked stands in a list beside it: where each figure belonged is
           lost. A list, as entries often have, is left with line breaks. Escaped HTML comes whole.
Guess:     content of type xhtml is handed on as markup, as that of type html is, for both are the
           same to the format.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const FeedMe = createRequire(import.meta.url)('feedme');
const read = (content) => new Promise((resolve) => {
  const parser = new (FeedMe.default ?? FeedMe)(true);
  parser.on('finish', () => resolve(parser.done().items[0].content));
  parser.write(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Releases</title><entry><title>Gap</title>${content}</entry></feed>`);
  parser.end();
});
const sentence = 'The gap fell by <b>0.5</b> years to <b>9.3</b> years in <i>Arden</i>.';
const { div } = await read(`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${sentence}</div></content>`);
console.log(`xhtml: ${JSON.stringify({ ...div, xmlns: undefined })}`);
console.log(`html: ${JSON.stringify(await read(`<content type="html">${sentence.replaceAll('<', '&lt;')}</content>`))}`);
JS

seen=$(node try.mjs)
expected='xhtml: {"text":"The gap fell by  years to  years in .","b":["0.5","9.3"],"i":"Arden"}
html: "The gap fell by <b>0.5</b> years to <b>9.3</b> years in <i>Arden</i>."'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
