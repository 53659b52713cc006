#!/usr/bin/env bash
# jsonld turns 79.4 into 79.40000000000001 when it writes RDF, and 80.0 into a whole number.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact jsonld@9.0.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
jsonld@9.0.0
Behaviour: toRDF writes a number with sixteen figures, more than it holds: some get a last figure
           of noise, which everybody sees who reads the file as text or as decimals. A figure
           without decimals is of the type integer, others of the same column double.
Guess:     the shortest text that is the same number, 7.94E1, as JavaScript writes it; one type for
           one property.
WORDS

cat >try.mjs <<'JS'
import jsonld from 'jsonld';
const context = { age: 'https://example.org/age' };
for (const age of [79.4, 80.0, 84.5]) {
  const written = await jsonld.toRDF({ '@context': context, '@id': 'https://example.org/arden', age }, { format: 'application/n-quads' });
  const [, text, type] = written.match(/"([^"]*)"\^\^<.*#(.*)>/);
  console.log(`${age}: ${text}, ${type}`);
}
JS

seen=$(node try.mjs)
expected='79.4: 7.940000000000001E1, double
80: 80, integer
84.5: 8.45E1, double'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
