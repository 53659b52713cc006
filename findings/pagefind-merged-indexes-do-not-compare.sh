#!/usr/bin/env bash
# After mergeIndex a page that names a word once comes before thirty that are about it, where its own index has it rarely.
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
Behaviour: each index scores its pages by how rare the word is in that index, and by the length of its
           own pages; the scores are then put in one order as they are. In one index of the same pages
           the page that names the word once comes last, with half the score of the first.
Guess:     merged, pages are ranked as they would be in one index, or at least no page that names a word
           once scores many times as much as one that is about it.
WORDS

cat >try.mjs <<'JS'
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';
const words = 'People live here and the board plans care for the towns and their villages. '.repeat(6);
const page = (url, content) => ({ url, content, language: 'en' });
const places = Array.from({ length: 30 }, (_, i) => page(`/place-${i}/`, `Smoking in place ${i}: smoking now. ${words}`));
const stories = Array.from({ length: 30 }, (_, i) => page(`/story-${i}/`, `Story ${i}. ${words}`));
stories.push(page('/one-word/', `A story. ${words} It names smoking once. ${words}`));
const groups = { all: [...places, ...stories], places, stories };
for (const [name, pages] of Object.entries(groups)) {
  const { index } = await createIndex();
  for (const record of pages) await index.addCustomRecord(record);
  await index.writeFiles({ outputPath: `site/${name}` });
}
const server = createServer(async ({ url }, answer) => {
  const file = await readFile(`site${url.split('?')[0]}`).catch(() => null);
  answer.writeHead(file ? 200 : 404).end(file);
});
await new Promise((ready) => server.listen(0, ready));
const address = (name) => `http://127.0.0.1:${server.address().port}/${name}/`;
const rank = async (client) => {
  const found = await Promise.all((await client.search('smoking')).results.map(async (result) => ({ ...result, ...(await result.data()) })));
  const place = found.findIndex(({ url }) => url.endsWith('/one-word/'));
  const times = found[place].score / found.find(({ url }) => url.includes('/place-')).score;
  return `place ${place + 1} of ${found.length}, score ${times.toFixed(1)} times that of the best place`;
};
for (const name of ['all', 'places']) {
  const client = await import(`./site/${name}/pagefind.js`);
  await client.options({ basePath: address(name) });
  if (name === 'places') await client.mergeIndex(address('stories'));
  console.log(`${name === 'all' ? 'one index' : 'merged'}: ${await rank(client)}`);
}
await close();
process.exit();
JS

seen=$(node try.mjs)
expected='one index: place 31 of 31, score 0.5 times that of the best place
merged: place 1 of 31, score 90.7 times that of the best place'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
