#!/usr/bin/env bash
# vitest run -u FILE takes the file for the value of -u and rewrites the snapshots of every test.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true, "allowScripts": { "node": true, "esbuild": true } }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact vitest@5.1.1 node@26.10.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }
export PATH="$dir/node_modules/.bin:$PATH" NO_COLOR=1

cat <<'WORDS'
vitest@5.1.1, node@26.10.0
Behaviour: -u may have a value (new, all, none), so the path after it is taken for that;
           no file is left, the whole suite runs, and all snapshots are written anew,
           with no word said about the odd value.
Guess:     -u is a switch, as in Jest: only the named file runs and only its snapshots
           change.
WORDS

for name in a b; do
  cat >"$name.test.js" <<JS
import { expect, test } from 'vitest';
test('$name', () => expect('new').toMatchSnapshot());
JS
done
old() {
  mkdir -p __snapshots__
  for name in a b; do
    printf '// Vitest Snapshot v1, https://vitest.dev/guide/snapshot.html\n\nexports[`%s 1`] = `"old"`;\n' "$name" \
      >"__snapshots__/$name.test.js.snap"
  done
}
written() { grep -l '"new"' __snapshots__/* | xargs -n1 basename | paste -sd ' '; }

seen=$(old; npx vitest run -u a.test.js >log 2>&1 || true; echo "-u a.test.js writes: $(written)"
  old; npx vitest run a.test.js -u >log 2>&1 || true; echo "a.test.js -u writes: $(written)")
expected='-u a.test.js writes: a.test.js.snap b.test.js.snap
a.test.js -u writes: a.test.js.snap'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
