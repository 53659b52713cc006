#!/usr/bin/env bash
# ical-generator writes backslashes into an address with commas, which is then another address.
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
Behaviour: addresses of an event and of what is attached are written like text. A reader that goes
           by the format, in which addresses are not, hands on the backslashes. The summary, which
           is text, comes back whole.
Guess:     the address that was given, as RFC 5545 has it for values of the type URI.
WORDS

cat >try.mjs <<'JS'
import ical from 'ical-generator';
import ICAL from 'ical.js';
const url = 'https://example.org/data?areas=E06000001,E06000002;from=2019';
const calendar = ical({ name: 'Releases' });
const start = new Date('2021-04-01T09:30:00Z');
const attachments = ['https://example.org/a,b.csv'];
calendar.createEvent({ start, summary: 'Deaths, by area; 2021', url, attachments });
const event = new ICAL.Component(ICAL.parse(calendar.toString())).getFirstSubcomponent('vevent');
for (const name of ['summary', 'url', 'attach']) {
  console.log(`${name}: ${event.getFirstPropertyValue(name)}`);
}
JS

seen=$(node try.mjs)
expected='summary: Deaths, by area; 2021
url: https://example.org/data?areas=E06000001\,E06000002\;from=2019
attach: https://example.org/a\,b.csv'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
