#!/usr/bin/env bash
# BINOM.DIST of @handsontable/formulajs is of just three deaths where at most three are asked for.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @handsontable/formulajs@2.0.2 @formulajs/formulajs@4.6.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@handsontable/formulajs@2.0.2, @formulajs/formulajs@4.6.1
Behaviour: the last argument says whether the probability is of at most so many or of just so many; one
           library gives the second for both, the other of nearly the same name what is asked for.
           POISSON.DIST heeds it in each.
Guess:     0.650 for at most three of ten where each has a chance of 0.3, and 1 for at most ten.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const libraries = ['@handsontable/formulajs', '@formulajs/formulajs'];
for (const name of libraries) {
  const { BINOM, POISSON } = require(name);
  const binomial = [3, 10].map((deaths) => {
    const [most, just] = [true, false].map((below) => BINOM.DIST(deaths, 10, 0.3, below).toFixed(3));
    return `at most ${deaths}: ${most}, just ${deaths}: ${just}`;
  });
  const poisson = `POISSON.DIST at most 3: ${POISSON.DIST(3, 2.5, true).toFixed(3)}, just 3: ${POISSON.DIST(3, 2.5, false).toFixed(3)}`;
  console.log(`${name}: ${binomial.join('; ')}; ${poisson}`);
}
JS

seen=$(node try.mjs)
expected='@handsontable/formulajs: at most 3: 0.267, just 3: 0.267; at most 10: 0.000, just 10: 0.000; POISSON.DIST at most 3: 0.758, just 3: 0.214
@formulajs/formulajs: at most 3: 0.650, just 3: 0.267; at most 10: 1.000, just 10: 0.000; POISSON.DIST at most 3: 0.758, just 3: 0.214'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
