#!/usr/bin/env bash
# rdf-literal writes the month 2021-04 back as 2021-4, which is none, and reads a figure of INF as NaN.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact rdf-literal@2.0.0 n3@2.13.12 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
rdf-literal@2.0.0, n3@2.13.12
Behaviour: fromRdf makes a Date of a month, and toRdf writes it back with one digit before October,
           which is not valid: figures of nine months of a year join with none. Infinity is NaN,
           which is written in its place, and a day of no year, or one with its time zone, is an
           invalid date; no error is raised in reading. A number is written with a digit of noise.
Guess:     what comes back is what was read, as in a year or a day.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { DataFactory } from 'n3';
const { fromRdf, toRdf } = createRequire(import.meta.url)('rdf-literal');
const xsd = (type) => DataFactory.namedNode(`http://www.w3.org/2001/XMLSchema#${type}`);
const show = (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : String(value));
const literals = [['2021', 'gYear'], ['2021-04-01', 'date'], ['2021-10', 'gYearMonth'], ['2021-04', 'gYearMonth'], ['--04-01', 'gMonthDay'], ['2021-04-01+01:00', 'date'], ['INF', 'double']];
for (const [text, type] of literals) {
  const read = fromRdf(DataFactory.literal(text, xsd(type)));
  const invalid = read instanceof Date && Number.isNaN(read.getTime());
  const written = invalid ? 'not written' : `written as ${toRdf(read, { datatype: xsd(type), dataFactory: DataFactory }).value}`;
  console.log(`${type} ${text}: ${show(read)}, ${written}`);
}
console.log(`79.4 is written as ${toRdf(79.4, { dataFactory: DataFactory }).value}`);
JS

seen=$(node try.mjs)
expected='gYear 2021: 2021-01-01, written as 2021
date 2021-04-01: 2021-04-01, written as 2021-04-01
gYearMonth 2021-10: 2021-10-01, written as 2021-10
gYearMonth 2021-04: 2021-04-01, written as 2021-4
gMonthDay --04-01: Invalid Date, not written
date 2021-04-01+01:00: Invalid Date, not written
double INF: NaN, written as NaN
79.4 is written as 7.940000000000001E1'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
