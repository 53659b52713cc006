#!/usr/bin/env bash
# Tempo reads "April 2021" as the day of April that today is: a figure of a month has another date each day.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @formkit/tempo@1.1.0 spacetime@7.15.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@formkit/tempo@1.1.0, spacetime@7.15.0
Behaviour: a month that is read by the format MMMM YYYY gets the day of the month that is now, or
           the last the month has; spacetime does so with a year, which becomes today in that year.
           The time of day is 0 in both. With the format DD/MM/YYYY 31 February is the 28th, in ISO
           form 3 March; neither is refused.
Guess:     the first day, as with "2021-04" and in other libraries; the same answer every day.
WORDS

cat >try.mjs <<'JS'
import { parse } from '@formkit/tempo';
import spacetime from 'spacetime';
const Real = Date;
const readOn = (today, read) => {
  const now = new Real(today).getTime();
  globalThis.Date = class extends Real {
    constructor(...parts) {
      super(...(parts.length ? parts : [now]));
    }
    static now = () => now;
  };
  const seen = read();
  globalThis.Date = Real;
  return seen;
};
const day = (date) => new Real(date).toISOString();
for (const today of ['2026-11-01T09:30Z', '2026-11-17T09:30Z', '2026-12-31T09:30Z']) {
  console.log(`on ${today}`);
  console.log(`  April 2021: ${readOn(today, () => day(parse('April 2021', 'MMMM YYYY', 'en')))}`);
  console.log(`  2021-04: ${readOn(today, () => day(parse('2021-04')))}`);
  console.log(`  spacetime, 2021: ${readOn(today, () => spacetime('2021', 'UTC').format('iso'))}`);
  console.log(`  spacetime, April 2021: ${readOn(today, () => spacetime('April 2021', 'UTC').format('iso'))}`);
}
console.log(`31/02/2021: ${day(parse('31/02/2021', 'DD/MM/YYYY', 'en'))}, 2021-02-31: ${day(parse('2021-02-31'))}`);
JS

seen=$(TZ=UTC node try.mjs)
expected='on 2026-11-01T09:30Z
  April 2021: 2021-04-01T00:00:00.000Z
  2021-04: 2021-04-01T00:00:00.000Z
  spacetime, 2021: 2021-11-01T00:00:00.000Z
  spacetime, April 2021: 2021-04-01T00:00:00.000Z
on 2026-11-17T09:30Z
  April 2021: 2021-04-17T00:00:00.000Z
  2021-04: 2021-04-01T00:00:00.000Z
  spacetime, 2021: 2021-11-17T00:00:00.000Z
  spacetime, April 2021: 2021-04-01T00:00:00.000Z
on 2026-12-31T09:30Z
  April 2021: 2021-04-30T00:00:00.000Z
  2021-04: 2021-04-01T00:00:00.000Z
  spacetime, 2021: 2021-12-31T00:00:00.000Z
  spacetime, April 2021: 2021-04-01T00:00:00.000Z
31/02/2021: 2021-02-28T00:00:00.000Z, 2021-02-31: 2021-03-03T00:00:00.000Z'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
