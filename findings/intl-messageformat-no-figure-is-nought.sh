#!/usr/bin/env bash
# A rate of null is printed as 0 by intl-messageformat, and a count of null as "0 deaths".
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact intl-messageformat@12.1.5 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
intl-messageformat@12.1.5
Behaviour: null as a number is 0, as a percentage 0%; in a plural it is no 0, so that the words for
           =0 are passed over, and yet # prints 0: "0 deaths" of an area whose figure is withheld.
           One that is undefined is NaN; only where its name is missing is an error thrown.
Guess:     no figure is nothing, as it is in plain braces, or an error.
WORDS

cat >try.mjs <<'JS'
import { IntlMessageFormat } from 'intl-messageformat';
const messages = ['{n, number}', '{n, number, percent}', '{n, plural, =0 {no deaths} one {# death} other {# deaths}}', '{n}'];
const say = (message, values) => {
  try {
    return `"${new IntlMessageFormat(message, 'en-GB').format(values)}"`;
  } catch {
    return 'an error';
  }
};
for (const message of messages)
  console.log(`${message}: null ${say(message, { n: null })}, 0 ${say(message, { n: 0 })}, undefined ${say(message, { n: undefined })}, missing ${say(message, {})}`);
JS

seen=$(node try.mjs)
expected='{n, number}: null "0", 0 "0", undefined "NaN", missing an error
{n, number, percent}: null "0%", 0 "0%", undefined "NaN%", missing an error
{n, plural, =0 {no deaths} one {# death} other {# deaths}}: null "0 deaths", 0 "no deaths", undefined "NaN deaths", missing an error
{n}: null "", 0 "0", undefined "", missing an error'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
