#!/usr/bin/env bash
# yup reads spans of years as days: 2023-2025 is one in August 2024.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact yup@1.7.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
yup@1.7.1
Behaviour: a date is asked for, and spans of years pass as valid ones: what follows the first year
           is counted on in months and days, past the end of the year. Only spans with a stroke fail.
Guess:     no month is the 24th, so that each span is refused like 2023/24.
WORDS

cat >try.mjs <<'JS'
import { date } from 'yup';
for (const period of ['2019-20', '2023-24', '2023-2025', '2023/24']) {
  const valid = date().isValidSync(period);
  console.log(`${period}: ${valid ? date().cast(period).toISOString().slice(0, 10) : 'refused'}`);
}
JS

seen=$(TZ=UTC node try.mjs)
expected='2019-20: 2020-08-01
2023-24: 2024-12-01
2023-2025: 2024-08-25
2023/24: refused'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
