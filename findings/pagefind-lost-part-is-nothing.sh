#!/usr/bin/env bash
# Pagefind answers "nothing found" where a part of its index is gone, as it is for a page opened before a deploy.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact pagefind@1.5.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
pagefind@1.5.2
Behaviour: where the server answers 404 for a part of the index, search() gives no results, as if
           no page had the word; it tells of the part in the console alone.
Guess:     search() throws, as any other request that fails, so that a page can say what is wrong.
WORDS

cat >try.mjs <<'JS'
import { createServer } from 'node:http';
import { readFile, readdir, rm } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';
const { index } = await createIndex();
for (const name of ['Hull', 'Leeds'])
  await index.addCustomRecord({ url: `/${name}/`, content: `Smoking in ${name}`, language: 'en' });
await index.writeFiles({ outputPath: 'site' });
const server = createServer(async ({ url }, answer) => {
  const file = await readFile(`site${url.split('?')[0]}`).catch(() => null);
  answer.writeHead(file ? 200 : 404).end(file);
});
await new Promise((ready) => server.listen(0, ready));
console.error = () => {};
const find = async (copy) => {
  const client = await import(`./site/pagefind.js?${copy}`);
  await client.options({ basePath: `http://127.0.0.1:${server.address().port}/` });
  const found = (await client.search('hull')).results;
  return `${found.length} found`;
};
console.log(`whole: ${await find('first')}`);
for (const part of await readdir('site/index')) await rm(`site/index/${part}`);
console.log(`parts gone: ${await find('second').catch(({ message }) => `throws ${message}`)}`);
await close();
process.exit();
JS

seen=$(node try.mjs)
expected='whole: 1 found
parts gone: 0 found'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
