#!/usr/bin/env bash
# A blood sugar (HbA1c) of 6.5% is 65 mmol/mol to two libraries of units, and 48 by the rule of laboratories.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @lhncbc/ucum-lhc@7.1.10 @atomic-ehr/ucum@0.2.5 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@lhncbc/ucum-lhc@7.1.10, @atomic-ehr/ucum@0.2.5
Behaviour: in UCUM, the units of health records, what stands in braces is passed over and per cent
           is a hundredth, so that %{HbA1c} is ten mmol/mol. The two scales of HbA1c are no
           multiples: 48 mmol/mol, the limit for diabetes, is 6.5%, and not 4.8%.
Guess:     that the conversion is refused, or is that of the standard the code {HbA1c} names.
WORDS

cat >try.mjs <<'JS'
import { ucum } from '@atomic-ehr/ucum';
import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
const utils = UcumLhcUtils.getInstance();
for (const [from, figure, to] of [['mmol/mol', 48, '%{HbA1c}'], ['%{HbA1c}', 6.5, 'mmol/mol']]) {
  const { status, toVal } = utils.convertUnitTo(from, figure, to);
  console.log(`${figure} ${from} in ${to}: ${toVal.toFixed(1)} (${status}), ${ucum.convert(figure, from, to).toFixed(1)}`);
}
JS

seen=$(node try.mjs)
expected='48 mmol/mol in %{HbA1c}: 4.8 (succeeded), 4.8
6.5 %{HbA1c} in mmol/mol: 65.0 (succeeded), 65.0'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
