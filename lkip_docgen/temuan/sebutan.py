"""What the codes of followers are called, so that nobody has to look them up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lkip_docgen.diagnostics import Diagnostic


def judul_ikutan(ikutan: Sequence[Diagnostic]) -> Mapping[str, str]:
    """The titles of the followers' codes. The catalogue, three hundred pages, is read only where there is one to name."""
    if not ikutan:
        return {}
    from lkip_docgen.checks.katalog import KATALOG

    kode = {d.code for d in ikutan}
    return {k.kode: k.judul for k in KATALOG if k.kode in kode}
