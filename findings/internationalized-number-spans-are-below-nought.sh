#!/usr/bin/env bash
# A field for per cent of @internationalized/number reads 5-9 as -59%, and 12.5% as 13%.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @internationalized/number@3.6.9 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@internationalized/number@3.6.9
Behaviour: the parser for per cent takes the minus from wherever it stands and joins the figures
           around it; decimals are rounded off unless they are asked for. The parser for plain
           numbers gives NaN for 5-9 and keeps decimals.
Guess:     NaN for what is no number, and 0.125: a parser reads what stands there, digits are for
           what is shown.
WORDS

cat >try.mjs <<'JS'
import { NumberParser } from '@internationalized/number';
const per = new NumberParser('en-GB', { style: 'percent' });
const plain = new NumberParser('en-GB', { style: 'decimal' });
for (const text of ['5-9', '2021-22', '10-5', '12.5%', '0.4%', '12.5']) console.log(`${text}: per cent ${per.parse(text)}, plain ${plain.parse(text)}`);
JS

seen=$(node try.mjs)
expected='5-9: per cent -0.59, plain NaN
2021-22: per cent -2021.22, plain NaN
10-5: per cent -1.05, plain NaN
12.5%: per cent 0.13, plain NaN
0.4%: per cent 0, plain NaN
12.5: per cent 0.13, plain 12.5'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
