#!/usr/bin/env bash
# A translation that is marked as a guess is shown by node-gettext, such as "men" for women.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact node-gettext@3.0.1 gettext-parser@10.0.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
node-gettext@3.0.1, gettext-parser@10.0.0
Behaviour: after a text changed, gettext's msgmerge keeps the translation of the one most like it
           and marks it fuzzy, for a person to check. msgfmt leaves such out, so that the English
           shows; gettext-parser and node-gettext show them: here the Welsh of men for women.
Guess:     as in every gettext: what is fuzzy is not used until it has been checked.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const Gettext = require('node-gettext');
const { mo, po } = require('gettext-parser');
const source = `msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\nLanguage: cy\\n"

msgid "Life expectancy of men"
msgstr "Disgwyliad oes dynion"

#, fuzzy
msgid "Life expectancy of women"
msgstr "Disgwyliad oes dynion"
`;
const shown = (catalogue) => {
  const gettext = new Gettext();
  gettext.addTranslations('cy', 'messages', catalogue);
  gettext.setLocale('cy');
  return gettext.gettext('Life expectancy of women');
};
console.log(`from the text: ${shown(po.parse(source))}`);
console.log(`from a compiled catalogue: ${shown(mo.parse(mo.compile(po.parse(source))))}`);
JS

seen=$(node try.mjs)
expected='from the text: Disgwyliad oes dynion
from a compiled catalogue: Disgwyliad oes dynion'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
