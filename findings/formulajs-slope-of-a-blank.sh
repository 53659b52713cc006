#!/usr/bin/env bash
# Formula.js leaves a blank out of AVERAGE and takes it for 0 in SLOPE, CORREL and RSQ.
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
Behaviour: with one year blank the mean of the other three is right, and the slope of ages that
           rise by 0.14 a year is a fall of 7.83 a year.
Guess:     the pair of a blank is left out, as Excel and LibreOffice do it: 0.136.
WORDS

cat >try.mjs <<'JS'
import { AVERAGE, CORREL, SLOPE } from '@formulajs/formulajs';
const years = [2019, 2020, 2021, 2022];
const ages = [79.4, 79.5, null, 79.8];
const known = years.filter((_, i) => ages[i] !== null);
const all = ages.filter((age) => age !== null);
const shown = (name, ys, xs) => `${name}: mean ${AVERAGE(ys).toFixed(2)}, slope ${SLOPE(ys, xs).toFixed(3)}, correlation ${CORREL(ys, xs).toFixed(3)}`;
console.log(shown('with the blank', ages, years));
console.log(shown('without it', all, known));
JS

seen=$(node try.mjs)
expected='with the blank: mean 79.57, slope -7.830, correlation -0.254
without it: mean 79.57, slope 0.136, correlation 0.996'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
