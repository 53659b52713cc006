#!/usr/bin/env bash
# csso leaves rules for wide screens out where they are written with >=, and csso and clean-css those within a rule.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact csso@5.0.5 clean-css@5.3.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
csso@5.0.5, clean-css@5.3.3
Behaviour: csso gives nothing for @media (width >= 40em), and of a rule with others in it only its
           own declarations, with no error. clean-css keeps the first, and leaves out the nested
           ones and @scope; it throws nothing and tells of it in a list of warnings. Browsers of
           today know all of them.
Guess:     what a minifier does not know it leaves as it is, or it throws.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const csso = require('csso');
const CleanCss = require('clean-css');
const sheets = [
  '@media (width >= 40em){.table{display:grid}}',
  '.note{color:red;@media print{display:block}}',
  '.link{color:blue;&:focus-visible{outline:3px solid}}',
  '@scope (.card){img{border:0}}',
];
for (const sheet of sheets) {
  const { styles, warnings } = new CleanCss().minify(sheet);
  console.log(sheet);
  console.log(`  csso: ${csso.minify(sheet).css || 'nothing'}`);
  console.log(`  clean-css: ${styles || 'nothing'}, ${warnings.length} warnings`);
}
JS

seen=$(node try.mjs)
expected='@media (width >= 40em){.table{display:grid}}
  csso: nothing
  clean-css: @media (width >= 40em){.table{display:grid}}, 0 warnings
.note{color:red;@media print{display:block}}
  csso: .note{color:red}
  clean-css: .note{color:red}, 3 warnings
.link{color:blue;&:focus-visible{outline:3px solid}}
  csso: .link{color:#00f}
  clean-css: .link{color:#00f}, 1 warnings
@scope (.card){img{border:0}}
  csso: @scope (.card){img{border:0}}
  clean-css: nothing, 3 warnings'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
