#!/usr/bin/env bash
# In a query to Oxigraph 10 - 4 - 3 is 9, and 5 deaths / 1,000 people * 100,000 is nearly 0.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact oxigraph@0.5.11 sparqljs@3.7.4 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
oxigraph@0.5.11, sparqljs@3.7.4
Behaviour: of several additions and subtractions, or multiplications and divisions, in a row those
           on the right are done first: a rate per 100,000 is divided by 100,000 instead. With
           brackets it is right. No error is thrown.
Guess:     from left to right, as the grammar of SPARQL and every other language has it, and as the
           parser beside it reads it.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { Store } = require('oxigraph');
const { Parser } = require('sparqljs');
const store = new Store();
store.load('<http://example.org/arden> <http://example.org/deaths> 5 ; <http://example.org/people> 1000 .', { format: 'text/turtle' });
const written = (part) => (part.operator ? `(${part.args.map(written).join(` ${part.operator} `)})` : (part.value ?? part));
for (const sum of ['10 - 4 - 3', '?deaths / ?people * 100000', '(?deaths / ?people) * 100000', '100 - 20 + 5']) {
  const query = `SELECT (${sum} AS ?figure) WHERE { ?area <http://example.org/deaths> ?deaths ; <http://example.org/people> ?people }`;
  const { expression } = new Parser().parse(query).variables[0];
  console.log(`${sum}: ${store.query(query)[0].get('figure').value}; sparqljs reads ${written(expression)}`);
}
JS

seen=$(node try.mjs)
expected='10 - 4 - 3: 9; sparqljs reads ((10 - 4) - 3)
?deaths / ?people * 100000: 0.00000005; sparqljs reads ((deaths / people) * 100000)
(?deaths / ?people) * 100000: 500; sparqljs reads ((deaths / people) * 100000)
100 - 20 + 5: 75; sparqljs reads ((100 - 20) + 5)'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
