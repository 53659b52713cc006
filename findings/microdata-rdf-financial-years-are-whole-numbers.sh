#!/usr/bin/env bash
# microdata-rdf-streaming-parser gives the financial year 2021-22 in a <data> as a whole number: 2021 to rdf-literal.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact microdata-rdf-streaming-parser@3.0.0 rdf-literal@2.0.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
microdata-rdf-streaming-parser@3.0.0, rdf-literal@2.0.0
Behaviour: a value of <data> or <meter> that begins with a figure is typed as xsd:integer, or as
           xsd:double where a point is in it, whatever follows. To who turns it into a number the
           year 2021-22 is 2021, ages 5-9 are 5, "1,230" is 1 and the code 012 is 12. In a <span>
           each is text.
Guess:     only what is a number in the whole is one, as the type lays down; the rest is text.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { MicrodataRdfParser } = require('microdata-rdf-streaming-parser');
const { fromRdf } = require('rdf-literal');
const values = ['79.4', '2021-22', '5-9', '1,230', '012', '79.4 to 80.1', '<5'];
const html = `<div itemscope itemtype="https://schema.org/Observation">${values
  .map((value) => `<data itemprop="value" value="${value.replace('<', '&lt;')}">shown</data>`)
  .join('')}<span itemprop="value">2021-22</span></div>`;
const parser = new MicrodataRdfParser({ baseIRI: 'https://example.org/', contentType: 'text/html' });
parser.on('data', ({ predicate, object }) => {
  if (!predicate.value.endsWith('/value')) return;
  const type = object.datatype.value.split('#')[1];
  console.log(`${object.value}: ${type}, read as ${JSON.stringify(fromRdf(object))}`);
});
parser.end(html);
JS

seen=$(node try.mjs)
expected='79.4: double, read as 79.4
2021-22: integer, read as 2021
5-9: integer, read as 5
1,230: integer, read as 1
012: integer, read as 12
79.4 to 80.1: double, read as 79.4
<5: string, read as "<5"
2021-22: string, read as "2021-22"'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
