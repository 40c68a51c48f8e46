"""The set-up step: ``python -m lkip_docgen.fonts`` makes every font file and metrics file the builds will read."""

from __future__ import annotations

import sys

from . import available_families, prepare

if __name__ == "__main__":
    prepare(force="--force" in sys.argv[1:])
    for family in available_families():
        print(f"{family.name}: {family.distribution} ({family.licence})")
