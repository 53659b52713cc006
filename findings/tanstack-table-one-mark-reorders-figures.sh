#!/usr/bin/env bash
# One "<5" among the first ten rows, and TanStack Table sorts numbers as text: 79.43 above 79.5.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @tanstack/table-core@9.3.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@tanstack/table-core@9.3.1
Behaviour: a text with a digit in one of the first ten rows has all sorted by their runs of digits:
           43 is more than 5, and a minus is a sign like others. From the eleventh row on it does
           not. A missing gap (null) stands where 0 would, above the gaps below nought.
Guess:     numbers by their size, marks and missing figures at an end.
WORDS

cat >try.mjs <<'JS'
import * as T from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
const { rowSortingFeature, sortFns } = T;
const sortedRowModel = T.createSortedRowModel();
const sorting = T.tableFeatures({ rowSortingFeature, sortedRowModel, sortFns });
const ascending = (figures) => {
  const table = T.constructTable({
    features: { ...sorting, coreReactivityFeature: storeReactivityBindings() },
    data: figures.map((rate) => ({ rate })),
    columns: [{ accessorKey: 'rate', id: 'rate' }],
    initialState: { sorting: [{ id: 'rate', desc: false }] },
  });
  return table.getRowModel().rows.map((row) => row.original.rate).join(', ');
};
const gaps = [0.4, -0.5, 2.5, -2.5];
console.log(`rates: ${ascending([79.43, 79.5, 79.1])}`);
console.log(`rates with a mark: ${ascending([79.43, 79.5, 79.1, '<5'])}`);
console.log(`gaps: ${ascending(gaps)}`);
console.log(`gaps with a mark: ${ascending([...gaps, '<5'])}`);
const eleven = [...gaps, ...[1, 2, 3, 4, 5, 6].map((n) => n * 10), '<5'];
console.log(`a mark in the eleventh row: ${ascending(eleven)}`);
console.log(`gaps with null: ${ascending([...gaps, null]).replace(', ,', ', none,')}`);
JS

seen=$(node try.mjs)
expected='rates: 79.1, 79.43, 79.5
rates with a mark: <5, 79.1, 79.5, 79.43
gaps: -2.5, -0.5, 0.4, 2.5
gaps with a mark: -0.5, -2.5, <5, 0.4, 2.5
a mark in the eleventh row: <5, -2.5, -0.5, 0.4, 2.5, 10, 20, 30, 40, 50, 60
gaps with null: -2.5, -0.5, none, 0.4, 2.5'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
