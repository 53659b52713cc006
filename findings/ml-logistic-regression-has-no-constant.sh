#!/usr/bin/env bash
# ml-logistic-regression gives one answer to ages from 60 to 95, where all from 80 on are ill and none below.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact ml-logistic-regression@2.0.0 ml-matrix@6.15.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
ml-logistic-regression@2.0.0, ml-matrix@6.15.1
Behaviour: the model has a weight for each column and no constant, which the guide does not say: its line
           goes through 0, so that all figures above nought are of one class, whatever is learned.
           Of ages less 77.5 it tells the two classes apart without an error.
Guess:     a constant belongs to the model, as in other programs for regression.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const LogisticRegression = require('ml-logistic-regression').default ?? require('ml-logistic-regression');
const { Matrix } = require('ml-matrix');
const ages = [60, 65, 70, 75, 80, 85, 90, 95];
const ill = Matrix.columnVector(ages.map((age) => (age >= 80 ? 1 : 0)));
const columns = { ages: ages.map((age) => [age]), 'ages less 77.5': ages.map((age) => [age - 77.5]) };
for (const [name, rows] of Object.entries(columns)) {
  const model = new LogisticRegression({ numSteps: 2000, learningRate: 0.005 });
  model.train(new Matrix(rows), ill);
  console.log(`${name}: ${model.predict(new Matrix(rows)).join(' ')}`);
}
JS

seen=$(node try.mjs)
expected='ages: 1 1 1 1 1 1 1 1
ages less 77.5: 0 0 0 0 1 1 1 1'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
