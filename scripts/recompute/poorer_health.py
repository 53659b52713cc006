"""Years in poorer health of every county and single-tier council: years of life less years in good health."""

from averages import UPPER
from entries import known_range
from tables import rounded, span

LIFE, HEALTHY = "life-expectancy", "healthy-life-expectancy"


def sizes(edition, code, sex):
    """{period: (life, healthy, years)} of the periods for which both lengths are published."""
    found = {}
    for period in edition.series(LIFE, code, sex):
        life, healthy = (edition.cell(each, code, sex, period) for each in (LIFE, HEALTHY))
        if life is not None and healthy is not None:
            found[period] = (life, healthy, rounded(rounded(life, 1) - rounded(healthy, 1), 1))
    return found


def first_apart(periods):
    """The earliest of the periods that share no year, counted back from the newest."""
    chosen = []
    for period in sorted(periods, key=span, reverse=True):
        if not chosen or span(period)[1] <= span(chosen[-1])[0] + 1e-5:
            chosen.append(period)
    return chosen[-1]


def poorer_health(edition):
    """{(code, sex): cells} as the public list gives them."""
    found = {}
    for code, area in edition.areas.items():
        if area["kind"] not in UPPER or area["valid_to"] != "":
            continue
        for sex in ("female", "male"):
            years = sizes(edition, code, sex)
            if not years:
                continue
            now, since = max(years, key=span), first_apart(years)
            known = known_range(edition, code, sex, now) or {"lower": "", "upper": ""}
            life, healthy, size = years[now]
            cells = {"period": now, "life_expectancy": life, "healthy_life_expectancy": healthy}
            cells |= {"years_in_poorer_health": size, "known_lower": known["lower"], "known_upper": known["upper"]}
            is_apart = since != now
            cells["from"] = since if is_apart else ""
            cells["years_then"] = years[since][2] if is_apart else ""
            cells["change"] = rounded(size - years[since][2], 1) if is_apart else ""
            found[code, sex] = cells
    return found
