#!/usr/bin/env bash
# jspdf-autotable prints the figure of decile 2 under decile 1, and that of decile 1 for the code of an area.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact jspdf@4.2.1 jspdf-autotable@5.0.9 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
jspdf@4.2.1, jspdf-autotable@5.0.9
Behaviour: where columns are named by numbers, as deciles and ages are, a cell is kept by the name of its
           column and by its place, and the later one is written over the other. With an area and a
           code before them decile 1 stands in the place of the code, and each decile in that of the
           one before; with ages from 0 on the area itself is gone. No error is thrown.
Guess:     each figure under its own heading, as with columns named d1 and d2.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { jsPDF } = require('jspdf');
const { autoTable } = require('jspdf-autotable');
const printed = (names, row) => {
  const document = new jsPDF({ compress: false });
  autoTable(document, { columns: names.map((name) => ({ header: name, dataKey: name })), body: [row], showHead: 'never' });
  return [...document.output().matchAll(/\(([^)]*)\) Tj/g)].map(([, words]) => words).join(', ');
};
const rows = {
  'deciles by number': { area: 'Arden', code: 'E06', 1: 71.1, 2: 72.2, 3: 73.3 },
  'deciles by name': { area: 'Arden', code: 'E06', d1: 71.1, d2: 72.2, d3: 73.3 },
  'ages by number': { area: 'Arden', 0: 79.4, 65: 18.5 },
};
const columns = { 'deciles by number': ['area', 'code', '1', '2', '3'], 'deciles by name': ['area', 'code', 'd1', 'd2', 'd3'], 'ages by number': ['area', '0', '65'] };
for (const [name, row] of Object.entries(rows)) console.log(`${name}: ${columns[name].map((column) => `${column} ${row[column]}`).join(', ')}; printed: ${printed(columns[name], row)}`);
JS

seen=$(node try.mjs)
expected='deciles by number: area Arden, code E06, 1 71.1, 2 72.2, 3 73.3; printed: Arden, 71.1, 72.2, 73.3, 73.3
deciles by name: area Arden, code E06, d1 71.1, d2 72.2, d3 73.3; printed: Arden, E06, 71.1, 72.2, 73.3
ages by number: area Arden, 0 79.4, 65 18.5; printed: 79.4, 79.4, 18.5'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
