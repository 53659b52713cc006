#!/usr/bin/env bash
# To Trevas, the engine for rules of SDMX, women-79.4 is the figure of women: what stands behind a name without a blank is lost.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @inseefr/trevas@0.1.21 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@inseefr/trevas@0.1.21
Behaviour: -79.4 is read as a number below nought, which can not follow a name, and what follows a
           whole formula is left out without an error: women-79.4 is 83.1, and so is "women between
           1 and 100", a form that only SQL has. With blanks, and with two names, it is a gap. As a
           number "1,230" is 1, and "79.4 to 80.2" is 79.4.
Guess:     the gap, 3.7, with blanks or without; of text that is no formula or no number, an error,
           which "<5" brings.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { interpret } = createRequire(import.meta.url)('@inseefr/trevas');
const figures = { men: 79.4, women: 83.1 };
const show = (formula) => {
  try {
    const found = interpret(formula, figures);
    return typeof found === 'number' ? Number(found.toFixed(2)) : String(found);
  } catch {
    return 'an error';
  }
};
const formulas = ['women - 79.4', 'women -79.4', 'women-79.4', 'women-men', '1-0.5', 'women between 1 and 100', 'cast("1,230", number)', 'cast("79.4 to 80.2", number)', 'cast("<5", number)'];
for (const formula of formulas) console.log(`${formula}: ${show(formula)}`);
JS

seen=$(node --no-warnings try.mjs)
expected='women - 79.4: 3.7
women -79.4: 83.1
women-79.4: 83.1
women-men: 3.7
1-0.5: 1
women between 1 and 100: 83.1
cast("1,230", number): 1
cast("79.4 to 80.2", number): 79.4
cast("<5", number): an error'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
