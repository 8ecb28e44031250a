"""Pareto ranking of a CSV, written apart from Kebu to check it: exact decimals, no rounding, no tricks.

    python3 rank.py FILE --customer HEADER --date HEADER --amount HEADER [--encoding utf-8]

Prints JSON {customers, visits, total, classes: {A, B, C}}. A customer's class goes by the share of
positive turnover held by those with a strictly higher value: under 80 % is A, under 95 % is B, else C;
nothing or less is C.
"""
import argparse
import csv
import json
from decimal import Decimal, getcontext

getcontext().prec = 60


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    for name in ("customer", "date", "amount"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--encoding", default="utf-8-sig")
    options = parser.parse_args()

    value = {}
    visits = 0
    with open(options.file, newline="", encoding=options.encoding) as file:
        for row in csv.DictReader(file):
            if not row[options.date].strip():
                raise SystemExit("a row without a date")
            amount = row[options.amount].strip()
            customer = row[options.customer]
            value[customer] = value.get(customer, Decimal(0)) + (Decimal(amount) if amount else 0)
            visits += 1

    turnover = sum((v for v in value.values() if v > 0), Decimal(0))
    count_of = {}
    for v in value.values():
        count_of[v] = count_of.get(v, 0) + 1
    classes = {"A": 0, "B": 0, "C": 0}
    above = Decimal(0)
    for v in sorted(count_of, reverse=True):
        if v <= 0:
            name = "C"
        elif above * 100 < turnover * 80:
            name = "A"
        elif above * 100 < turnover * 95:
            name = "B"
        else:
            name = "C"
        classes[name] += count_of[v]
        if v > 0:
            above += v * count_of[v]

    total = float(sum(value.values(), Decimal(0)))
    print(json.dumps({"customers": len(value), "visits": visits, "total": total, "classes": classes}))


main()
