"""``python -m lkip_docgen`` is ``lkip``."""

from lkip_docgen.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
