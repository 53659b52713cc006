#!/usr/bin/env bash
# jsonld writes 79.4 of the type decimal in a form that decimals do not have: sums and filters of SPARQL lose it.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact jsonld@9.0.0 oxigraph@0.5.11 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
jsonld@9.0.0, oxigraph@0.5.11
Behaviour: a number with decimals is written as a power of ten, 8.45E1, whatever type the context
           gives it. As xsd:decimal that is no number: a mean is empty, a filter above 75 finds
           whole figures alone. Oxigraph's own reader of JSON-LD does the same, as the standard says;
           figures in quotes pass.
Guess:     a figure of the type decimal is written as one, 79.4 or 84.5.
WORDS

cat >try.mjs <<'JS'
import jsonld from 'jsonld';
import oxigraph from 'oxigraph';
const context = { '@vocab': 'https://example.org/', age: { '@type': 'http://www.w3.org/2001/XMLSchema#decimal' } };
const about = (ages) => ({ '@context': context, '@graph': ages.map((age, index) => ({ '@id': `https://example.org/${index}`, age })) });
const ask = (store, wanted) => {
  const [row] = store.query(`SELECT ${wanted} { ?area <https://example.org/age> ?age FILTER(?age > 75) }`);
  return row.get('found')?.value ?? 'nothing';
};
for (const ages of [[79.4, 80, 84.5], ['79.4', '80', '84.5']]) {
  const text = await jsonld.toRDF(about(ages), { format: 'application/n-quads' });
  const [byJsonld, byOxigraph] = [new oxigraph.Store(), new oxigraph.Store()];
  byJsonld.load(text, { format: 'application/n-quads' });
  byOxigraph.load(JSON.stringify(about(ages)), { format: 'application/ld+json' });
  const mean = (store) => [...store.query('SELECT (AVG(?age) AS ?found) { ?area <https://example.org/age> ?age }')][0].get('found')?.value ?? 'nothing';
  console.log(`${JSON.stringify(ages)}: written as ${[...text.matchAll(/"([^"]*)"\^\^/g)].map(([, figure]) => figure).join(', ')}`);
  for (const [name, store] of [['jsonld', byJsonld], ['Oxigraph', byOxigraph]]) console.log(`  read by ${name}: mean ${mean(store)}, above 75 ${ask(store, '(COUNT(?age) AS ?found)')}`);
}
JS

seen=$(node try.mjs)
expected='[79.4,80,84.5]: written as 7.940000000000001E1, 80, 8.45E1
  read by jsonld: mean nothing, above 75 1
  read by Oxigraph: mean nothing, above 75 1
["79.4","80","84.5"]: written as 79.4, 80, 84.5
  read by jsonld: mean 81.3, above 75 3
  read by Oxigraph: mean 81.3, above 75 3'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
