#!/usr/bin/env bash
# Tannin takes the form for three of every number, where a plural rule has no spaces.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @tannin/plural-forms@1.1.0 jed@1.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@tannin/plural-forms@1.1.0, jed@1.1.1
Behaviour: with spaces around ? and : each number has its form; without, as the grammar of gettext
           allows, the nested choice is taken apart in another way, and no error is given. Jed reads
           both alike.
Guess:     spaces do not matter, or the rule is refused.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const tannin = require('@tannin/plural-forms');
const Jed = require('jed');
const forms = ['un', 'dau', 'tri', 'llawer'];
const jed = (rule) => {
  const area = forms;
  const head = { plural_forms: `nplurals=4; plural=${rule};` };
  const catalogue = new Jed({ locale_data: { messages: { '': head, area } } });
  return (n) => catalogue.ngettext('area', 'areas', n);
};
for (const rule of ['n==1 ? 0 : n==2 ? 1 : n==3 ? 2 : 3', 'n==1?0:n==2?1:n==3?2:3']) {
  const choose = tannin(rule);
  const counts = [1, 2, 3, 4, 0];
  console.log(rule);
  console.log(`  Tannin: ${counts.map((n) => `${n} ${forms[Number(choose(n))]}`).join(', ')}`);
  console.log(`  Jed: ${counts.map((n) => `${n} ${jed(rule)(n)}`).join(', ')}`);
}
JS

seen=$(node try.mjs)
expected='n==1 ? 0 : n==2 ? 1 : n==3 ? 2 : 3
  Tannin: 1 un, 2 dau, 3 tri, 4 llawer, 0 llawer
  Jed: 1 un, 2 dau, 3 tri, 4 llawer, 0 llawer
n==1?0:n==2?1:n==3?2:3
  Tannin: 1 tri, 2 tri, 3 tri, 4 tri, 0 tri
  Jed: 1 un, 2 dau, 3 tri, 4 llawer, 0 llawer'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
