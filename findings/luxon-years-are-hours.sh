#!/usr/bin/env bash
# Luxon takes ages and short spans of years, such as 16-64 and 20-21, for hours of today in a zone west of Greenwich.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact luxon@3.7.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
luxon@3.7.2
Behaviour: fromISO() accepts a time alone, of which an hour and a zone are enough: `20-21` is
           today at 20 o'clock 21 hours behind Greenwich, `10-14` is midnight, and `16-64` lies in
           a zone 64 hours behind, which no place has. All are valid. `5-9` and `65-69` are not.
Guess:     a span of years or of ages is no date, and isValid says so.
WORDS

cat >try.mjs <<'JS'
import { DateTime, Settings } from 'luxon';
Settings.now = () => Date.UTC(2026, 10, 29, 12);
for (const text of ['20-21', '23-24', '10-14', '16-64', '5-9', '65-69']) {
  const date = DateTime.fromISO(text);
  console.log(`${text}: ${date.isValid ? date.toUTC().toFormat('d LLLL yyyy HH:mm') : 'not valid'}`);
}
JS

seen=$(TZ=UTC node try.mjs)
expected='20-21: 29 November 2026 17:00
23-24: 29 November 2026 23:00
10-14: 29 November 2026 00:00
16-64: 29 November 2026 08:00
5-9: not valid
65-69: not valid'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
