"""Places of areas by the index of deprivation and its domains, and the share of neighbourhoods in the most deprived tenth."""

from entries import TIERS

FIGURES = (
    ("average_rank", "place_by_average_rank"),
    ("average_score", "place_by_average_score"),
    ("share_in_most_deprived_tenth", "place_by_share"),
)


def places(edition):
    """{(code, domain, name): (first, last)}: figures that are printed alike may share any of their places."""
    kinds, found = {}, {}
    for row in edition.domains:
        kind = edition.areas[row["area_code"]]["kind"]
        kinds.setdefault((TIERS.get(kind, kind), row["domain"]), []).append(row)
    for (_, domain), alike in kinds.items():
        # Counties are put in order among councils whose rows are those of another file.
        if any(len(alike) != int(row["areas_placed"]) for row in alike):
            continue
        for figure, place in FIGURES:
            values = [float(row[figure]) for row in alike]
            for row in alike:
                own = float(row[figure])
                first = 1 + sum(value > own for value in values)
                found[row["area_code"], domain, place] = (first, first + values.count(own) - 1)
    return found


def shares(edition):
    """{code: share} of neighbourhoods in the most deprived tenth, counted."""
    counts = {}
    for row in edition.neighbourhoods:
        for column in ("local_authority", "ics_until_2026"):
            tenths = counts.setdefault(row[column], [0, 0])
            tenths[0] += row["imd_decile"] == "1"
            tenths[1] += 1
    return {code: worst / of for code, (worst, of) in counts.items() if code}
