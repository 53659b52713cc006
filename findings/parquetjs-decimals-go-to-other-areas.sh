#!/usr/bin/env bash
# parquetjs reads its own decimals into other rows: every second area has 0, the next the figure of another.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @dsnp/parquetjs@1.8.8 hyparquet@1.33.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@dsnp/parquetjs@1.8.8, hyparquet@1.33.0
Behaviour: decimals of up to nine digits are written in 32 bits and read in 64. The file itself, as
           hyparquet reads it, has the figures in their places, but cut: 0.29 is 0.28 and 1.15 is 1.14.
           With ten digits or more they are read in their places, and cut.
Guess:     what the library wrote it reads again, to the last digit that the schema keeps.
WORDS

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parquetReadObjects } from 'hyparquet';
const { ParquetReader, ParquetSchema, ParquetWriter } = createRequire(import.meta.url)('@dsnp/parquetjs');
const rates = { Dale: 79.4, Fell: 80.5, Moor: 0.29, Vale: 1.15, Wold: 8.2, York: 12.35 };
for (const precision of [5, 12]) {
  const schema = new ParquetSchema({ area: { type: 'UTF8' }, rate: { type: 'DECIMAL', precision, scale: 2 } });
  const writer = await ParquetWriter.openFile(schema, 'rates.parquet');
  for (const [area, rate] of Object.entries(rates)) await writer.appendRow({ area, rate });
  await writer.close();
  const reader = await ParquetReader.openFile('rates.parquet');
  const cursor = reader.getCursor();
  const own = [];
  for (let row = await cursor.next(); row; row = await cursor.next()) own.push(`${row.area} ${row.rate}`);
  await reader.close();
  console.log(`precision ${precision}: ${own.join(', ')}`);
  const { buffer, byteOffset, length } = readFileSync('rates.parquet');
  const rows = await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + length) });
  console.log(`  by hyparquet: ${rows.map(({ area, rate }) => `${area} ${rate}`).join(', ')}`);
}
JS

seen=$(node try.mjs)
expected='precision 5: Dale 79.4, Fell 0, Moor 80.5, Vale 0, Wold 0.28, York 0
  by hyparquet: Dale 79.4, Fell 80.5, Moor 0.28, Vale 1.14, Wold 8.19, York 12.35
precision 12: Dale 79.4, Fell 80.5, Moor 0.28, Vale 1.14, Wold 8.19, York 12.35
  by hyparquet: Dale 79.4, Fell 80.5, Moor 0.28, Vale 1.14, Wold 8.19, York 12.35'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
