#!/usr/bin/env bash
# indefinite writes "an unitary authority", articles "a 11.4%" and indefinite-article "a 8%".
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact indefinite@2.5.2 articles@0.2.2 indefinite-article@0.0.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
indefinite@2.5.2, articles@0.2.2, indefinite-article@0.0.2
Behaviour: each of three packages that set "a" or "an" has words it gets wrong: indefinite has "a
           union" and "an unitary", articles tells 11 from 1 but not with decimals, indefinite-
           article takes no notice of figures.
Guess:     a unitary authority, an 8% rise, an 11.4% rise: what is chosen goes by the sound, of
           figures too.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const indefinite = require('indefinite');
const { articlize } = require('articles');
const indefiniteArticle = require('indefinite-article');
for (const words of ['unitary authority', 'union', '8% rise', '11% rise', '11.4% rise', '1,100 deaths']) {
  console.log(`${indefinite(words)}; ${articlize(words)}; ${indefiniteArticle(words)} ${words}`);
}
JS

seen=$(node try.mjs)
expected='an unitary authority; a unitary authority; a unitary authority
a union; a union; a union
an 8% rise; an 8% rise; a 8% rise
an 11% rise; an 11% rise; a 11% rise
an 11.4% rise; a 11.4% rise; a 11.4% rise
a 1,100 deaths; a 1,100 deaths; a 1,100 deaths'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
