#!/usr/bin/env python3
"""Holds the frequencies of English lemmas against wordfreq's.

usage: frequencies.py Glossary/english-frequencies.tsv

Ours are judgements, in steps of a half on the Zipf scale; wordfreq's are counted.
Spearman's rank correlation over all words that both have must be 0.85 or more.
"""
import sys

import wordfreq

LEAST = 0.85


def ranks(values):
    """The rank of each value, of equal ones their mean."""
    order = sorted(range(len(values)), key=values.__getitem__)
    out = [0.0] * len(values)
    start = 0
    while start < len(order):
        end = start
        while end < len(order) and values[order[end]] == values[order[start]]:
            end += 1
        for place in order[start:end]:
            out[place] = (start + end - 1) / 2
        start = end
    return out


def correlation(a, b):
    a, b = ranks(a), ranks(b)
    mean = (len(a) - 1) / 2
    product = sum((x - mean) * (y - mean) for x, y in zip(a, b))
    return product / (sum((x - mean) ** 2 for x in a) * sum((y - mean) ** 2 for y in b)) ** 0.5


def main():
    counted = wordfreq.get_frequency_dict("en")
    ours, theirs = [], []
    with open(sys.argv[1], encoding="utf-8") as table:
        for line in list(table)[1:]:
            word, zipf = line.rstrip("\n").split("\t")
            if word in counted:
                ours.append(float(zipf))
                theirs.append(counted[word])
    value = correlation(ours, theirs)
    print(f"{len(ours)} words, Spearman's rank correlation {value:.3f}")
    return 0 if len(ours) > 15_000 and value >= LEAST else 1


if __name__ == "__main__":
    sys.exit(main())
