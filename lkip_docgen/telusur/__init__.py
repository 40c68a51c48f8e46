"""Where each printed figure comes from, and where it stands: the ledger of a build, its file for machines, the reviewer's
working paper with live formulas, and the search behind ``lkip trace``.

Knows the figures (``metrics``) and places given as plain data; nothing of Word or PDF.
"""

from lkip_docgen.telusur.buku import Buku, Tercetak

__all__ = ["Buku", "Tercetak"]
