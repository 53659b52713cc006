#!/usr/bin/env bash
# Of six validators of JSON Schema one takes 79.4 and refuses 83.1 where figures are to have one decimal.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact ajv@8.20.0 z-schema@6.0.2 jsonschema@1.5.0 is-my-json-valid@2.20.6 @exodus/schemasafe@1.3.0 @cfworker/json-schema@4.1.6 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
ajv@8.20.0, z-schema@6.0.2, jsonschema@1.5.0, is-my-json-valid@2.20.6, @exodus/schemasafe@1.3.0, @cfworker/json-schema@4.1.6
Behaviour: "multipleOf": 0.1 asks for one decimal at most. Ajv divides, and by the error of rounding
           takes 79.4 and refuses 83.1; z-schema has both right and, with 0.01, refuses 79.43. The
           other four take all of these, and refuse 79.43 only where one decimal is asked for. So a
           file is valid for who publishes it and not for who reads it.
Guess:     83.1 has one decimal, and one and the same schema has one meaning.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { Validator as Worker } from '@cfworker/json-schema';
const require = createRequire(import.meta.url);
const Ajv = require('ajv');
const ZSchema = require('z-schema');
const { Validator } = require('jsonschema');
const compile = require('is-my-json-valid');
const { validator } = require('@exodus/schemasafe');
const validators = {
  ajv: (schema, figure) => new Ajv().validate(schema, figure),
  'z-schema': (schema, figure) => new ZSchema().validate(figure, schema),
  jsonschema: (schema, figure) => new Validator().validate(figure, schema).valid,
  'is-my-json-valid': (schema, figure) => compile(schema)(figure),
  '@exodus/schemasafe': (schema, figure) => validator(schema)(figure),
  '@cfworker/json-schema': (schema, figure) => new Worker(schema).validate(figure).valid,
};
for (const [multipleOf, figures] of [[0.1, [79.4, 83.1, 80.3, 79.43]], [0.01, [79.43, 83.1, 19.99]]])
  for (const [name, valid] of Object.entries(validators))
    console.log(`${multipleOf}, ${name}: ${figures.map((figure) => `${figure} ${valid({ type: 'number', multipleOf }, figure) ? 'valid' : 'refused'}`).join(', ')}`);
JS

seen=$(node try.mjs)
expected='0.1, ajv: 79.4 valid, 83.1 refused, 80.3 refused, 79.43 refused
0.1, z-schema: 79.4 valid, 83.1 valid, 80.3 valid, 79.43 refused
0.1, jsonschema: 79.4 valid, 83.1 valid, 80.3 valid, 79.43 refused
0.1, is-my-json-valid: 79.4 valid, 83.1 valid, 80.3 valid, 79.43 refused
0.1, @exodus/schemasafe: 79.4 valid, 83.1 valid, 80.3 valid, 79.43 refused
0.1, @cfworker/json-schema: 79.4 valid, 83.1 valid, 80.3 valid, 79.43 refused
0.01, ajv: 79.43 refused, 83.1 valid, 19.99 refused
0.01, z-schema: 79.43 refused, 83.1 valid, 19.99 refused
0.01, jsonschema: 79.43 valid, 83.1 valid, 19.99 valid
0.01, is-my-json-valid: 79.43 valid, 83.1 valid, 19.99 valid
0.01, @exodus/schemasafe: 79.43 valid, 83.1 valid, 19.99 valid
0.01, @cfworker/json-schema: 79.43 valid, 83.1 valid, 19.99 valid'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
