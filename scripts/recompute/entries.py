"""What a scorecard entry says beside its figure: places, ratio, people; and the known range of years in poorer health."""

from statistics import NormalDist

from averages import residents
from tables import middle, rounded

TIERS = {"unitary": "lower", "metropolitan": "lower", "london-borough": "lower", "district": "lower"}


def ranks(edition, indicator, sex, period, kind):
    """{code: (first, last, among)} of the areas of one kind; empty where most have no range."""
    rows = {}
    for code, area in edition.areas.items():
        if TIERS.get(area["kind"], area["kind"]) == kind:
            row = edition.series(indicator, code, sex).get(period)
            if row and row["value"] != "":
                rows[code] = row
    ranged = {code: row for code, row in rows.items() if row["lower"] != "" and row["upper"] != ""}
    count = len(ranged)
    if count < 2 or count * 2 <= len(rows):
        return {}
    widening = NormalDist().inv_cdf((1 + 0.95 ** (1 / count)) / 2) / 1.96
    ends = {}
    for code, row in ranged.items():
        value, lower, upper = (float(row[name]) for name in ("value", "lower", "upper"))
        ends[code] = (value - (value - lower) * widening, value + (upper - value) * widening)
    return {
        code: (
            1 + sum(other[1] < own[0] for other in ends.values()),
            count - sum(other[0] > own[1] for other in ends.values()),
            count,
        )
        for code, own in ends.items()
    }


def ratio(edition, indicator, sex, period, value):
    """A rate over the country's, both as printed, to two decimals, or None."""
    row = edition.indicators[indicator]
    country = edition.cell(indicator, edition.country, sex, period)
    if not row["unit"].startswith("per ") or country is None:
        return None
    own, country = (rounded(each, int(row["decimals"])) for each in (value, country))
    return rounded(own / country, 2) if own > 0 and country > 0 else None


def people(edition, indicator, code, sex, latest):
    """People behind a percentage with its range, or None."""
    row = edition.indicators[indicator]
    by = row.get("people_of", "")
    if by == "" or row["unit"] != "%":
        return None
    of = residents(edition, code, sex, by, middle(latest["period"]))
    if of is None:
        return None
    counted = {
        name: None if latest[name] is None else latest[name] / 100 * of
        for name in ("value", "lower", "upper")
    }
    return {**counted, "residents": of}


def known_range(edition, code, sex, period):
    """The range of years in poorer health from that of good health alone, or None."""
    life = edition.cell("life-expectancy", code, sex, period)
    ends = [edition.cell("healthy-life-expectancy", code, sex, period, end) for end in ("upper", "lower")]
    if life is None or None in ends:
        return None
    return {"lower": rounded(life - ends[0], 1), "upper": rounded(life - ends[1], 1)}
