#!/usr/bin/env bash
# To who can not see a chart Semiotic tells that life expectancy "drops to a low of 0 (2,016), then recovers" where a year has no figure.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact semiotic@3.8.9 react@19.3.1 react-dom@19.3.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
semiotic@3.8.9, react@19.3.1, react-dom@19.3.1
Behaviour: its descriptions in words and its tree for screen readers take null for 0, in the lowest
           and the mean too, while its profile of the same figures counts it as missing. Small
           rates all are 0: they "rise from 0 to a peak of 0". Years that are numbers get a comma,
           and years that are out of order fall or rise in the order of the rows, not of time.
Guess:     a year without a figure is left out or said to have none; 2016 is a year; rates have the
           decimals that part them; a line goes by its years.
WORDS

cat >try.mjs <<'JS'
import { buildNavigationTree, describeChart, profileNumericFields } from 'semiotic/utils';
const props = (figures) => ({ data: figures.map(([year, years]) => ({ year, years })), xAccessor: 'year', yAccessor: 'years' });
const tell = (figures) => describeChart('LineChart', props(figures)).text;
const gap = [[2015, 79.1], [2016, null], [2017, 79.6], [2018, 79.4]];
console.log(`a year without a figure: ${tell(gap)}`);
const read = buildNavigationTree('LineChart', props(gap)).children.filter(({ role }) => role === 'datum').map(({ label }) => label);
console.log(`  read as: ${read.join('; ')}; missing by its profile: ${profileNumericFields(props(gap).data).years.missingCount}`);
console.log(`small rates: ${tell([[2015, 0.0011], [2016, 0.0012], [2017, 0.0041]])}`);
console.log(`out of order: ${tell([[2018, 83], [2015, 79.4]])}`);
JS

seen=$(node try.mjs)
expected='a year without a figure: A line chart of years by year. years ranges from 0 (2,016) to 79.6 (2,017), with a mean of 59.53 across 4 points. Overall years drops to a low of 0 (2,016), then recovers to 79.4 (2,018).
  read as: 2,015: 79.1; 2,016: 0; 2,017: 79.6; 2,018: 79.4; missing by its profile: 1
small rates: A line chart of years by year. years ranges from 0 (2,015) to 0 (2,017), with a mean of 0 across 3 points. Overall years rises from 0 (2,015) to a peak of 0 (2,017).
out of order: A line chart of years by year. years ranges from 79.4 (2,015) to 83 (2,018), with a mean of 81.2 across 2 points. Overall years falls from 83 (2,018) to a low of 79.4 (2,015).'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
