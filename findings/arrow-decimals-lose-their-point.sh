#!/usr/bin/env bash
# In Arrow for JavaScript the decimal 79.4 is 794 as text and as a number, in JSON the text "794" in quotes twice.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact apache-arrow@21.2.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
apache-arrow@21.2.0
Behaviour: a value of a decimal column gives its digits without the point; one place more or less in the
           type makes the same figure ten times as large. Added to a number it is joined as text. A figure
           below nought is right but for the point. Other columns of the table are not affected.
Guess:     79.4, as the type of the column says, or an error.
WORDS

cat >try.mjs <<'JS'
import { Decimal, makeData, RecordBatch, Table, tableFromIPC, tableToIPC, Vector } from 'apache-arrow';
const digits = (figure) => {
  const words = new Uint32Array(4);
  new BigInt64Array(words.buffer).set([BigInt(figure), figure < 0 ? -1n : 0n]);
  return [...words];
};
const column = (figures, scale) => {
  const data = new Uint32Array(figures.flatMap(digits));
  return new Vector([makeData({ type: new Decimal(scale, 10), length: figures.length, data })]);
};
const table = new Table({ one: column([794, -15], 1), two: column([7940, -150], 2) });
const read = tableFromIPC(tableToIPC(table));
for (const { name, type } of read.schema.fields) {
  const values = [...read.getChild(name)];
  const [first] = values;
  console.log(`scale ${type.scale}: ${values.map(String).join(' and ')}, as a number ${Number(first)}`);
  console.log(`  plus 1: ${JSON.stringify(first + 1)}, in JSON ${JSON.stringify(first)}`);
}
JS

seen=$(node try.mjs)
expected='scale 1: 794 and -15, as a number 794
  plus 1: "7941", in JSON "\"794\""
scale 2: 7940 and -150, as a number 7940
  plus 1: "79401", in JSON "\"7940\""'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
