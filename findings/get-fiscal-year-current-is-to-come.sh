#!/usr/bin/env bash
# In January get-fiscal-year says that the current tax year of Britain begins in the coming April.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact get-fiscal-year@3.0.6 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
get-fiscal-year@3.0.6
Behaviour: the first three months of a calendar year are given the year after; from 1 to 5 April, and
           from 6 April on, the answer is right. For a year that begins on 1 April, as India's, it is
           right throughout.
Guess:     on 15 January 2022 the year that began on 6 April 2021.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const GetFiscalYear = createRequire(import.meta.url)('get-fiscal-year');
const RealDate = Date;
const on = (day, country) => {
  globalThis.Date = class extends RealDate {
    constructor(...parts) { super(...(parts.length ? parts : [`${day}T12:00:00`])); }
  };
  const start = new RealDate(new GetFiscalYear().getFiscalYear(country, 'current').fiscalYearStart);
  globalThis.Date = RealDate;
  return `${start.getMonth() + 1}/${start.getFullYear()}`;
};
for (const day of ['2021-12-31', '2022-01-15', '2022-03-31', '2022-04-01', '2022-04-06']) {
  console.log(`${day}: in Britain since ${on(day, 'GB')}, in India since ${on(day, 'IN')}`);
}
JS

seen=$(node try.mjs)
expected='2021-12-31: in Britain since 4/2021, in India since 4/2021
2022-01-15: in Britain since 4/2022, in India since 4/2021
2022-03-31: in Britain since 4/2022, in India since 4/2021
2022-04-01: in Britain since 4/2021, in India since 4/2022
2022-04-06: in Britain since 4/2022, in India since 4/2022'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
