#!/usr/bin/env bash
# remove-markdown takes "(men)" out of "79.4 [78.9, 80.1] (men)", and markdown-to-text makes 202122 of 2021_22.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact remove-markdown@0.7.0 markdown-to-text@0.1.1 remark@15.0.1 strip-markdown@6.0.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
remove-markdown@0.7.0, markdown-to-text@0.1.1, remark@15.0.1, strip-markdown@6.0.0
Behaviour: remove-markdown takes brackets and what stands in round ones after a space for a link,
           so that the group is gone, and two figures with ~ for struck out; markdown-to-text takes
           the low lines out of two years in one sentence. To both "<5" begins a tag as far as the
           next ">".
Guess:     as by CommonMark no link has a space there, no low line within a word marks it, and no
           tag begins with a figure: all of it stays, as with remark.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { remark } from 'remark';
import stripMarkdown from 'strip-markdown';
const require = createRequire(import.meta.url);
const plain = (name) => require(name).default ?? require(name);
const texts = ['79.4 [78.9, 80.1] (men)', 'From 2021_22 to 2022_23', '~5 in men, ~7 in women', 'Deaths <5, rate >7'];
for (const text of texts) {
  const stripped = String(await remark().use(stripMarkdown).process(text)).trim().replaceAll('\\', '');
  console.log(`${text}: ${plain('remove-markdown')(text)} | ${plain('markdown-to-text')(text)} | ${stripped}`);
}
JS

seen=$(node try.mjs)
expected='79.4 [78.9, 80.1] (men): 79.4 78.9, 80.1 | 79.4 [78.9, 80.1] (men) | 79.4 [78.9, 80.1] (men)
From 2021_22 to 2022_23: From 2021_22 to 2022_23 | From 202122 to 202223 | From 2021_22 to 2022_23
~5 in men, ~7 in women: 5 in men, 7 in women | ~5 in men, ~7 in women | ~5 in men, ~7 in women
Deaths <5, rate >7: Deaths 7 | Deaths 7 | Deaths <5, rate >7'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
