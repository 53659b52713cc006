#!/usr/bin/env bash
# rdf-parser-csvw gives figures whose datatype has a format the type "[object Object]", and reads no format of numbers.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact rdf-parser-csvw@1.1.0 n3@2.13.12 @rdfjs/dataset@2.0.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
rdf-parser-csvw@1.1.0 (metadata read and triples written with n3@2.13.12)
Behaviour: as soon as a column's datatype is an object, with a format or a least value, the type in the
           triples is none; the cell stays as it stands, with its comma or as the letter Y. Formats of
           dates are read. A plain datatype is right, but letters and 31 February are given it too.
Guess:     1,230 with groupChar "," is 1230 as a decimal, Y with the format "Y|N" is true, as CSVW has
           it, and a cell that is not of the type is reported.
WORDS

cat >try.mjs <<'JS'
import { Readable } from 'node:stream';
import dataset from '@rdfjs/dataset';
import { Parser, Writer } from 'n3';
import CsvwParser from 'rdf-parser-csvw';
const prefixes = '@prefix csvw: <http://www.w3.org/ns/csvw#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .';
const baseIRI = 'https://example.org/';
async function read(cell, datatype) {
  const column = `[ csvw:title "deaths" ; csvw:name "deaths" ; csvw:datatype ${datatype} ]`;
  const table = `[] csvw:url "deaths.csv" ; csvw:tableSchema [ csvw:column ( ${column} ) ] .`;
  const metadata = dataset.dataset(new Parser().parse(`${prefixes} ${table}`));
  const quads = new CsvwParser({ metadata, baseIRI }).import(Readable.from([`deaths\n"${cell}"\n`]));
  for await (const quad of quads) {
    if (!quad.predicate.value.endsWith('#deaths')) continue;
    const triple = new Writer().quadToString(quad.subject, quad.predicate, quad.object);
    console.log(`${cell}, ${datatype}: ${triple.slice(triple.indexOf('"'))}`.trim());
  }
}
const shape = (base, rest) => `[ csvw:base "${base}" ; ${rest} ]`;
await read('1,230', shape('decimal', 'csvw:format [ csvw:groupChar "," ]'));
await read('1230', shape('decimal', 'csvw:minimum "0"'));
await read('Y', shape('boolean', 'csvw:format "Y|N"'));
await read('25/04/2021', shape('date', 'csvw:format "dd/MM/yyyy"'));
await read('1230', 'xsd:decimal');
await read('none', 'xsd:decimal');
await read('2021-02-31', 'xsd:date');
JS

seen=$(node try.mjs)
expected='1,230, [ csvw:base "decimal" ; csvw:format [ csvw:groupChar "," ] ]: "1,230"^^<[object Object]> .
1230, [ csvw:base "decimal" ; csvw:minimum "0" ]: "1230"^^<[object Object]> .
Y, [ csvw:base "boolean" ; csvw:format "Y|N" ]: "Y"^^<[object Object]> .
25/04/2021, [ csvw:base "date" ; csvw:format "dd/MM/yyyy" ]: "2021-04-25"^^<http://www.w3.org/2001/XMLSchema#date> .
1230, xsd:decimal: "1230"^^<http://www.w3.org/2001/XMLSchema#decimal> .
none, xsd:decimal: "none"^^<http://www.w3.org/2001/XMLSchema#decimal> .
2021-02-31, xsd:date: "2021-02-31"^^<http://www.w3.org/2001/XMLSchema#date> .'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
