"""Pages of HTML with something wrong in them, made from good ones by a seed."""
import random
import re

TAG = re.compile(r"<[^<>]*>")


def decoded(data):
    """The page as text, and the encoding that gives its bytes back."""
    for encoding in ("utf-8", "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "latin-1"):
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError:
            pass
    raise ValueError("not in an encoding of ours")


def mutant(text, others, dice):
    """The page with one to four tags or stretches deleted, doubled, swapped,
    moved or brought in from other pages. What names its encoding stays."""
    for _ in range(dice.randint(1, 4)):
        first = text.rfind("charset") + 1
        tags = [it for it in TAG.finditer(text, text.find(">", first) + 1 if first else 0)]
        if len(tags) < 2:
            return text
        one, other = sorted(dice.sample(range(len(tags)), 2))
        a, b = tags[one], tags[other]
        kind = dice.randrange(8)
        if kind == 0:
            text = text[:a.start()] + text[a.end():]
        elif kind == 1:
            text = text[:a.end()] + a[0] + text[a.end():]
        elif kind == 2:
            text = text[:a.start()] + b[0] + text[a.end():b.start()] + a[0] + text[b.end():]
        elif kind == 3:
            text = text[:a.start()] + text[a.end():b.end()] + a[0] + text[b.end():]
        elif kind == 4:
            text = text[:a.end()] + dice.choice(others) + text[a.end():]
        else:
            start = dice.randrange(tags[0].start(), len(text))
            stretch = text[start:start + dice.randint(1, 60)]
            if kind == 5:
                text = text[:start] + text[start + len(stretch):]
            elif kind == 6:
                text = text[:start] + stretch + text[start:]
            else:
                text = text[:a.end()] + stretch + text[a.end():]
    return text


def mutants(pages, count, seed):
    """That many pages as bytes, from those given in turn."""
    dice = random.Random(seed)
    texts = [decoded(it) for it in pages]
    tags = [tag for text, _ in texts for tag in TAG.findall(text)
            if "charset" not in tag and tag.isascii()]
    for number in range(count):
        text, encoding = texts[number % len(texts)]
        yield mutant(text, tags, dice).encode(encoding, "replace")
