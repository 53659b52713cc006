#!/usr/bin/env bash
# To piso, a reader of ISO 8601, 2021-04/06 is from 1 to 6 April, and a month of summer time ends a day late.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @0dep/piso@5.1.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@0dep/piso@5.1.2
Behaviour: where the end of an interval is written short it is taken for a day, though the
           beginning has no day: October to December is twelve days of October. A month from the
           first of April, with the time of British summer, ends on 2 May: the month is counted
           from 31 March in UTC.
Guess:     what is left out in front is that of the beginning, so that 06 is a month as 04 is; and
           from 1 April a month goes to 1 May where it began.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { parseInterval } = createRequire(import.meta.url)('@0dep/piso');
const local = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const show = (text, format) => {
  const interval = parseInterval(text, true);
  console.log(`${text}: ${format.format(interval.getStartAt())} to ${format.format(interval.getExpireAt(new Date('2020-06-01T00:00:00Z')))}`);
};
for (const text of ['2021-04/2021-06', '2021-04/06', '2021-10/12', '2021-04-01/05-01', '2021-04-01/P1M']) show(text, days);
for (const text of ['2021-04-01T00:00+01:00/P1M', '2021-02-01T00:00Z/P1M']) show(text, local);
JS

seen=$(node try.mjs)
expected='2021-04/2021-06: 1 April 2021 to 1 June 2021
2021-04/06: 1 April 2021 to 6 April 2021
2021-10/12: 1 October 2021 to 12 October 2021
2021-04-01/05-01: 1 April 2021 to 1 May 2021
2021-04-01/P1M: 1 April 2021 to 1 May 2021
2021-04-01T00:00+01:00/P1M: 1 April 2021 at 00:00 to 2 May 2021 at 00:00
2021-02-01T00:00Z/P1M: 1 February 2021 at 00:00 to 1 March 2021 at 00:00'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
