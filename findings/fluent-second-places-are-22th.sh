#!/usr/bin/env bash
# An example of the guide to Fluent writes "22th" in @fluent/bundle: ordinal numbers are chosen by the rules of counts.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @fluent/bundle@0.19.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@fluent/bundle@0.19.1
Behaviour: NUMBER($place, type: "ordinal") takes the type away without an error, and the forms for
           [two] and [few] are never taken: the second place is the 2th. In Welsh, whose counts
           have more forms than English ones, other forms are taken than those for places.
Guess:     as the guide says under "Selectors", the form is that of the ordinal number.
WORDS

cat >try.mjs <<'JS'
import { FluentBundle, FluentResource } from '@fluent/bundle';
const write = (language, forms) => {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(`place = { NUMBER($place, type: "ordinal") ->\n${forms}\n }`));
  return (place) => {
    const errors = [];
    const text = bundle.formatPattern(bundle.getMessage('place').value, { place }, errors);
    return text + (errors.length > 0 ? ` (${errors.join()})` : '');
  };
};
const english = write('en-GB', '    [one] { $place }st\n    [two] { $place }nd\n    [few] { $place }rd\n   *[other] { $place }th');
console.log([1, 2, 3, 4, 21, 22, 23].map(english).join(', '));
const names = ['zero', 'one', 'two', 'few', 'many'].map((name) => `    [${name}] ${name}\n`).join('');
const welsh = write('cy', `${names}   *[other] other`);
const ordinal = new Intl.PluralRules('cy', { type: 'ordinal' });
console.log([1, 2, 3, 5, 7].map((place) => `${place}: ${welsh(place)}, by Intl ${ordinal.select(place)}`).join('; '));
JS

seen=$(node try.mjs)
expected='1st, 2th, 3th, 4th, 21th, 22th, 23th
1: one, by Intl one; 2: two, by Intl two; 3: few, by Intl few; 5: other, by Intl many; 7: other, by Intl zero'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
