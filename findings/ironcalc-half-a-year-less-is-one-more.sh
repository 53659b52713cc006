#!/usr/bin/env bash
# IronCalc writes a gap of -0.5 as 1, and one of 2.5 as 2 where its ROUND gives 3.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @ironcalc/wasm@0.8.4 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@ironcalc/wasm@0.8.4
Behaviour: with a format of whole figures, in a cell as in TEXT, -0.5 is shown as 1, without its
           minus, and a half goes to the even figure: 2.5 is 2, 1,234.5 is 1,234. ROUND, FIXED and
           Excel round halves away from nought: 3 and 1,235.
Guess:     what is shown is what ROUND gives: -1, 3 and 1,235.
WORDS

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import init, { Model } from '@ironcalc/wasm';
await init({ module_or_path: readFileSync(new URL('wasm_bg.wasm', import.meta.resolve('@ironcalc/wasm'))) });
const model = new Model('book', 'en', 'UTC', 'en');
const show = (formula) => {
  model.setUserInput(0, 1, 1, `=${formula}`);
  model.evaluate();
  return model.getFormattedCellValue(0, 1, 1);
};
for (const figure of [-0.5, 0.5, 1.5, 2.5, -2.5, 1234.5, 1235.5]) {
  console.log(`${figure}: TEXT ${show(`TEXT(${figure},"#,##0")`)}, ROUND ${show(`ROUND(${figure},0)`)}, FIXED ${show(`FIXED(${figure},0)`)}`);
}
JS

seen=$(node try.mjs)
expected='-0.5: TEXT 1, ROUND -1, FIXED -1
0.5: TEXT 1, ROUND 1, FIXED 1
1.5: TEXT 2, ROUND 2, FIXED 2
2.5: TEXT 2, ROUND 3, FIXED 3
-2.5: TEXT -2, ROUND -3, FIXED -3
1234.5: TEXT 1,234, ROUND 1235, FIXED 1,235
1235.5: TEXT 1,236, ROUND 1236, FIXED 1,236'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
