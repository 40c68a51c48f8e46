"""The commands, one small module for each family: what it is called with, what it runs, what it tells.

A module has ``daftarkan(perintah)``, which adds its parsers (``pengurai.perintah_baru``), each with the function that runs
it and gives the exit code. A new command is a module here and its name in ``PERINTAH``. Stages are imported by the function
that needs them, so that a command loads only its own.
"""

from __future__ import annotations

from . import dokumen, lihat, pemeriksaan, perkakas, reviu

PERINTAH = (dokumen, pemeriksaan, reviu, lihat, perkakas)
"""The modules, in the order of the help."""
