#!/usr/bin/env bash
# Areas that a shapefile has deleted come back in shpjs, shapefile and loaders.gl, and a blank date is 30 November 1899.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact shpjs@6.2.0 shapefile@0.6.6 @loaders.gl/core@4.5.2 @loaders.gl/shapefile@4.5.2 dbffile@1.13.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
shpjs@6.2.0, shapefile@0.6.6, @loaders.gl/core@4.5.2, @loaders.gl/shapefile@4.5.2, dbffile@1.13.0
Behaviour: the table of a shapefile marks a row as deleted by an asterisk before it and keeps it. Three
           readers do not look at the mark and give the row with the others; dbffile leaves it out.
           A blank date is an invalid one to shpjs, NaN to loaders.gl and 30 November 1899 to shapefile.
Guess:     what is deleted is left out by all, and a blank is null.
WORDS

cat >try.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from '@loaders.gl/core';
import { DBFLoader } from '@loaders.gl/shapefile';
import { parseDbf } from 'shpjs';
import { openDbf } from 'shapefile';
const { DBFFile } = createRequire(import.meta.url)('dbffile');

const fields = [['AREA', 'C', 6], ['DEATHS', 'N', 4], ['DAY', 'D', 8]];
const rows = [' Moor   12020210401', '*Fen     9920210401', ' Isle    87        '];
const head = Buffer.alloc(32 + 32 * fields.length + 1);
head.set([3, 121, 4, 1]);
head.writeUInt32LE(rows.length, 4);
head.writeUInt16LE(head.length, 8);
head.writeUInt16LE(rows[0].length, 10);
fields.forEach(([name, type, width], at) => {
  head.write(name, 32 * (at + 1));
  head.write(type, 32 * (at + 1) + 11);
  head[32 * (at + 1) + 16] = width;
});
head[head.length - 1] = 13;
writeFileSync('areas.dbf', Buffer.concat([head, Buffer.from(rows.join('')), Buffer.from([26])]));

const bytes = Uint8Array.from(readFileSync('areas.dbf')).buffer;
const day = (value) => (value && value.valueOf() ? new Date(value).toISOString().slice(0, 10) : `${value}`);
const show = (reader, list) => console.log(`${reader}: ${list.map(({ AREA, DAY }) => `${AREA} ${day(DAY)}`).join(', ')}`);
const table = await openDbf(bytes);
const read = [];
for (let row = await table.read(); !row.done; row = await table.read()) read.push(row.value);
show('dbffile', await (await DBFFile.open('areas.dbf')).readRecords());
show('shpjs', parseDbf(new DataView(bytes)));
show('shapefile', read);
show('loaders.gl', await parse(bytes, DBFLoader, { worker: false }));
JS

seen=$(TZ=UTC node try.mjs)
expected='dbffile: Moor 2021-04-01, Isle null
shpjs: Moor 2021-04-01, Fen 2021-04-01, Isle Invalid Date
shapefile: Moor 2021-04-01, Fen 2021-04-01, Isle 1899-11-30
loaders.gl: Moor 2021-04-01, Fen 2021-04-01, Isle NaN'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
