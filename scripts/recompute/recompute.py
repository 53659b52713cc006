"""
Recomputes figures that the site works out, from the CSV tables of the edition alone, and compares each with
the public files of the built site. Another language, no library, none of the site's code.

    python3 scripts/recompute/recompute.py [--data data] [--site dist]

Prints how many figures of each kind were compared; ends with 1 where any differs.
"""

import argparse
import json
import sys
from pathlib import Path

from averages import averages
from changes import changes
from deprivation import places, shares
from poorer_health import poorer_health
from entries import TIERS, known_range, people, ranks, ratio
from tables import Edition, rounded, rows

TOLERANCE = 1e-9


class Tally:
    """Counts what was compared, and keeps what differs."""

    def __init__(self):
        self.counts, self.problems = {}, []

    def same(self, kind, where, ours, theirs):
        """Compares one figure: numbers within a billionth of their size, all else exactly."""
        self.counts[kind] = self.counts.get(kind, 0) + 1
        if isinstance(ours, (int, float)) and isinstance(theirs, (int, float)):
            if abs(ours - theirs) <= TOLERANCE * max(1, abs(ours)):
                return
        elif ours == theirs:
            return
        self.problems.append(f"{kind}: {where}: {ours!r} here, {theirs!r} on the site")


def compare_averages(edition, profiles, tally):
    """Averages of councils against `averages` of every profile."""
    ours = averages(edition)
    theirs = {
        (code, each["indicator_id"], each["sex"]): each
        for code, profile in profiles.items()
        for each in profile["averages"]
    }
    tally.same("lists of averages", "which there are", sorted(ours), sorted(theirs))
    for key in ours.keys() & theirs.keys():
        periods, (lowest, highest), too_few = ours[key]
        since = theirs[key]["too_few_since"]
        shown = since and (since["period"], since["counted"], since["members"], since["coverage"])
        tally.same("why averages are no newer", key, too_few and too_few[:3], shown and shown[:3])
        if too_few and shown:
            tally.same("why averages are no newer", (*key, "coverage"), too_few[3], shown[3])
        public = {each["period"]: each for each in theirs[key]["periods"]}
        tally.same("periods with an average", key, list(periods), list(public))
        for end, value in (("lowest", lowest), ("highest", highest)):
            shown = theirs[key][end]
            tally.same("ends of averages", (*key, end), value, shown and shown["value"])
        for period in periods.keys() & public.keys():
            names = ("value", "counted", "members", "coverage")
            for name, value in zip(names, periods[period]):
                tally.same(f"averages: {name}", (*key, period), value, public[period][name])


def compare_changes(edition, site, tally):
    """Changes of councils against `/data/changes/<id>.csv`."""
    for path in sorted(Path(site, "data", "changes").glob("*.csv")):
        sexes = {sex for _, sex in edition.figures[path.stem]}
        compare_list("changes by area", path, changes(edition, path.stem, sexes), tally)


def compare_list(kind, path, ours, tally):
    """Rows of a public file, one an area and sex."""
    theirs = {(row["area_code"], row["sex"]): row for row in rows(path)}
    tally.same(f"lists: {kind}", path.stem, sorted(ours), sorted(theirs))
    for key in ours.keys() & theirs.keys():
        for name, value in ours[key].items():
            shown = theirs[key][name]
            shown = float(shown) if isinstance(value, float) and shown != "" else shown
            tally.same(kind, (path.stem, *key, name), value, shown)


def compare_entries(edition, profiles, tally):
    """Places, ratios and people of every scorecard entry, and the known range of years in poorer health."""
    known = {}
    for code, profile in profiles.items():
        kind = TIERS.get(profile["kind"], profile["kind"])
        for entry in profile["scorecard"]:
            latest, indicator, sex = entry["latest"], entry["indicator_id"], entry["sex"]
            if latest is None:
                continue
            key = (indicator, sex, latest["period"], kind)
            known[key] = known[key] if key in known else ranks(edition, *key)
            place, rank = known[key].get(code), entry["rank"]
            where = (code, indicator)
            tally.same("places", where, place, rank and (rank["first"], rank["last"], rank["among"]))
            if profile["kind"] != "country":
                ours = ratio(edition, indicator, sex, latest["period"], latest["value"])
                tally.same("ratios", where, ours, entry["ratio"])
            ours = people(edition, indicator, code, sex, latest)
            for name in ours or {"value": None}:
                theirs = entry["people"] and entry["people"][name]
                tally.same("people of percentages", where, ours and ours[name], theirs)
        for sex in ("female", "male"):
            gap = profile["gaps"]["poorer_health"][sex]
            ours = gap and known_range(edition, code, sex, gap["now"]["period"])
            theirs = profile["gaps"]["poorer_health_known_range"][sex]
            tally.same("known ranges of years in poorer health", (code, sex), ours, theirs)


def compare_deprivation(edition, profiles, tally):
    """Places by the index and its domains, and its share of neighbourhoods, against `deprivation` of every profile."""
    ours, counted = places(edition), shares(edition)
    held = {(row["area_code"], row["domain"]): row for row in edition.domains}
    for code, profile in profiles.items():
        for row in profile["deprivation"]:
            domain = row["domain"] or ""
            for name, value in held.pop((code, domain)).items():
                if name not in ("area_code", "domain"):
                    tally.same("deprivation as published", (code, domain, name), float(value), row[name])
            for (_, _, name), (first, last) in ours_of(ours, code, domain):
                place = row[name] if first <= row[name] <= last else first
                tally.same("places by deprivation", (code, domain, name), place, row[name])
            if domain == "" and code in counted:
                share = rounded(counted[code], 4)
                tally.same("shares of neighbourhoods", code, share, row["share_in_most_deprived_tenth"])
    tally.same("rows of deprivation left over", "of no profile", [], list(held))


def ours_of(places, code, domain):
    """The places of one area by one domain."""
    names = ("place_by_average_rank", "place_by_average_score", "place_by_share")
    keys = [(code, domain, name) for name in names]
    return [(key, places[key]) for key in keys if key in places]


def main():
    """Compares everything, prints the counts, and returns what the shell is told."""
    parser = argparse.ArgumentParser(description=__doc__.strip().split("\n")[0])
    parser.add_argument("--data", default="data", help="folder of the tables")
    parser.add_argument("--site", default="dist", help="folder of the built site")
    asked = parser.parse_args()
    edition, tally = Edition(asked.data), Tally()
    profiles = {
        path.stem: json.loads(path.read_text(encoding="utf-8"))
        for path in sorted(Path(asked.site, "data", "areas").glob("*.json"))
    }
    if not profiles:
        print(f"There are no profiles in {asked.site}. Build the site first: npm run build", file=sys.stderr)
        return 1
    compare_averages(edition, profiles, tally)
    compare_changes(edition, asked.site, tally)
    compare_entries(edition, profiles, tally)
    compare_deprivation(edition, profiles, tally)
    years = Path(asked.site, "data", "years-in-poorer-health.csv")
    compare_list("years in poorer health", years, poorer_health(edition), tally)
    for kind, count in tally.counts.items():
        print(f"{count:>8,} {kind}")
    print(f"{sum(tally.counts.values()):>8,} figures compared; {len(tally.problems)} differ")
    for problem in tally.problems[:20]:
        print(problem, file=sys.stderr)
    return 1 if tally.problems else 0


if __name__ == "__main__":
    sys.exit(main())
