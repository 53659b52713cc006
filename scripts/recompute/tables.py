"""Reads the CSV tables of an edition. Nothing of the site's own code is used here, on purpose."""

import csv
import re
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

SEXES = ("persons", "female", "male")


def rows(path):
    """The rows of a CSV file, each a dictionary of text."""
    # Public files may begin with a byte order mark.
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def rounded(value, decimals):
    """Halves away from nought, on the decimal text of twelve significant figures, as figures are printed."""
    clean = Decimal(f"{value:.12g}")
    return float(clean.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP))


def span(period):
    """First and last instant of a period in fractional years; split years begin in April."""
    months = re.fullmatch(r"(\d{4})-(\d{2})", period)
    if months:
        start = int(months[1]) + (int(months[2]) - 1) / 12
        return start, start + 1 / 12
    years = [int(year) for year in re.findall(r"\d{4}", period)]
    shift = 0.25 if "/" in period else 0
    return years[0] + shift, years[-1] + 1 + shift


def middle(period):
    """The middle of a period in fractional years."""
    start, end = span(period)
    return (start + end) / 2


class Edition:
    """The tables of one edition, by indicator, area, sex and period."""

    def __init__(self, folder):
        folder = Path(folder)
        self.indicators = {row["id"]: row for row in rows(folder / "indicators.csv")}
        self.areas = {row["code"]: row for row in rows(folder / "areas.csv")}
        self.links = [row for row in rows(folder / "area-links.csv") if row["link"] == "part-of"]
        self.neighbourhoods = rows(folder / "neighbourhoods.csv")
        self.domains = rows(folder / "deprivation-domains.csv")
        self.figures = {}
        for indicator in self.indicators:
            found = self.figures[indicator] = {}
            for row in rows(folder / "observations" / f"{indicator}.csv"):
                found.setdefault((row["area_code"], row["sex"]), {})[row["period"]] = row

    @property
    def country(self):
        """Code of the area that all others are compared with."""
        return next(code for code, area in self.areas.items() if area["kind"] == "country")

    def series(self, indicator, area, sex):
        """The rows of one series, by period."""
        return self.figures.get(indicator, {}).get((area, sex), {})

    def cell(self, indicator, area, sex, period, column="value"):
        """One number of one row, or None."""
        text = self.series(indicator, area, sex).get(period, {}).get(column, "")
        return None if text == "" else float(text)

    def decimals(self, indicator):
        """Decimals that figures of an indicator are printed with."""
        return int(self.indicators[indicator]["decimals"])
