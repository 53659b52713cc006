#!/usr/bin/env bash
# redact-pii takes figures away as card numbers, telephone numbers and places to live: 12345 deaths are "ZIPCODE deaths".
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact redact-pii@3.4.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
redact-pii@3.4.0
Behaviour: a count of five digits is a code of a place, one of four or more others DIGITS, four years
           in a row are a bank card, an area after "Dear" is a person and the number of a table an
           address of a machine. What figures are written with a comma stay.
Guess:     in a sentence on a population nothing is personal; names, cards and telephones are told by
           their form (a card has a sum that checks).
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { SyncRedactor } = createRequire(import.meta.url)('redact-pii');
const redactor = new SyncRedactor();
const texts = ['There were 12345 deaths', 'There were 12,345 deaths', 'A population of 56490049'];
texts.push('Years 2018 2019 2020 2021', 'From 2018-2019 to 2020-2021', '5 to 9 Church Street');
texts.push('Table 2.1.3.1 has the rates', 'Dear Hull', 'Rate per 100000: 79.4', 'In 2021 there were 8 of 10');
for (const text of texts) console.log(`${text} -> ${redactor.redact(text)}`);
JS

seen=$(node try.mjs)
expected='There were 12345 deaths -> There were ZIPCODE deaths
There were 12,345 deaths -> There were 12,345 deaths
A population of 56490049 -> A population of DIGITS
Years 2018 2019 2020 2021 -> Years CREDIT_CARD_NUMBER
From 2018-2019 to 2020-2021 -> From DIGITS-DIGITS to DIGITS-DIGITS
5 to 9 Church Street -> 5 to STREET_ADDRESS
Table 2.1.3.1 has the rates -> Table IP_ADDRESS has the rates
Dear Hull -> Dear PERSON_NAME
Rate per 100000: 79.4 -> Rate per DIGITS: 79.4
In 2021 there were 8 of 10 -> In DIGITS there were 8 of 10'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
