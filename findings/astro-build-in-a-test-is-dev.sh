#!/usr/bin/env bash
# Astro: a build that a test starts is told that it is the server for development.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true, "allowScripts": { "node": true, "esbuild": true } }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact astro@7.3.4 node@26.10.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }
export PATH="$dir/node_modules/.bin:$PATH" ASTRO_TELEMETRY_DISABLED=1 NO_COLOR=1

cat <<'WORDS'
astro@7.3.4, node@26.10.0
Behaviour: import.meta.env.DEV is whether NODE_ENV is not "production", in a build too.
           Vitest and others set it to "test", and every process that a test starts
           inherits it: that build writes what is meant for the server alone.
           import.meta.hot is of the server alone, whatever NODE_ENV is.
Guess:     DEV is true under `astro dev` and false in what `astro build` writes.
WORDS

mkdir -p src/pages
echo "export const GET = () =>
  new Response(JSON.stringify({ dev: import.meta.env.DEV, hot: import.meta.hot !== undefined }));" >src/pages/told.json.ts
build() {
  astro build --outDir "$1" >log 2>&1 || { cat log >&2; echo "The site could not be built." >&2; exit 2; }
  cat "$1/told.json"
}
seen="alone:       $(unset NODE_ENV; build alone)
from a test: $(NODE_ENV=test build tested)"
expected='alone:       {"dev":false,"hot":false}
from a test: {"dev":true,"hot":false}'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
