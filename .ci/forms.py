#!/usr/bin/env python3
"""Holds the forms of the lexicon against two other dictionaries.

usage: forms.py SVERKA_BENCH [EXPLAINED.tsv]

Russian: every form that `sverka-bench forms` writes is looked up in hunspell's
ru_RU, in small letters, with a capital, and with the capitals of its lemma
(`Нью-Йорк`), and then in pymorphy3. What neither knows is either explained in
EXPLAINED.tsv (beside this script, if it is not given) or printed. The exit
status is 1 if more than 0.3 % of all forms are unexplained.

English: the words of all translations in `Glossary/lexicon` and the forms in
`Glossary/english.tsv` are looked up in en_US and, if it is installed, en_GB.
The figures are for reading; nothing fails.

Needs hunspell with ru_RU and en_US, and from pip pymorphy3 and
pymorphy3-dicts-ru.

EXPLAINED.tsv has a header and three columns, `kind`, `what` and `reason`:

grammemes  `what` is a pattern for the grammemes, a space, and one for the lemma
lemma      `what` is a lemma; all its forms are explained
names      `what` is a pattern for the lemma, which begins with a capital and is
           in neither dictionary; only those forms are explained that the
           ending of the name asks for (`named` below)
plurals    the same for plurals of names whose lemma a dictionary has

`named` knows nothing of the lexicon's classes. So a name with a class that its
ending does not suggest comes up, and has to be looked at and listed.
"""
import collections, pathlib, re, subprocess, sys

import pymorphy3

LIMIT = 0.003
SHOWN = 50

VELAR, HUSHING, VOWELS = "кгх", "жшчщ", "аеёиоуыэюя"


# Hunspell

def refused(words, dictionary):
    """Those of `words` that a dictionary of hunspell does not have."""
    run = subprocess.run(
        ["hunspell", "-d", dictionary, "-i", "utf-8", "-l"],
        input="\n".join(sorted(words)) + "\n", capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stderr)
    # It reads `нью-йорк` and `д’ивуар` as two words each.
    bad = set(run.stdout.split("\n"))
    return {word for word in words if word in bad or bad.intersection(re.split("[-'’]", word))}


def installed(dictionary):
    run = subprocess.run(["hunspell", "-D"], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    return any(line.endswith("/" + dictionary) for line in (run.stdout + run.stderr).split("\n"))


def as_in(lemma, form):
    """`form` with the capitals of `lemma`."""
    parts, models = form.split("-"), lemma.split("-")
    if len(parts) != len(models):
        return form
    return "-".join(p[:1].upper() + p[1:] if m[:1].isupper() else p for p, m in zip(parts, models))


def in_no_spelling(spellings):
    """The words that hunspell refuses in each of their spellings."""
    bad = refused(set().union(*spellings.values()), "ru_RU")
    return {word for word, ways in spellings.items() if ways <= bad}


# What the ending of a name asks for

def cases(lemma, *forms):
    return dict(zip(("Nom", "Gen", "Dat", "Ins", "Loc"), (set(f.split()) for f in (lemma, *forms))))


def in_a(n, stem):
    """`Анна`, `Ольга`, `Бьянка`, `Мария`, `Агафья`, `Зоя`."""
    before = stem[-1:]
    if n[-1] == "а":
        i = "и" if before in VELAR + HUSHING else "ы"
        o = "е" if before in HUSHING + "ц" else "о"
        one = cases(n, stem + i, stem + "е", f"{stem}{o}й {stem}{o}ю", stem + "е")
        many = [stem]
        if before == "к" and stem[-2:-1] not in VOWELS:
            softened = stem[-2:-1] in "ьй"
            many.append((stem[:-2] if softened else stem[:-1])
                        + ("ек" if softened or stem[-2:-1] in HUSHING + "ц" else "ок"))
        plural = cases(stem + i, " ".join(many), stem + "ам", stem + "ами", stem + "ах")
    else:
        e = "и" if before == "и" else "е"
        one = cases(n, stem + "и", stem + e, f"{stem}ей {stem}ею", stem + e)
        many = stem + "й" if before in VOWELS else stem[:-1] + "ий" if before == "ь" \
            else stem if before == "й" else stem + "ь"
        plural = cases(stem + "и", many, stem + "ям", stem + "ями", stem + "ях")
    one["Acc"] = {stem + ("у" if n[-1] == "а" else "ю")}
    return one, plural


def masculine(n):
    """`Иван`, `Марк`, `Франц`, `Абрамович`, `Игорь`, `Сергей`, `Юрий`, `Коломиец`."""
    if n[-1] in "йь":
        stem = n[:-1]
        one = cases(n, stem + "я", stem + "ю", stem + "ем", stem + ("и" if stem[-1] == "и" and n[-1] == "й" else "е"))
        many = stem + ("ев" if n[-1] == "й" else "ей")
        return one, cases(stem + "и", many, stem + "ям", stem + "ями", stem + "ях")
    stem = n
    if n.endswith("ец") and len(n) > 4:
        stem = n[:-2] + ("ьц" if n[-3] == "л" else "йц" if n[-3] in VOWELS else "ц")
    i = "и" if n[-1] in VELAR + HUSHING else "ы"
    one = cases(n, stem + "а", stem + "у", stem + ("е" if n[-1] in HUSHING + "ц" else "о") + "м", stem + "е")
    many = stem + ("ей" if n[-1] in HUSHING else "ев" if n[-1] == "ц" else "ов")
    return one, cases(stem + i, many, stem + "ам", stem + "ами", stem + "ах")


def feminine(n):
    """`Нинель`, `Казань`."""
    stem = n[:-1]
    a = "а" if stem[-1] in HUSHING else "я"
    one = cases(n, stem + "и", stem + "и", n + "ю", stem + "и")
    return one, cases(stem + "и", stem + "ей", f"{stem}{a}м", f"{stem}{a}ми", f"{stem}{a}х")


def neuter(n):
    """`Бородино`, `Подмосковье`."""
    stem = n[:-1]
    if n[-1] == "о":
        one = cases(n, stem + "а", stem + "у", stem + "ом", stem + "е")
        return one, cases(stem + "а", stem, stem + "ам", stem + "ами", stem + "ах")
    one = cases(n, stem + "я", stem + "ю", stem + "ем", stem + ("и" if stem[-1] == "и" else "е"))
    many = stem[:-1] + "ий" if stem[-1] in "иь" else stem + "й"
    return one, cases(stem + "я", many, stem + "ям", stem + "ями", stem + "ях")


def plural_only(n):
    """`Афины`, `Барановичи`, `Химки`: which genitive it is, the ending does not say."""
    stem = n[:-1]
    many = {stem, stem + "ей" if stem[-1] in HUSHING else stem + "ев" if stem[-1] in VOWELS + "ц" else stem + "ов"}
    if stem[-1] in VOWELS:
        many.add(stem + "й")
    if stem[-1] == "к":
        many |= in_a(stem + "а", stem)[1]["Gen"]
    a = "я" if n[-1] == "и" and stem[-1] not in VELAR + HUSHING + "ц" else "а"
    return {}, dict(cases(n, "", f"{stem}{a}м", f"{stem}{a}ми", f"{stem}{a}х"), Gen=many)


ADJECTIVE = {
    "Masc": "{m} ого ому ым ом", "Fem": "ая ой ой ой:ою ой", "Neut": "ое ого ому ым ом",
    None: "ые ых ым ыми ых"}
POSSESSIVE = {
    "Masc": ": а у ым е", "Fem": "а ой ой ой ой", None: "ы ых ым ыми ых"}


def endings(table, gender, case, stem, own=""):
    row = table[gender].replace("{m}", own).split()
    forms = row["Nom Gen Dat Ins Loc".split().index(case)]
    return {stem + e for e in forms.split(":")}


def adjectival(n, gender, number, case):
    """`Достоевский`, `Крупская`, `Навальный`: like an adjective."""
    stem, velar = n[:-2], n[-3] in VELAR
    forms = endings(ADJECTIVE, None if number == "Plur" else gender, case, stem, n[-2:])
    return {stem + "и" + f[len(stem) + 1:] if velar and f[len(stem):][:1] == "ы" else f for f in forms}


def declined(n, gender, number, case):
    """The forms in one case but the accusative."""
    if re.search("([сц]к|[а-яё]н)(ый|ий|ая|ое)$", n) and not re.search("нний$|ений$|оний$", n):
        return adjectival(n, gender, number, case)
    if gender is None and n[-1] in "ыи":
        tables = plural_only(n)
    elif n[-1] in "ая" and gender != "Neut":
        tables = in_a(n, n[:-1])
    elif gender == "Neut" and n[-1] in "ое":
        tables = neuter(n)
    elif gender == "Fem" and n[-1] == "ь":
        tables = feminine(n)
    elif gender in ("Masc", None) and n[-1] not in VOWELS:
        tables = masculine(n)
    else:
        tables = ({}, {})
    forms = set(tables[number == "Plur"].get(case, ()))
    if re.search("([оеё]в|[иы]н)$", n) and gender != "Neut":
        forms |= endings(POSSESSIVE, None if number == "Plur" else gender, case, n)
    return forms


# Names in these do not decline, nor do those of women in a consonant. Of those
# in -о and -е only some are Slavic and decline.
FIXED = re.compile("([иуыэюё]|[иуеоаэ]а|о|е)$")


def named(lemma, form, grammemes):
    """Whether a name with this ending has `form` with these grammemes."""
    n, g = lemma.lower(), dict(item.split("=") for item in grammemes.split("|") if "=" in item)
    gender, number, case = g.get("Gender"), g.get("Number"), g.get("Case")
    if case is None or number is None:
        return False
    if form == n and (FIXED.search(n) or gender == "Fem" and n[-1] not in VOWELS + "ь"):
        return True
    if case != "Acc":
        return form in declined(n, gender, number, case)
    animate = g.get("Animacy") == "Anim"
    if number == "Sing" and gender == "Fem":
        if n[-1] in "ая":
            own = n[:-2] + "ую" if adjective_like(n) else n[:-1] + ("у" if n[-1] == "а" else "ю")
            return form == own
        return form in ({n} if n[-1] == "ь" else {n + "у"})
    if number == "Sing" and n[-1] in "ая":
        return form == n[:-1] + ("у" if n[-1] == "а" else "ю")
    as_genitive = animate and (number == "Plur" or gender == "Masc")
    return form in declined(n, gender, number, "Gen" if as_genitive else "Nom")


def adjective_like(n):
    return bool(re.search("([сц]к|[а-яё]н)ая$", n))


# What is explained

class Explanations:
    """The rules of a table, and which of them have been of use."""

    def __init__(self, path):
        self.lemmas, self.patterns, self.names = {}, [], []
        self.used = set()
        for line in path.read_text(encoding="utf-8").splitlines()[1:]:
            kind, what, reason = line.split("\t")
            if kind == "lemma":
                self.lemmas[what] = reason
            elif kind == "grammemes":
                grammemes, _, lemma = what.partition(" ")
                self.patterns.append((re.compile(grammemes), re.compile(lemma), reason))
            elif kind in ("names", "plurals"):
                self.names.append((kind, re.compile(what), reason))
            else:
                sys.exit(f"{path}: unknown kind {kind!r}")

    def reason(self, lemma, form, grammemes, known):
        """Why neither dictionary has a form; `known`: one of them has its lemma."""
        for pattern, lemmas, reason in self.patterns:
            if pattern.search(grammemes) and lemmas.search(lemma):
                return reason
        if lemma[:1].isupper():
            for kind, lemmas, reason in self.names:
                fits = "Number=Plur" in grammemes if kind == "plurals" else not known
                if fits and lemmas.search(lemma) and named(lemma, form, grammemes):
                    return reason
        if lemma in self.lemmas:
            self.used.add(lemma)
            return self.lemmas[lemma]
        return None


def russian(bench, explanations):
    """Prints the figures for Russian; returns the share of unexplained forms."""
    dump = subprocess.run([str(bench), "forms"], capture_output=True, text=True, check=True).stdout
    rows = [line.split("\t") for line in dump.splitlines()]
    ways = collections.defaultdict(set)
    for lemma, form, _ in rows:
        ways[form].add(as_in(lemma, form))
    bad = in_no_spelling({form: {form} for form in ways})
    bad = in_no_spelling({
        form: ways[form] | {form[:1].upper() + form[1:], "-".join(p[:1].upper() + p[1:] for p in form.split("-"))}
        for form in bad})

    morph = pymorphy3.MorphAnalyzer()
    known = {form for form in bad if morph.word_is_known(form)}
    lemmas = {lemma for lemma, form, _ in rows if form in bad}
    spelt = {lemma: {lemma, lemma.lower(), lemma[:1].upper() + lemma[1:]} for lemma in lemmas}
    strange = {lemma for lemma in in_no_spelling(spelt) if not morph.word_is_known(lemma.lower())}

    reasons, open_, seen = collections.defaultdict(set), {}, set()
    for lemma, form, grammemes in rows:
        if form not in bad or form in known or (lemma, form, grammemes) in seen:
            continue
        seen.add((lemma, form, grammemes))
        reason = explanations.reason(lemma, form, grammemes, known=lemma not in strange)
        if reason is None:
            open_.setdefault(form, (lemma, grammemes))
        else:
            reasons[reason].add(form)

    share = len(open_) / len(ways)
    print(f"{len(ways)} forms")
    print(f"{len(bad)} of them refused by hunspell, {len(known)} of these known to pymorphy3")
    for reason, forms in sorted(reasons.items(), key=lambda item: -len(item[1])):
        print(f"{len(forms):7} {reason}")
    print(f"{len(open_)} unexplained, {100 * share:.3f} % of all forms")
    for form, (lemma, grammemes) in list(open_.items())[:SHOWN]:
        print(f"  {form}\t{lemma}\t{grammemes}")
    idle = sorted(set(explanations.lemmas) - explanations.used)
    if idle:
        print(f"{len(idle)} lemmas in the table that nothing needs:", *idle[:SHOWN])
    return share


# English

BRITISH = [("our", "or"), ("is(e[sdr]?|ing|ations?|ers?)$", r"iz\1"), ("ys(e[sdr]?|ing)$", r"yz\1"), ("tre(s?)$", r"ter\1"),
           ("([aeiou])ll(ed|ing|ers?|or|ors)$", r"\1l\2"), ("lf", "llf"), ("ae|oe", "e"), ("ogue", "og"),
           ("ence$", "ense"), ("mme(s?)$", r"m\1")]


def english(glossary):
    """Prints the figures for English."""
    words = set()
    column = {"closed.tsv": 2, "adverbs.tsv": 2, "function.tsv": 2, "nouns.tsv": 2, "adjectives.tsv": 2,
              "verbs.tsv": 2, "phrases.tsv": 2}
    tables = [(glossary / "lexicon" / name, number) for name, number in column.items()]
    for path, number in tables:
        for line in path.read_text(encoding="utf-8").splitlines()[1:]:
            fields = line.split("\t")
            if len(fields) > number:
                words |= set(re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", fields[number]))
    translations = len(words)
    for line in (glossary / "english.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        fields = line.split("\t")
        words |= {fields[0], *" ".join(fields[2:3]).split()}
    words = {word.replace("’", "'") for word in words if word[:1].isalpha()}
    dictionaries = [name for name in ("en_US", "en_GB") if installed(name)]
    bad = words
    for name in dictionaries:
        bad = refused(bad, name)
        capital = refused({w[:1].upper() + w[1:] for w in bad}, name)
        bad = {w for w in bad if w[:1].upper() + w[1:] in capital}
    american = {w: {re.sub(a, b, w) for a, b in BRITISH} - {w} for w in bad}
    accepted = set().union(*american.values()) - refused(set().union(*american.values()), "en_US") if bad else set()
    british = {w for w in bad if american[w] & accepted}
    rest = sorted(word for word in bad - british if word.islower())
    names = len(bad) - len(british) - len(rest)
    print(f"{len(words)} English words, {translations} of them in translations; "
          f"{len(bad)} not in {' or '.join(dictionaries)}: {len(british)} British spellings, "
          f"{names} with capitals, {len(rest)} others")
    print(" ", *rest[:SHOWN], *(["..."] if len(rest) > SHOWN else []))


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__.split("\n\n")[1])
    bench, here = pathlib.Path(sys.argv[1]).absolute(), pathlib.Path(__file__).resolve().parent
    table = pathlib.Path(sys.argv[2]) if len(sys.argv) == 3 else here / "forms-explained.tsv"
    share = russian(bench, Explanations(table))
    for folder in [*here.parents, *bench.parents]:
        if (folder / "Glossary" / "english.tsv").is_file():
            english(folder / "Glossary")
            break
    sys.exit(share > LIMIT)


if __name__ == "__main__":
    main()
