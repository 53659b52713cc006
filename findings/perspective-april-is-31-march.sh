#!/usr/bin/env bash
# Perspective reads the month 2021-04 as 31 March 2021, and the year 2009-10 of a CSV file as one of September of the year -10.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @perspective-dev/client@5.5.1 @perspective-dev/server@5.5.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@perspective-dev/client@5.5.1, @perspective-dev/server@5.5.1
Behaviour: of rows as objects a month is the last day of the month before it, and so is a span of
           years that can be a month; ages 5-9 are a day of the year 5, and 13/04/2021, as there is
           no 13th month, one of the year 13, while 01/04/2021 is 4 January. In a CSV file months
           and ages stay text and 2009-10 is 20 September of the year -10. There is no error.
Guess:     2021-04 is 1 April or text, the same from both; spans, ages and other dates are text.
WORDS

cat >try.mjs <<'JS'
import perspective from '@perspective-dev/client/node';
const show = async (data) => {
  const table = await perspective.table(data);
  const { period } = (await table.schema()).period === 'string' ? { period: 'text' } : (await (await table.view()).to_json())[0];
  return period === 'text' ? period : new Date(period).toISOString().slice(0, -14);
};
for (const period of ['2021-04-01', '2021-04', '2009-10', '2021-22', '5-9', '01/04/2021', '13/04/2021']) {
  console.log(`${period}: ${await show([{ period }])} of rows, ${await show(`period,years\n${period},79.4\n`)} of a CSV file`);
}
process.exit(0);
JS

seen=$(TZ=Europe/London node try.mjs)
expected='2021-04-01: 2021-04-01 of rows, 2021-04-01 of a CSV file
2021-04: 2021-03-31 of rows, text of a CSV file
2009-10: 2009-09-30 of rows, -000010-09-20 of a CSV file
2021-22: text of rows, text of a CSV file
5-9: 0005-08-31 of rows, text of a CSV file
01/04/2021: 2021-01-04 of rows, 2021-01-04 of a CSV file
13/04/2021: 0013-04-20 of rows, text of a CSV file'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
