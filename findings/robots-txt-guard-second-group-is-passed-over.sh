#!/usr/bin/env bash
# robots-txt-guard takes the first group of an agent in robots.txt alone, and passes over a second one.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact robots-txt-guard@1.0.2 robots-txt-parse@2.0.1 robots-parser@3.0.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
robots-txt-guard@1.0.2, robots-txt-parse@2.0.1, robots-parser@3.0.1
Behaviour: of two groups for every robot the first counts: what the second keeps out is let in,
           although the reader hands both on. Files put together of a part for the data and one for
           old pages have two.
Guess:     groups of one agent are joined, as RFC 9309 asks and robots-parser does.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
const require = createRequire(import.meta.url);
const guard = require('robots-txt-guard');
const parse = require('robots-txt-parse');
const robotsParser = require('robots-parser');
const text = `User-agent: *
Disallow: /drafts/

User-agent: mapbot
Disallow: /maps/

User-agent: *
Disallow: /old/
`;
const rules = await parse(Readable.from([text]));
const other = robotsParser('https://example.org/robots.txt', text);
console.log(`groups read: ${rules.groups.map(({ agents }) => agents.join()).join(' ')}`);
for (const path of ['/drafts/1', '/old/1', '/maps/1', '/areas/1']) {
  console.log(`${path}: robots-txt-guard ${guard(rules).isAllowed('reader', path)}, robots-parser ${other.isAllowed(`https://example.org${path}`, 'reader')}`);
}
JS

seen=$(node try.mjs)
expected='groups read: * mapbot *
/drafts/1: robots-txt-guard false, robots-parser false
/old/1: robots-txt-guard true, robots-parser false
/maps/1: robots-txt-guard true, robots-parser true
/areas/1: robots-txt-guard true, robots-parser true'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
