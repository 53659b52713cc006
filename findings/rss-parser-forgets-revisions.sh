#!/usr/bin/env bash
# rss-parser drops the date of revision of an Atom entry that also says when it was first published.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact rss-parser@3.13.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
rss-parser@3.13.0
Behaviour: where an entry has `published`, its `updated` is nowhere in what comes back: pubDate and
           isoDate are both the first date. Without `published` both are the date of revision.
Guess:     Atom requires `updated`, so it is kept; isoDate is the newest. A reader that asks for
           what changed since last week never hears of a figure revised last week.
WORDS

cat >try.mjs <<'JS'
import Parser from 'rss-parser';
const entry = (dates) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Figures</title><id>urn:a</id><updated>2026-11-28T00:00:00Z</updated>
<entry><title>Smoking</title><id>urn:b</id>${dates}<link href="https://example.org/smoking/"/></entry></feed>`;
const updated = '<updated>2026-11-27T00:00:00Z</updated>';
for (const dates of [updated, `<published>2024-01-01T00:00:00Z</published>${updated}`]) {
  const [item] = (await new Parser().parseString(entry(dates))).items;
  console.log(`isoDate ${item.isoDate.slice(0, 10)}, the revision is ${JSON.stringify(item).includes('2026-11-27') ? 'there' : 'gone'}`);
}
JS

seen=$(node try.mjs)
expected='isoDate 2026-11-27, the revision is there
isoDate 2024-01-01, the revision is gone'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
