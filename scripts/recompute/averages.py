"""The average of councils, which stands where no figure of a system or county is held."""

from tables import SEXES, middle, rounded

UPPER = ("county", "unitary", "metropolitan", "london-borough")
LOWER = ("unitary", "metropolitan", "london-borough", "district")


def held_by(edition, indicator, area, sex, time):
    """The newest figure of a year that has begun by a time, or None."""
    years = [
        (int(year), float(row["value"]))
        for year, row in edition.series(indicator, area, sex).items()
        if row["value"] != "" and int(year) <= time
    ]
    return max(years)[1] if years else None


def residents(edition, area, sex, by, time):
    """Residents of an area of the sex and age that a measure is of, or None."""
    people = held_by(edition, "population", area, sex, time)
    if by == "everyone" or people is None:
        return people
    share = "population-16-to-64" if by == "16-to-64" else "population-under-16"
    percent = held_by(edition, share, area, "persons", time)
    if percent is None:
        return None
    return people * (100 - percent if by == "16-and-over" else percent) / 100


def average_of(edition, members, indicator, sex, period):
    """Value, members counted, members, and the share of residents covered."""
    by = edition.indicators[indicator]["average_by"]
    weighted = covered = total = 0.0
    counted = 0
    for link in members:
        inside = residents(edition, link["area_code"], sex, by, middle(period))
        weight = float(link["residents"]) if inside is None else inside * float(link["share"])
        value = edition.cell(indicator, link["area_code"], sex, period)
        total += weight
        if value is not None:
            weighted += value * weight
            covered += weight
            counted += 1
    coverage = covered / total if total else 0
    return weighted / covered if covered else None, counted, len(members), coverage


def ends_of(edition, members, indicator, sex, period):
    """The lowest and the highest council with half its residents inside, as printed; None with fewer than two."""
    values = [
        edition.cell(indicator, link["area_code"], sex, period)
        for link in members
        if float(link["share"]) >= 0.5
    ]
    values = [value for value in values if value is not None]
    if len(values) < 2:
        return None, None
    decimals = edition.decimals(indicator)
    return rounded(min(values), decimals), rounded(max(values), decimals)


def averages(edition):
    """Every average, as {(area, indicator, sex): (periods, (lowest, highest), too few since)}; each period (value, counted, members, coverage)."""
    found = {}
    for code, area in edition.areas.items():
        if area["kind"] not in ("ics", "county"):
            continue
        inside = [link for link in edition.links if link["to_code"] == code]
        tiers = [
            [link for link in inside if edition.areas[link["area_code"]]["kind"] in kinds]
            for kinds in (LOWER, UPPER)
        ]
        for indicator, row in edition.indicators.items():
            own = (cell for sex in SEXES for cell in edition.series(indicator, code, sex).values())
            if row.get("average_by", "") == "" or any(cell["value"] != "" for cell in own):
                continue
            for sex in SEXES:
                result = averages_over_time(edition, tiers, indicator, sex)
                if result:
                    found[code, indicator, sex] = result
    return found


def none_since(edition, tiers, indicator, sex, newest):
    """The newest period of the country, where no council has a figure as new; None where it has none newer."""
    country = next(code for code, area in edition.areas.items() if area["kind"] == "country")
    series = edition.series(indicator, country, sex).items()
    later = [period for period, row in series if row["value"] != "" and middle(period) > middle(newest)]
    if not later:
        return None
    period = max(later, key=middle)
    return (period, *average_of(edition, tiers[0], indicator, sex, period)[1:])


def averages_over_time(edition, tiers, indicator, sex):
    """The averages of one area in every period in which they cover 80% of residents; None where they never do."""
    periods = {
        period
        for tier in tiers
        for link in tier
        for period, row in edition.series(indicator, link["area_code"], sex).items()
        if row["value"] != ""
    }
    result, newest, too_few = {}, None, None
    for period in sorted(periods, key=middle):
        lower, upper = (average_of(edition, tier, indicator, sex, period) for tier in tiers)
        best, tier = (upper, tiers[1]) if upper[3] > lower[3] else (lower, tiers[0])
        # A later period in which too few have a figure says why an average is no newer.
        too_few = (period, *best[1:])
        if best[0] is not None and best[3] >= 0.8:
            result[period], newest, too_few = best, (tier, period), None
    if newest is None:
        return None
    if too_few is None:
        too_few = none_since(edition, tiers, indicator, sex, newest[1])
    # A county that stands for its districts in an average hides no end of theirs.
    every = {link["area_code"]: link for link in tiers[0] + newest[0]}
    return result, ends_of(edition, every.values(), indicator, sex, newest[1]), too_few
