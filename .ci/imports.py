"""Compares every import below Sources with the targets that each may import."""
import pathlib
import re
import sys

ALLOWED = {
    "CSverkaData": "",
    "SverkaData": "CSverkaData",
    "SverkaText": "SverkaData",
    "SverkaMorphology": "SverkaData SverkaText",
    "SverkaDocument": "SverkaData SverkaText",
    "SverkaAlignment": "SverkaText SverkaMorphology",
    "SverkaTerminology": "SverkaData SverkaText SverkaMorphology SverkaAlignment",
    "SverkaCheck": "SverkaText SverkaMorphology SverkaAlignment SverkaTerminology",
    "SverkaExport": "SverkaData SverkaText SverkaMorphology SverkaAlignment SverkaTerminology "
    "SverkaCheck",
    "Sverka": "SverkaData SverkaText SverkaMorphology SverkaDocument SverkaAlignment "
    "SverkaTerminology SverkaCheck SverkaExport",
    "SverkaCLI": "Sverka",
    "SverkaMain": "SverkaCLI",
    "SverkaBench": "Sverka",
}
# Modules of the toolchain; SverkaText does without Foundation.
TOOLCHAIN = {"Foundation", "Dispatch", "Synchronization", "Glibc", "Darwin"}

wrong = 0
for path in sorted(pathlib.Path("Sources").rglob("*.swift")):
    target = path.parts[1]
    allowed = set(ALLOWED[target].split()) | TOOLCHAIN
    if target == "SverkaText":
        allowed -= {"Foundation"}
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        match = re.match(r"\s*(?:@\w+(?:\([^)]*\))?\s+)*import\s+(?:\w+\s+)?([\w]+)", line)
        if match and match[1] not in allowed:
            print(f"{path}:{number}: {target} may not import {match[1]}")
            wrong += 1
sys.exit(1 if wrong else 0)
