#!/usr/bin/env bash
# Microsoft's Recognizers-Text reads "week 53 of 2020" as a week of this year, and "mid-2021" as the middle of this month.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @microsoft/recognizers-text-suite@1.3.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@microsoft/recognizers-text-suite@1.3.1
Behaviour: the year that stands beside a week or after "mid-" is read as part of the period, and left
           out of its dates; "the year to March 2021" is all of this year, and the year 2021/22 is 2021.
           The quarter and the month beside them have their own years.
Guess:     days of the year that is named, whatever day it is read; a span of both years or none.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { Culture, recognizeDateTime } = require('@microsoft/recognizers-text-suite');
const texts = ['week 53 of 2020', 'the 10th week of 2020', 'mid-2021', 'the year to March 2021', '2021/22'];
texts.push('the second quarter of 2021', 'April 2021', '2018 to 2020');
for (const text of texts) {
  const found = recognizeDateTime(text, Culture.English, undefined, new Date(2026, 5, 17));
  const spans = found.map(({ text, resolution }) => {
    const { start, end } = resolution.values[0];
    return `${text}: from ${start} to before ${end}`;
  });
  console.log(`${text} -> ${spans.join('; ') || 'nothing'}`);
}
JS

seen=$(TZ=UTC node --no-warnings try.mjs)
expected='week 53 of 2020 -> week 53 of 2020: from 2026-12-28 to before 2027-01-04
the 10th week of 2020 -> 2020: from 2020-01-01 to before 2021-01-01
mid-2021 -> mid-2021: from 2026-06-16 to before 2026-07-01
the year to March 2021 -> the year: from 2026-01-01 to before 2027-01-01; march 2021: from 2021-03-01 to before 2021-04-01
2021/22 -> 2021: from 2021-01-01 to before 2022-01-01
the second quarter of 2021 -> the second quarter of 2021: from 2021-04-01 to before 2021-07-01
April 2021 -> april 2021: from 2021-04-01 to before 2021-05-01
2018 to 2020 -> 2018: from 2018-01-01 to before 2019-01-01; 2020: from 2020-01-01 to before 2021-01-01'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
