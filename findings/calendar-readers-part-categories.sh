#!/usr/bin/env bash
# node-ical and ts-ics part a category at a comma that is escaped; ics writes it without its backslash.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact node-ical@0.26.1 ts-ics@2.4.6 ics@3.12.0 ical.js@2.2.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
node-ical@0.26.1, ts-ics@2.4.6, ics@3.12.0, ical.js@2.2.1
Behaviour: "Births\, deaths and marriages" is two categories to both, the first of them with a
           backslash; the same escape in the summary is undone. ics escapes commas in the summary and
           the place, not in a category, so that it is two to every reader. ical.js reads it whole.
Guess:     a backslash before a comma is the same everywhere in a calendar, as RFC 5545 has it.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
const require = createRequire(import.meta.url);
const nodeIcal = require('node-ical');
const { createEvent } = require('ics');
const read = (name, text) => {
  const [own] = Object.values(nodeIcal.sync.parseICS(text)).filter(({ type }) => type === 'VEVENT');
  const [other] = convertIcsCalendar(undefined, text).events;
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  console.log(`${name}: ical.js ${JSON.stringify(event.getFirstProperty('categories').getValues())}`);
  console.log(`  node-ical ${JSON.stringify(own.categories)}, summary ${own.summary}`);
  console.log(`  ts-ics ${JSON.stringify(other.categories)}, summary ${other.summary}`);
};
const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:1'];
lines.push('DTSTAMP:20210401T093000Z', 'DTSTART:20210401T093000Z', 'SUMMARY:Deaths\\, by area');
lines.push('CATEGORIES:Births\\, deaths and marriages,Health', 'END:VEVENT', 'END:VCALENDAR', '');
read('by hand', lines.join('\r\n'));
const categories = ['Births, deaths and marriages', 'Health'];
const event = { uid: '1', start: [2021, 4, 1, 9, 30], duration: { hours: 1 }, title: 'Deaths, by area' };
read('by ics', createEvent({ ...event, categories }).value);
JS

seen=$(node try.mjs)
expected='by hand: ical.js ["Births, deaths and marriages","Health"]
  node-ical ["Births\\","deaths and marriages","Health"], summary Deaths, by area
  ts-ics ["Births\\"," deaths and marriages","Health"], summary Deaths, by area
by ics: ical.js ["Births"," deaths and marriages","Health"]
  node-ical ["Births","deaths and marriages","Health"], summary Deaths, by area
  ts-ics ["Births"," deaths and marriages","Health"], summary Deaths, by area'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
