#!/usr/bin/env bash
# Importing the language library natural reads the .env file of the folder one stands in, and prints to standard output.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact natural@8.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
natural@8.1.1
Behaviour: a bare import puts every line of ./.env into process.env and writes lines on it (with
           advice) to standard output, where a script that prints JSON or CSV expects its own alone.
           It comes from its storage module, which nobody asked for.
Guess:     a stemmer neither reads files of mine nor writes to my output.
WORDS

cat >try.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
writeFileSync('.env', 'OF_MY_OWN=read\n');
writeFileSync('quiet.mjs', `import natural from 'natural';
process.stderr.write(''); console.log(JSON.stringify({ stem: natural.PorterStemmer.stem('deprivation'), env: process.env.OF_MY_OWN ?? null }));`);
const lines = execFileSync('node', ['quiet.mjs'], { encoding: 'utf8' }).trim().split('\n');
console.log(`lines of its own on standard output: ${lines.length > 1 ? 'yes' : 'no'}`);
console.log(`ours: ${lines.at(-1)}`);
JS

seen=$(node try.mjs)
expected='lines of its own on standard output: yes
ours: {"stem":"depriv","env":"read"}'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
