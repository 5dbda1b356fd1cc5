#!/usr/bin/env python3
"""Holds every Russian term of a glossary against a dictionary and the rules of agreement.

usage: citations.py SVERKA [--names] PATH...
       citations.py SVERKA [--names] --ru FILE --en FILE [--lines]

The glossary is made of the paths or of the pair. Each term in `ru` and
`ru_variants` is looked at twice.

Spelling: hunspell's ru_RU or pymorphy3 has each of its words, with the capitals
that it has here. With --names, words with a capital that neither has are counted
and not refused: for texts whose names are not all listed here.

Grammar: there are readings of its words, by pymorphy3, that make it a phrase in
the nominative (`Phrase` below has the rules). Nothing of sverka takes part. A
word of a person's name that ends as its English word does may be a foreign name,
whatever Russian word it looks like.

What is refused is printed, and the exit status is 1, unless it stands in
citations-explained.tsv beside this script. That table has a header and three
columns, `kind`, `what` and `reason`:

word     a word that neither dictionary has, or not with these readings
noun     an adjective or participle that is used as a noun
governs  a lemma and a case of pymorphy3 that it takes beside the genitive
phrase   a whole term that the rules are too narrow for

Before all, phrases that are right or wrong by intent are judged. After all,
words of accepted terms are put into other cases, genders and numbers, and most
of what comes out must be refused.

Needs hunspell with ru_RU, and from pip pymorphy3 and pymorphy3-dicts-ru.
"""
import csv, functools, pathlib, re, subprocess, sys, tempfile

import pymorphy3

CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")

PREPOSITIONS = {
    "gent": "без близ ввиду вне внутри возле вокруг вместо вследствие для до из из-за из-под касательно"
            " кроме мимо насчёт около от относительно после посреди посредством против путём ради с со среди у",
    "datv": "благодаря вопреки к ко по согласно навстречу",
    "accs": "в во за на о об обо по под про с через сквозь спустя включая",
    "ablt": "за между над перед под с со",
    "loct": "в во на о об обо по при",
}
GOVERNED = {word: {case for case, words in PREPOSITIONS.items() if word in words.split()}
            for words in PREPOSITIONS.values() for word in words.split()}
# Prepositions of several words: the last takes the case.
LONG = {"в целях": "gent", "с целью": "gent", "в области": "gent", "в отношении": "gent", "в результате": "gent",
        "в рамках": "gent", "в связи с": "ablt", "по отношению к": "datv", "вместе с": "ablt", "за счёт": "gent"}

# What a place name stands beside in the same case.
PLACES = set("аэропорт город городок государство гора деревня край королевство море область озеро округ остров площадь"
             " полуостров порт посёлок провинция район регион река республика село станция страна столица улица штат"
             " эмират княжество федерация содружество графство муниципалитет".split())

# What an infinitive stands behind.
WITH_INFINITIVE = set("возможность готовность запрет надежда намерение необходимость обещание обязанность отказ попытка"
                      " право приказ призыв способность стремление требование".split())

PARTICLES = set("де ди да ла ле фон ван дер бен бин ибн аль эль ас оглы кызы дю дель".split())
COUNTING = ("млн", "млрд", "трлн", "тыс")
WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*\.?|«[^»]*»|\"[^\"]*\"|\S")
CYRILLIC = re.compile("[а-яё]", re.I)


class Reading:
    """One way to take a word: a part of speech, and what it agrees in."""

    def __init__(self, pos, case=None, number=None, gender=None, lemma="", kind="", animate=False):
        self.pos, self.case, self.number, self.gender = pos, case, number, gender
        self.lemma, self.kind, self.animate = lemma, kind, animate


class Words:
    """Readings of words; `explained` adds to what pymorphy3 knows."""

    def __init__(self, explained):
        self.morph = pymorphy3.MorphAnalyzer()
        self.explained = explained

    def known(self, word):
        """Whether pymorphy3 has a word, and a name only with its capital."""
        return all(
            self.morph.word_is_known(part) and any(self.written_so(part, p) for p in self.morph.parse(part) if p.is_known)
            for part in ([word] if self.morph.word_is_known(word) else word.split("-")))

    @staticmethod
    def written_so(word, parse):
        """Whether a reading asks for no capital that `word` lacks."""
        return word[:1].isupper() or parse.tag.POS != "NOUN" or not {"Name", "Surn", "Patr", "Geox", "Orgn", "Abbr"} & parse.tag.grammemes

    @functools.lru_cache(None)
    def readings(self, word):
        if not CYRILLIC.search(word) or word[0] in "«\"":
            return [Reading("SIGN")]
        if re.fullmatch(r"[А-ЯЁ]\.?", word):
            return [Reading("SIGN"), Reading("INITIAL")]
        capital, acronym = word[:1].isupper(), bool(re.search("[А-ЯЁ]{2}", word))
        if acronym or re.search(r"\d|[A-Za-z]", word):
            return [Reading("NOUN", case, number, None, word) for case in CASES for number in ("sing", "plur")]
        found = []
        if word in COUNTING:
            found.append(Reading("NUMR", "nomn"))
        if word in PARTICLES:
            found.append(Reading("PARTICLE"))
        parses = self.morph.parse(word)
        known = any(p.is_known for p in parses) or self.known(word)
        for parse in parses:
            tag = parse.tag
            if not self.written_so(word, parse) or {"Erro", "Arch", "Dist"} & tag.grammemes \
                    or "Abbr" in tag and not parse.is_known \
                    or "Infr" in tag and "Infr" not in parse.normalized.tag:
                continue
            # Plain strings: pymorphy3's own refuse to be compared with others.
            pos, case, number, gender = (
                str(v) if v else None for v in (tag.POS, tag.case, tag.number, tag.gender))
            pos, case = {"PRTF": "ADJF"}.get(pos, pos), {"loc2": "loct"}.get(case, case)
            if case in ("gen2", "acc2", "voct"):
                continue
            if parse.word == "человек" and case == "gent":
                continue  # only behind numerals
            kind = ("person" if {"Name", "Surn", "Patr"} & tag.grammemes else "place" if "Geox" in tag.grammemes
                    else "name" if capital and not known else "")
            if number == "plur" or {"ms-f", "Ms-f"} & tag.grammemes:
                gender = None
            reading = Reading(pos, case, number, gender, parse.normal_form, kind, "anim" in tag.grammemes)
            if pos:
                found.append(reading)
            if pos == "ADJF" and ("noun", self.masculine(parse)) in self.explained:
                found.append(Reading("NOUN", case, number, gender, parse.normal_form, "", True))
        # The genitive of a man's name that neither dictionary has.
        if capital and not known and re.search("[^аеёиоуыэюя]а$", word):
            found.append(Reading("NOUN", "gent", "sing", "masc", word[:-1], "name", True))
        # What neither dictionary has is refused for its spelling unless it is
        # listed, and listed are nominatives. A name that ends in such a vowel
        # may not decline, nor does that of a woman in a consonant.
        if not known and word[-1] not in "оеиуюыэё":
            found += [Reading("NOUN", "nomn", "sing", gender, word, "name" if capital else "", True)
                      for gender in (("masc", "femn") if word[-1] in "аяь" and word[-2:] != "ая" else
                                     ("femn",) if word[-2:] == "ая" else ("masc",))]
        if capital and not known and re.search("([оеиуюыэё]|[иу]а)$", word) and not re.search("([ое]го|[ое]му|[иы]ми)$", word):
            found += [Reading("NOUN", case, "sing", None, word, "name", True) for case in CASES]
        elif capital and word[-1] not in "аяоеиуюыэё" and word[-2:] not in ("ий", "ый", "ой") and any(
                r.pos == "NOUN" and r.gender == "masc" and r.case == "nomn" for r in found):
            found.append(Reading("LAST", "nomn", "sing", "femn", word, "name", True))
        return found

    def masculine(self, parse):
        form = parse.inflect({"nomn", "masc", "sing"})
        return form.word if form else ""


def agree(a, b):
    """Whether two readings have one case, number and gender."""
    return (a.case == b.case and a.number == b.number
            and (a.gender is None or b.gender is None or a.gender == b.gender))


class Phrase:
    """The rules.

    A group is a noun with adjectives, participles or numbers before it that
    agree with it, adverbs before these, and behind it: a group in the genitive
    or in a case that the noun governs; a preposition with a group in its case;
    a name beside a noun for a person or place, in the same case; a quotation,
    an acronym or a sign. The names of a person are all in one case, and have
    no genitive behind them. Groups in one case are joined by `и`, `или`, comma.

    A term is such a group in the nominative, an adjective in the nominative
    masculine or plural, or an infinitive with what belongs to it.
    """

    def __init__(self, words, text, foreign=()):
        self.words = words
        self.tokens = WORD.findall(text)
        self.readings = [words.readings(token) + (self.names(token) if token in foreign else []) for token in self.tokens]
        self.group = functools.lru_cache(None)(self._group)

    @staticmethod
    def names(word):
        """Readings of a foreign name that looks like a form of a Russian word: `Манн`, `Дембеле`."""
        cases = ("nomn",) if word[-1] not in "еиуоэюы" else CASES
        return [Reading("NOUN", case, "sing", gender, word, "name", True) for case in cases for gender in ("masc", "femn")]

    def at(self, i):
        return self.readings[i] if i < len(self.readings) else []

    def token(self, i):
        return self.tokens[i].lower() if i < len(self.tokens) else ""

    def right(self, person=False):
        """Whether it is a term; a `person` is one, not several."""
        end = len(self.tokens)
        if any(e == end and head.case == "nomn" and (head.number == "sing" or not person) for e, head in self.group(0)):
            return True
        if any(e == end for e in self.adjectives(0, Reading("", "nomn", "sing", "masc"), least=1)):
            return True
        if any(e == end for e in self.adjectives(0, Reading("", "nomn", "plur"), least=1)):
            return True
        if any(r.pos == "INFN" for r in self.at(0)):
            return end in self.objects(1)
        return end == 1 and any(r.pos in ("SIGN", "INITIAL", "NUMR") and r.case in (None, "nomn") for r in self.at(0))

    def objects(self, i):
        """Where what belongs to an infinitive may end."""
        ends, todo = {i}, [i]
        while todo:
            i = todo.pop()
            more = {e for e, head in self.group(i) if head.case in ("accs", "gent", "datv", "ablt")} | self.prepositional(i)
            if any(r.pos == "ADVB" for r in self.at(i)):
                more.add(i + 1)
            todo += more - ends
            ends |= more
        return ends

    def adjectives(self, i, head, least=0):
        """Where adjectives that agree with `head` may end, from `i` on."""
        ends, todo = set() if least else {i}, [i]
        seen = {i}
        while todo:
            here = todo.pop()
            j = here
            if here > i and self.token(j) in ("и", "или", ",", "/"):
                j += 1
            starts = [j]
            while any(r.pos == "ADVB" for r in self.at(j)):
                j += 1
                starts.append(j)
            for j in starts:
                if any(r.pos == "ADJF" and agree(r, head) for r in self.at(j)) or \
                        re.fullmatch(r"\d+(-?[а-я]{1,2})?|[IVXLC]+", self.tokens[j] if j < len(self.tokens) else ""):
                    ends.add(j + 1)
                    if j + 1 not in seen:
                        seen.add(j + 1)
                        todo.append(j + 1)
        return ends

    def _group(self, i):
        """Pairs of an end and the head, of the groups that begin at `i`."""
        found = set()
        for j in range(i, len(self.tokens)):
            for head in self.at(j):
                if head.pos == "NOUN" and head.case and j in self.adjectives(i, head):
                    for end in self.behind(j + 1, head):
                        found.add((end, head))
                elif head.pos == "NUMR" and j == i or head.pos == "SIGN" and j == i and self.tokens[j].isdigit():
                    for end, counted in self.group(j + 1) if j + 1 < len(self.tokens) else ():
                        if counted.case == "gent" and head.case in (None, "nomn", "accs"):
                            for case in ("nomn", "accs"):
                                found.add((end, Reading("NOUN", case, "plur", None, counted.lemma)))
                elif head.pos == "SIGN" and j in self.adjectives(i, Reading("", "nomn", "sing")) and not self.tokens[j].isdigit() \
                        and self.tokens[j] not in "-,–—/":
                    for case in CASES:
                        sign = Reading("NOUN", case, "sing", None, self.tokens[j])
                        if j in self.adjectives(i, sign):
                            for end in self.behind(j + 1, sign):
                                found.add((end, sign))
        return found

    def prepositional(self, i):
        ends = set()
        for length in (1, 2, 3):
            words = " ".join(self.token(j) for j in range(i, i + length))
            cases = GOVERNED.get(words, set()) if length == 1 else {LONG[words]} if words in LONG else set()
            if cases and i + length < len(self.tokens):
                ends |= {e for e, head in self.group(i + length) if head.case in cases}
        return ends

    def behind(self, i, head):
        """Where a group with this head may end, whose noun stands before `i`."""
        ends, todo = {i}, [i]
        governed = {w.split(" ")[1] for k, w in self.words.explained if k == "governs" and w.split(" ")[0] == head.lemma}
        while todo:
            i = todo.pop()
            if i >= len(self.tokens):
                continue
            more = self.prepositional(i)
            if head.kind in ("person", "name"):
                more |= {i + 1 for r in self.at(i) if r.pos in ("INITIAL", "PARTICLE")
                         or r.pos in ("NOUN", "LAST") and self.tokens[i][0].isupper() and agree(r, head)}
            if any(r.pos == "SIGN" for r in self.at(i)) and self.tokens[i] not in ",-–—/":
                more.add(i + 1)
            if self.token(i) in ("и", "или", ",", "/"):
                more |= {e for e, other in self.group(i + 1) if other.case == head.case}
            if head.lemma in WITH_INFINITIVE and any(r.pos == "INFN" for r in self.at(i)):
                more |= self.objects(i + 1)
            if head.kind != "person":
                for end, other in self.group(i):
                    bare = any(r is other for r in self.at(i))
                    of = other.case == "gent" and not (
                        head.kind == "place" and bare and other.kind in ("person", "place", "name"))
                    beside = other.kind in ("person", "name") and head.animate and agree(
                        Reading("", head.case, head.number), Reading("", other.case, other.number)) or \
                        other.kind in ("place", "name") and head.lemma in PLACES and other.case in (head.case, "nomn")
                    if of or other.case in governed or beside and bare and not head.kind:
                        more.add(end)
            todo += more - ends
            ends |= more
        return ends


# Phrases that are judged before all others

RIGHT = """Союзное государство|Вооружённые силы|военная доктрина|Борис Джонсон|Анна Джонсон|права человека
Организация Договора о коллективной безопасности|Силы специальных операций|торговля людьми|малый и средний бизнес
особо тяжкое преступление|Международное агентство по атомной энергии|Устав ООН|президент Александр Лукашенко
город Минск|вирус SARS-CoV-2|Верховная рада|заложник|белорусский|политические заключённые|переговоры|28 сентября
встреча на высшем уровне|газета «Наша нива»|право голосовать|Сергей Тихановский|Мария Колесникова|договор купли-продажи
Кабинет министров Украины|страна-агрессор|сдерживать распространение вируса|Нью-Йорк|кофе|признать вину"""

WRONG = """союзный государство|Союзного государства|Вооружённые сил|Вооружённых силы|военный доктрина|военная доктрину
Бориса Джонсон|Борис Джонсона|Борису Джонсону|Анна Тихановский|Сергей Тихановская|права человек|правами человека
Организация Договор о коллективной безопасности|Организация Договора о коллективная безопасность|санкций|санкциями
Вооружённые силы Украина|Совет Европа|Верховный рада|Верховная суд|торговля людям|малый и среднего бизнеса
особо тяжкий преступление|встреча на высшем уровень|белорусского|политические заключённых|клеток-убийц|президент Украина
Тед Круса|республиканский Крус Теда сенатора|Кабинет министры Украины|договора купли-продажи|сказал|минске
Светлана Алексиевича|писательница из|административный нарушение|двусторонние соглашение|сотрудники милиция"""


# How many of the words put into wrong forms may pass. By spelling alone, nobody
# can tell a plural from a genitive singular (`визы`), as long as both make sense.
LIMIT = 0.1


def listed(text):
    return [phrase for line in text.splitlines() for phrase in line.split("|")]


# Terms

def glossary(sverka, arguments, folder):
    """The rows of the glossary that sverka makes."""
    path = pathlib.Path(folder) / "glossary.tsv"
    command = (["glossary", "build", *arguments, "-o", str(path)] if arguments[0].startswith("-")
               else ["review", *arguments, "-o", str(folder)])
    subprocess.run([sverka, *command], check=True, stderr=subprocess.DEVNULL)
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def terms(rows):
    """Each Russian term, with a row that has it."""
    found = {}
    for row in rows:
        for term in [row["ru"], *row["ru_variants"].split(";")]:
            term = term.strip()
            term = term[1:] if term.startswith("'") else term
            if term:
                found.setdefault(term, row)
    return found


def foreign(row):
    """The words of a person's name that end as its English words do, in a vowel or not."""
    ours, theirs = row["ru"].split(), row["en"].split()
    if row["kind"] != "person" or len(ours) != len(theirs):
        return set()
    found = set()
    for word, other in zip(ours, theirs):
        consonant = word[-1] not in "аеёиоуыэюя"
        if word[:1].isupper() and (consonant and (other[-1] not in "aiouy" or word[-1] == "й") or word[-1] in "еиуоэюы" and other[-1] in "aeiouyh" or word[-1] in "ая" and other[-1] == "a"):
            found.add(word)
    return found


def parts(term):
    """The words of a term that a dictionary of Russian should have."""
    return [w for w in re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", term) if re.search("[а-яёА-ЯЁ]", w)]


def misspelt(words, knows, explained):
    """Those of `words` that neither dictionary has."""
    ways = {way for word in words for way in (word, word.replace("ё", "е").replace("Ё", "Е"))}
    run = subprocess.run(["hunspell", "-d", "ru_RU", "-i", "utf-8", "-l"],
                         input="\n".join(sorted(ways)) + "\n", capture_output=True, text=True, check=True)
    bad = set(run.stdout.split("\n"))

    def refused(word):  # it reads a compound as words of their own
        return word in bad or bool(bad.intersection(re.split("[-'’]", word)))

    return {word for word in words
            if refused(word) and refused(word.replace("ё", "е").replace("Ё", "Е"))
            and not knows.known(word) and ("word", word) not in explained}


def faulty(term, words):
    """A term with one of its words in another case, number or gender."""
    tokens = WORD.findall(term)
    for i, token in enumerate(tokens):
        parse = max((p for p in words.morph.parse(token) if p.tag.case == "nomn" and words.written_so(token, p)),
                    key=lambda p: p.score, default=None)
        if parse is None or len(tokens) == 1 and token.isupper() or "Fixd" in parse.tag:
            continue
        for wanted in ({"gent"}, {"datv"}, {"ablt"}, {"plur"}, {"masc"}, {"femn"}):
            other = "plur" in wanted or "masc" in wanted or "femn" in wanted
            if other and (parse.tag.POS not in ("ADJF", "PRTF") or len(tokens) == 1 or wanted & parse.tag.grammemes):
                continue
            form = parse.inflect(wanted)
            if form is None or form.word == parse.word:
                continue
            shaped = form.word.capitalize() if token[:1].isupper() else form.word
            yield " ".join([*tokens[:i], shaped, *tokens[i + 1:]])


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__.split("\n\n")[1])
    sverka, arguments = sys.argv[1], [a for a in sys.argv[2:] if a != "--names"]
    table = pathlib.Path(__file__).resolve().with_name("citations-explained.tsv")
    explained = {}
    for line in table.read_text(encoding="utf-8").splitlines()[1:]:
        kind, what, reason = line.split("\t")
        explained[kind, what] = reason
    words = Words(explained)

    amiss = [p for p in listed(RIGHT) if not Phrase(words, p).right()]
    amiss += [p for p in listed(WRONG) if Phrase(words, p).right()]
    if amiss:
        sys.exit("judged wrongly: " + "; ".join(amiss))
    print(f"{len(listed(RIGHT))} right and {len(listed(WRONG))} wrong phrases told apart")

    with tempfile.TemporaryDirectory() as folder:
        found = terms(glossary(sverka, arguments, folder))
    bad = misspelt({w for term in found for w in parts(term)}, words, explained)
    if "--names" in sys.argv:
        names = {word for word in bad if word[:1].isupper()}
        print(f"{len(names)} names and acronyms that neither dictionary has")
        bad -= names
    spelling = [term for term in found if bad.intersection(parts(term))]
    grammar = [term for term in found if ("phrase", term) not in explained
               and not Phrase(words, term, foreign(found[term])).right(found[term]["kind"] == "person")]
    print(f"{len(found)} Russian terms, {sum(' ' in term for term in found)} of several words; "
          f"{len(spelling)} refused for their spelling, {len(grammar)} for their grammar")
    for what, refused in (("spelling", spelling), ("grammar", grammar)):
        for term in refused:
            unknown = " ".join(sorted(bad.intersection(parts(term)))) if what == "spelling" else ""
            print(f"  {what}\t{term}\t{found[term]['en']}\t{unknown}")

    needed = {w for term in found for w in parts(term)}.union(found)
    idle = sorted(what for kind, what in explained if kind in ("word", "phrase") and what not in needed)
    if idle:
        print(f"{len(idle)} in the table that nothing needs:", *idle)

    made = {wrong for term in found if term not in grammar for wrong in faulty(term, words)} - set(found)
    bad = misspelt({w for wrong in made for w in parts(wrong)}, words, explained)
    passed = sorted(wrong for wrong in made if Phrase(words, wrong).right() and not bad.intersection(parts(wrong)))
    print(f"{len(made)} forms put wrong, {len(made) - len(passed)} of them refused")
    if len(passed) > LIMIT * len(made):
        print("  " + "\n  ".join(passed))
    sys.exit(bool(spelling or grammar or len(passed) > LIMIT * len(made)))


if __name__ == "__main__":
    main()
