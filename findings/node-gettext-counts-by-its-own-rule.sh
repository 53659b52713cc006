#!/usr/bin/env bash
# node-gettext shows the Welsh for two where there are three, whatever plural rule the catalogue states.
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
Behaviour: the form is chosen by a rule of four forms that node-gettext has for Welsh. A catalogue
           with the six forms of Unicode's tables, as its own header says, gives "two areas" for 3,
           4, 5, 6 and 0, "one" for 2 and "none" for 1. Nothing is thrown or warned of.
Guess:     the Plural-Forms line decides; it stands in each catalogue so that it does.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const Gettext = require('node-gettext');
const { po } = require('gettext-parser');
const forms = ['none', 'one', 'two', 'three', 'six', 'more'];
const rule = 'nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);';
const catalogue = po.parse(`msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\nLanguage: cy\\nPlural-Forms: ${rule}\\n"

msgid "one area"
msgid_plural "%d areas"
${forms.map((form, index) => `msgstr[${index}] "${form}"`).join('\n')}
`);
const gettext = new Gettext();
gettext.addTranslations('cy', 'messages', catalogue);
gettext.setLocale('cy');
const stated = (count) => forms[{ 0: 0, 1: 1, 2: 2, 3: 3, 6: 4 }[count] ?? 5];
for (const count of [0, 1, 2, 3, 4, 6, 8])
  console.log(`${count}: stated "${stated(count)}", shown "${gettext.ngettext('one area', '%d areas', count)}"`);
JS

seen=$(node try.mjs)
expected='0: stated "none", shown "two"
1: stated "one", shown "none"
2: stated "two", shown "one"
3: stated "three", shown "two"
4: stated "more", shown "two"
6: stated "six", shown "two"
8: stated "more", shown "three"'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
