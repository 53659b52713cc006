#!/usr/bin/env bash
# rdflib reads 1E5 in Turtle as the whole number 1, 5E-1 as 5, and 1e5 as 100000.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact rdflib@2.4.0 n3@2.13.12 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
rdflib@2.4.0, n3@2.13.12
Behaviour: behind a capital E without a decimal point before it the number ends, and the exponent is
           gone; with a point the value is right, but the type is decimal instead of double. Digits of a
           large number are lost. Others that write Turtle put a capital E, as XML Schema has it.
Guess:     the grammar of Turtle takes e and E alike, as n3 does.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { Parser } from 'n3';
const rdflib = createRequire(import.meta.url)('rdflib');
const base = 'https://example.org/';
const show = ({ value, datatype }) => `${value} ${datatype.value.split('#')[1]}`;
for (const figure of ['1E5', '1e5', '5E-1', '7.94E1', '7.94e1', '12345678901234567']) {
  const turtle = `@prefix : <${base}> . :area :deaths ${figure} .`;
  const graph = rdflib.graph();
  rdflib.parse(turtle, graph, base, 'text/turtle');
  const [other] = new Parser().parse(turtle);
  console.log(`${figure}: rdflib ${show(graph.statements[0].object)}, n3 ${show(other.object)}`);
}
JS

seen=$(node try.mjs)
expected='1E5: rdflib 1 integer, n3 1E5 double
1e5: rdflib 100000 double, n3 1e5 double
5E-1: rdflib 5 integer, n3 5E-1 double
7.94E1: rdflib 79.4 decimal, n3 7.94E1 double
7.94e1: rdflib 79.4 double, n3 7.94e1 double
12345678901234567: rdflib 12345678901234568 integer, n3 12345678901234567 integer'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
