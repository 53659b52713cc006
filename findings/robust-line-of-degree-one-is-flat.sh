#!/usr/bin/env bash
# Of degree 1 the robust polynomial of ml-regression is no line: rising years of life are flat.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact ml-regression-robust-polynomial@3.0.2 ml-regression-polynomial@3.0.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
ml-regression-robust-polynomial@3.0.2, ml-regression-polynomial@3.0.2
Behaviour: the degree that is asked for is the number of its terms: 1 gives a constant, one of the
           figures, and 2 a straight line. In the polynomial of the same family it is the degree.
Guess:     a line for 1 in both: the package calls the number a polynomial degree.
WORDS

cat >try.mjs <<'JS'
import { PolynomialRegression } from 'ml-regression-polynomial';
import { RobustPolynomialRegression } from 'ml-regression-robust-polynomial';
const years = [1, 2, 3, 4, 5];
const figures = [77, 79, 81, 83, 85];
for (const degree of [1, 2]) {
  const fits = [RobustPolynomialRegression, PolynomialRegression].map((Fit) => new Fit(years, figures, degree));
  const rises = fits.map((fit) => (fit.predict(50) - fit.predict(1)).toFixed(0));
  console.log(`degree ${degree}: in 49 years the robust one rises by ${rises[0]}, the other by ${rises[1]}`);
}
JS

seen=$(node try.mjs)
expected='degree 1: in 49 years the robust one rises by 0, the other by 98
degree 2: in 49 years the robust one rises by 98, the other by 98'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
