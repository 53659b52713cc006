#!/usr/bin/env bash
# A release of March that was revised in April was published in April by its Atom feed, to feed-extractor, and in March by its JSON feed.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @extractus/feed-extractor@8.0.3 feedsmith@3.0.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@extractus/feed-extractor@8.0.3, feedsmith@3.0.1
Behaviour: what is given as published is the date of revision in Atom wherever an entry has one, as
           each must, and the date of publication in JSON Feed: one release of one site has two
           dates, and old ones that are corrected come up as new.
Guess:     the date called published in either, as in feedsmith beside it; that of revision where
           there is no other.
WORDS

cat >try.mjs <<'JS'
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { parseFeed } from 'feedsmith';
const entry = (published) => `<entry><title>Life expectancy</title><id>urn:one</id><updated>2021-04-20T09:30:00Z</updated>${published}<link href="https://example.org/one"/><summary>Figures by area.</summary></entry>`;
const atom = (published) => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Releases</title><id>urn:all</id><updated>2021-04-20T09:30:00Z</updated>${entry(published)}</feed>`;
const json = { version: 'https://jsonfeed.org/version/1.1', title: 'Releases', items: [{ id: 'urn:one', url: 'https://example.org/one', title: 'Life expectancy', content_text: 'Figures by area.', date_published: '2021-03-09T09:30:00Z', date_modified: '2021-04-20T09:30:00Z' }] };
const both = atom('<published>2021-03-09T09:30:00Z</published>');
console.log(`Atom: published ${extractFromXml(both).entries[0].published}; by feedsmith ${parseFeed(both).feed.entries[0].published}`);
console.log(`JSON Feed: published ${extractFromJson(json).entries[0].published}; by feedsmith ${parseFeed(json).feed.items[0].date_published}`);
JS

seen=$(node try.mjs)
expected='Atom: published 2021-04-20T09:30:00.000Z; by feedsmith 2021-03-09T09:30:00Z
JSON Feed: published 2021-03-09T09:30:00.000Z; by feedsmith 2021-03-09T09:30:00Z'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
