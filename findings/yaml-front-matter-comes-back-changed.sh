#!/usr/bin/env bash
# Strings that the yaml package writes come back from gray-matter as dates and other numbers.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact yaml@2.9.1 gray-matter@4.0.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
yaml@2.9.1, gray-matter@4.0.3
Behaviour: yaml writes YAML 1.2, in which these strings need no quotes; gray-matter
           reads with js-yaml 3, of YAML 1.1, to which they are a date, a number in base
           sixty and one with a separator.
Guess:     a string written by one well-known YAML library is that string to another:
           "12:30" is not 750.
WORDS

cat >try.mjs <<'JS'
import matter from 'gray-matter';
import { stringify } from 'yaml';
const written = stringify({ published: '2022-12-01', ratio: '12:30', table: '1_000', years: '2022-23' });
console.log(written.trimEnd());
console.log(JSON.stringify(matter(`---\n${written}---\n`).data));
JS

seen=$(node try.mjs)
expected='published: 2022-12-01
ratio: 12:30
table: 1_000
years: 2022-23
{"published":"2022-12-01T00:00:00.000Z","ratio":750,"table":1000,"years":"2022-23"}'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
