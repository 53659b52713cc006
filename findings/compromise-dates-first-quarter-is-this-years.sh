#!/usr/bin/env bash
# compromise-dates reads "the first quarter of 2021" as that of this year, and "2019-21" as 2019 alone.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact compromise@14.17.0 compromise-dates@3.9.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
compromise@14.17.0, compromise-dates@3.9.0
Behaviour: a quarter in words takes its year from today, whatever year is named, and one written Q1
           does not; of a span of years in figures the first alone is left, and "since 2010" ends
           with 2010. "From 2019 to 2021" and "April 2021 to March 2022" are read as they should
           be.
Guess:     the year that is named holds, and both ends of a span count.
WORDS

cat >try.mjs <<'JS'
import nlp from 'compromise';
import dates from 'compromise-dates';
nlp.plugin(dates);
const texts = ['in the first quarter of 2021', 'in Q1 2021', '2019-21', 'since 2010', 'from 2019 to 2021', 'April 2021 to March 2022'];
for (const text of texts) {
  const found = nlp(text).dates({ timezone: 'Etc/UTC', today: '2026-06-15' }).json();
  const spans = found.map(({ dates: { start, end } }) => `${start?.slice(0, 10)} to ${end?.slice(0, 10)}`);
  console.log(`${text}: ${spans.join(' and ') || 'nothing'}`);
}
JS

seen=$(node try.mjs)
expected='in the first quarter of 2021: 2026-01-01 to 2026-03-31
in Q1 2021: 2021-01-01 to 2021-03-31
2019-21: 2019-01-01 to 2019-12-31
since 2010: 2010-01-01 to 2010-12-31
from 2019 to 2021: 2019-01-01 to 2021-12-31
April 2021 to March 2022: 2021-04-01 to 2022-03-31'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
