#!/usr/bin/env bash
# T.TEST of Formula.js is one test whatever is asked for: a rise in each of five areas is chance. F.TEST is no probability, CHISQ.TEST of a row 0.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @formulajs/formulajs@4.6.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@formulajs/formulajs@4.6.1
Behaviour: tails and type of T.TEST are not looked at: one tail or two, paired, equal or unequal variances
           are all the pooled test with two tails. F.TEST is the ratio of the variances, more than 1
           one way round. CHISQ.TEST of the same counts is 0.57 down a column and 0 along a row.
Guess:     as in a spreadsheet: 0.016 for the paired test with one tail and 0.033 with two; 0.006 for
           F.TEST either way round; 0.572 for both of the counts.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { CHISQ, F, T } = createRequire(import.meta.url)('@formulajs/formulajs');
const [before, after] = [[79.4, 80.1, 81, 78.6, 83.2], [79.9, 80.3, 81.9, 78.7, 83.9]];
for (const [name, type] of [['paired', 1], ['equal variances', 2], ['unequal variances', 3]])
  console.log(`T.TEST, ${name}: one tail ${T.TEST(before, after, 1, type).toFixed(3)}, two ${T.TEST(before, after, 2, type).toFixed(3)}`);
const spread = [70, 79, 81, 90, 95];
console.log(`F.TEST: ${F.TEST(before, spread).toFixed(3)}, the other way round ${F.TEST(spread, before).toFixed(3)}`);
const column = (counts) => counts.map((count) => [count]);
const [seen, meant] = [[20, 30, 25, 25], [25, 25, 25, 25]];
console.log(`CHISQ.TEST: a column ${CHISQ.TEST(column(seen), column(meant)).toFixed(3)}, a row ${CHISQ.TEST([seen], [meant]).toFixed(3)}`);
JS

seen=$(node try.mjs)
expected='T.TEST, paired: one tail 0.699, two 0.699
T.TEST, equal variances: one tail 0.699, two 0.699
T.TEST, unequal variances: one tail 0.699, two 0.699
F.TEST: 0.033, the other way round 30.531
CHISQ.TEST: a column 0.572, a row 0.000'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
