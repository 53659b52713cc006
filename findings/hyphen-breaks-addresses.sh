#!/usr/bin/env bash
# hyphen puts soft hyphens into the addresses of a text and into code: what is copied from the page is no address.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact hyphen@1.14.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
hyphen@1.14.1
Behaviour: marks that cannot be seen go into https, into the names of sites and files and into mail
           addresses, and within code and pre of HTML. An address copied from the page is refused or
           leads nowhere, and a command fails.
Guess:     words are divided; what holds :// or @, and code, is left as it is, as attributes are.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { hyphenateHTMLSync, hyphenateSync } = createRequire(import.meta.url)('hyphen/en-gb');
const options = { hyphenChar: '|' };
for (const text of ['life expectancy', 'https://example.org/life-expectancy', 'statistics@example.org']) console.log(`${text}: ${hyphenateSync(text, options)}`);
console.log(hyphenateHTMLSync('<p><a href="https://example.org/deprivation">deprivation</a> <code>npm run deprivation</code></p>', options));
console.log(`as an address: ${URL.canParse(hyphenateSync('https://example.org/life-expectancy')) ? 'valid' : 'not valid'}`);
JS

seen=$(node try.mjs)
expected='life expectancy: life ex|pect|ancy
https://example.org/life-expectancy: ht|tps://ex|ample.org/life-ex|pect|ancy
statistics@example.org: stat|ist|ics@ex|ample.org
<p><a href="https://example.org/deprivation">depriva|tion</a> <code>npm run depriva|tion</code></p>
as an address: not valid'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
