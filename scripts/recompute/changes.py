"""How the figure of every council changed between two periods, tested at the 99.8% level."""

from math import hypot

from averages import LOWER, UPPER
from tables import middle, rounded, span

# As the methods pages say: an interval of 95% is 1.96 standard errors on either side.
Z95, Z998 = 1.96, 3.0902


def estimate(row):
    """Value and standard error of a row, or None without a range."""
    if row["lower"] == "" or row["upper"] == "":
        return None
    return float(row["value"]), (float(row["upper"]) - float(row["lower"])) / (2 * Z95)


def minus(a, b):
    """The difference of two independent estimates, or None."""
    return (a[0] - b[0], hypot(a[1], b[1])) if a and b else None


def is_real(a):
    """Whether an estimate differs from nought at the 99.8% level."""
    return a[0] != 0 and abs(a[0] / a[1]) > Z998


def kept(edition, indicator, area, sex):
    """The rows of a series that may be set against each other: after a break, without periods that stand apart."""
    apart = edition.indicators[indicator].get("left_out_of_trends", "").split(" | ")
    found = {}
    for period in sorted(edition.series(indicator, area, sex), key=middle):
        row = edition.series(indicator, area, sex)[period]
        if row["missing"] == "not-comparable":
            found = {}
        elif row["value"] != "" and period not in apart:
            found[period] = row
    return found


def newest(edition, indicator, sex):
    """The country's newest period, or else the one most areas have as their newest."""
    latest = {}
    for (area, of), series in edition.figures[indicator].items():
        held = [period for period, row in series.items() if row["value"] != ""]
        if of == sex and held:
            latest[area] = max(held, key=middle)
    if edition.country in latest:
        return latest[edition.country]
    periods = list(latest.values())
    return max(set(periods), key=lambda each: (periods.count(each), middle(each))) if periods else None


def before(to, held):
    """The earliest of the separate periods, counted back, that four in five of those with the newest have."""
    now = [series for series in held if to in series]
    counts = {}
    for series in now:
        for period in series:
            counts[period] = counts.get(period, 0) + 1
    common = [each for each in counts if counts[each] >= 0.8 * len(now) and span(each)[1] <= span(to)[1]]
    chosen = []
    for period in sorted(common, key=span, reverse=True):
        if not chosen or span(period)[1] <= span(chosen[-1])[0] + 1e-5:
            chosen.append(period)
    return chosen[-1] if chosen and chosen[-1] != to else None


def changes_of(edition, indicator, sex, to, kinds):
    """Every council of a tier: {code: cells}."""
    held = {
        code: kept(edition, indicator, code, sex)
        for code, area in edition.areas.items()
        if area["kind"] in kinds and area["valid_to"] == ""
    }
    since = before(to, list(held.values()))
    if since is None:
        return {}
    country = kept(edition, indicator, edition.country, sex)
    decimals = edition.decimals(indicator)

    def printed(a, b):
        return rounded(rounded(float(a["value"]), decimals) - rounded(float(b["value"]), decimals), decimals)

    found = {}
    for code, series in held.items():
        if since not in series or to not in series:
            continue
        then, now = series[since], series[to]
        moved = minus(estimate(now), estimate(then))
        cells = {"from": since, "to": to, "change": printed(now, then)}
        cells["change_is_real"] = "" if moved is None else "yes" if is_real(moved) else "no"
        cells["change_lower"] = "" if moved is None else moved[0] - Z998 * moved[1]
        cells["change_upper"] = "" if moved is None else moved[0] + Z998 * moved[1]
        cells["gap_then"] = cells["gap_now"] = cells["gap_moved"] = ""
        if since in country and to in country:
            cells["gap_then"], cells["gap_now"] = printed(then, country[since]), printed(now, country[to])
            gaps = [minus(estimate(own), estimate(other)) for own, other in ((then, country[since]), (now, country[to]))]
            cells["gap_moved"] = gap_moved(*gaps)
        found[code] = cells
    return found


def gap_moved(then, now):
    """Which way a gap moved, by a test."""
    if then is None or now is None:
        return "untested"
    if not is_real(minus(now, then)):
        return "no-real-change"
    if then[0] * now[0] < 0:
        return "turned-round"
    return "wider" if abs(now[0]) > abs(then[0]) else "narrower"


def changes(edition, indicator, sexes):
    """All changes of an indicator: {(code, sex): cells}, of the tier that has more."""
    found = {}
    first = next((sex for sex in ("persons", "female", "male") if sex in sexes), None)
    to = newest(edition, indicator, first) if first else None
    for sex in sexes if to else ():
        lower, upper = (changes_of(edition, indicator, sex, to, kinds) for kinds in (LOWER, UPPER))
        best = upper if len(upper) > len(lower) else lower
        if len(best) >= 3:
            found.update({(code, sex): cells for code, cells in best.items()})
    return found
