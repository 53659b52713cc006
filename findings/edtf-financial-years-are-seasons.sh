#!/usr/bin/env bash
# In the Extended Date/Time Format the months 21 to 24 are seasons: a financial year such as 2021-22 is read as a season.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact edtf@4.11.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
edtf@4.11.1
Behaviour: `2020-21` and later, as financial years are written, are valid: spring, summer, autumn,
           winter, and from 25 on the seasons of the northern half of the Earth. Each is read as
           three months: April 2021 to March 2022 becomes April to June 2021; `2019-20` is refused.
Guess:     a month above 12 is an error; or, where a span of years is meant, twelve months.
WORDS

cat >try.mjs <<'JS'
import edtf from 'edtf';
for (const period of ['2019-20', '2020-21', '2021-22', '2022-23', '2023-24', '2024-25']) {
  try {
    const read = edtf(period);
    const day = (time) => new Date(time).toISOString().slice(0, 10);
    console.log(`${period}: ${read.type}, ${day(read.min)} to ${day(read.max)}`);
  } catch {
    console.log(`${period}: refused`);
  }
}
JS

seen=$(node try.mjs)
expected='2019-20: refused
2020-21: Season, 2020-01-01 to 2020-03-31
2021-22: Season, 2021-04-01 to 2021-06-30
2022-23: Season, 2022-07-01 to 2022-09-30
2023-24: Season, 2023-10-01 to 2023-12-31
2024-25: Season, 2024-01-01 to 2024-03-31'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
