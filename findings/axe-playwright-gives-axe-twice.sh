#!/usr/bin/env bash
# @axe-core/playwright: one analysis in legacy mode gives the page the whole of axe twice, the next again.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @axe-core/playwright@4.14.0 axe-core@4.14.1 playwright-core@1.64.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@axe-core/playwright@4.14.0, axe-core@4.14.1
Behaviour: In legacy mode analyze() evaluates the source of axe in the page, and then in every
           frame, of which the page itself is the first. A second analysis of the same page, at
           another width, does both again: the engine reads and warms up axe four times. With
           axe given once, two analyses took a fifth less of the processor.
Guess:     A page that has axe is not given it again.
WORDS

cat >count.mjs <<'JS'
import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';

// A page that only counts: it takes part in no analysis.
let given = 0;
const page = {
  evaluate: async (script) => {
    if (script === axe.source) given += 1;
    return typeof script === 'function' ? { results: { violations: [] } } : true;
  },
  frames: () => [page],
};
for (const width of ['narrow', 'wide']) {
  await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  console.log(`${width}: given ${given} times`);
}
JS
seen=$(node count.mjs)
expected='narrow: given 2 times
wide: given 4 times'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
