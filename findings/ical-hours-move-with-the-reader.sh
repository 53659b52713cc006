#!/usr/bin/env bash
# A release at 09:30 in London stands in the calendar of ical-generator as 09:30 wherever its reader is.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact ical-generator@10.2.0 ical.js@2.2.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
ical-generator@10.2.0, ical.js@2.2.1
Behaviour: with the zone given to the calendar, ical-generator takes the Z off the times and writes no
           TZID: the zone stands in TIMEZONE-ID and X-WR-TIMEZONE alone, which the standard does not
           know. A reader that keeps to it, as ical.js, takes 09:30 of its own day: in New York the
           release is five hours late, in Tokyo eight early. With the zone given to the event, TZID
           is written, but no VTIMEZONE for it, and ical.js reads the same.
Guess:     a time in UTC, or one with its zone; never one that means another moment for each reader.
WORDS

cat >try.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import ICAL from 'ical.js';
import ical from 'ical-generator';
if (process.argv[2]) {
  const event = new ICAL.Component(ICAL.parse(process.argv[2])).getFirstSubcomponent('vevent');
  console.log(new ICAL.Event(event).startDate.toJSDate().toISOString());
  process.exit();
}
process.env.TZ = 'Europe/London';
const timezone = 'Europe/London';
const written = (ofCalendar, ofEvent) => {
  const calendar = ical(ofCalendar);
  calendar.createEvent({ start: new Date('2026-07-02T08:30:00Z'), summary: 'Release', ...ofEvent });
  return calendar.toString();
};
for (const text of [written({ timezone }, {}), written({}, { timezone })]) {
  console.log(`${text.match(/DTSTART.*/)[0].trim()}, VTIMEZONE: ${text.includes('VTIMEZONE')}`);
  for (const zone of [timezone, 'America/New_York', 'Asia/Tokyo']) {
    const env = { ...process.env, TZ: zone };
    const read = execFileSync(process.execPath, ['try.mjs', text], { env, encoding: 'utf8' }).trim();
    console.log(`  read in ${zone}: ${read}`);
  }
}
JS

seen=$(node try.mjs)
expected='DTSTART:20260702T093000, VTIMEZONE: false
  read in Europe/London: 2026-07-02T08:30:00.000Z
  read in America/New_York: 2026-07-02T13:30:00.000Z
  read in Asia/Tokyo: 2026-07-02T00:30:00.000Z
DTSTART;TZID=Europe/London:20260702T093000, VTIMEZONE: false
  read in Europe/London: 2026-07-02T08:30:00.000Z
  read in America/New_York: 2026-07-02T13:30:00.000Z
  read in Asia/Tokyo: 2026-07-02T00:30:00.000Z'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
