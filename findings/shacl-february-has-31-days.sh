#!/usr/bin/env bash
# The SHACL validator for RDF/JS passes 31 February and a month 13, and counts of "12 345" and "12,345" as at most 100.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact rdf-validate-shacl@0.6.5 n3@2.13.12 @rdfjs/dataset@2.0.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
rdf-validate-shacl@0.6.5 (data read with n3@2.13.12)
Behaviour: a date and a month have the right datatype by their shape alone. A limit is held against the
           digits before a blank or a comma: 12 thousand deaths pass where 100 are the most. 80 is not
           among values of which 80.0 is one, as RDF has it.
Guess:     a date that is in no calendar, and a count that is no number of its type, are not valid.
WORDS

cat >try.mjs <<'JS'
import dataset from '@rdfjs/dataset';
import { Parser } from 'n3';
import * as shacl from 'rdf-validate-shacl';
const Validator = shacl.default.default ?? shacl.default;
const prefixes = `@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix : <https://example.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .`;
const load = (turtle) => dataset.dataset(new Parser().parse(`${prefixes} ${turtle}`));
async function check(limit, value) {
  const shape = load(`:S a sh:NodeShape ; sh:targetClass :Area ; sh:property [ sh:path :v ; ${limit} ] .`);
  const { conforms } = await new Validator(shape).validate(load(`:area a :Area ; :v ${value} .`));
  console.log(`${value} for ${limit}: ${conforms ? 'valid' : 'not valid'}`);
}
for (const day of ['2021-02-28', '2021-02-31', '2021-13-01']) await check('sh:datatype xsd:date', `"${day}"^^xsd:date`);
await check('sh:datatype xsd:gYearMonth', '"2021-13"^^xsd:gYearMonth');
for (const count of ['12345', '12 345', '12,345']) await check('sh:maxInclusive 100', `"${count}"^^xsd:decimal`);
await check('sh:in ( 80.0 )', '80');
JS

seen=$(node try.mjs)
expected='"2021-02-28"^^xsd:date for sh:datatype xsd:date: valid
"2021-02-31"^^xsd:date for sh:datatype xsd:date: valid
"2021-13-01"^^xsd:date for sh:datatype xsd:date: valid
"2021-13"^^xsd:gYearMonth for sh:datatype xsd:gYearMonth: valid
"12345"^^xsd:decimal for sh:maxInclusive 100: not valid
"12 345"^^xsd:decimal for sh:maxInclusive 100: valid
"12,345"^^xsd:decimal for sh:maxInclusive 100: valid
80 for sh:in ( 80.0 ): not valid'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
