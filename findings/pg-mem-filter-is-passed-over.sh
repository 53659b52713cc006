#!/usr/bin/env bash
# pg-mem, in which queries for PostgreSQL are tested, passes over FILTER, and divides sums that PostgreSQL makes 0.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact pg-mem@3.0.14 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
pg-mem@3.0.14
Behaviour: the sum of deaths with a filter on the North is that of all areas. The sum of 12 deaths by
           that of 6,400 people is 0.001875, though one count by another is 0 in both, so that a rate
           that PostgreSQL gives as 0 passes its test. A list with a null in NOT IN leaves areas,
           and GREATEST of a null and 3 is null. No error is thrown: of what it lacks it tells.
Guess:     as PostgreSQL: 5 deaths in the North, a rate of 0, no area, and 3.
WORDS

cat >try.mjs <<'JS'
import { newDb } from 'pg-mem';
const { public: tables } = newDb();
tables.none(`create table areas (area text, region text, deaths int, people int);
  insert into areas values ('Arden', 'North', 5, 1000), ('Bohun', 'North', null, 2000), ('Carse', 'South', 0, 3000), ('Dunmow', null, 7, 400)`);
for (const query of [
  "sum(deaths) filter (where region = 'North') as seen from areas",
  'sum(deaths) / sum(people) * 100000 as seen from areas',
  "deaths / people * 100000 as seen from areas where area = 'Arden'",
  "area as seen from areas where region not in ('North', null)",
  "greatest(deaths, 3) as seen from areas where area = 'Bohun'",
])
  console.log(`${query.replaceAll("'", '"')}: ${tables.many(`select ${query}`).map(({ seen }) => seen).join(', ') || 'nothing'}`);
JS

seen=$(node try.mjs)
expected='sum(deaths) filter (where region = "North") as seen from areas: 12
sum(deaths) / sum(people) * 100000 as seen from areas: 187.5
deaths / people * 100000 as seen from areas where area = "Arden": 0
area as seen from areas where region not in ("North", null): Carse, Dunmow
greatest(deaths, 3) as seen from areas where area = "Bohun": nothing'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
