"""Every code: what it says, why the rule exists, its source, a bad and a good example.

``docs/pemeriksaan.md`` is made from this table. Codes are never reused. Words are Indonesian: the page is the office's.
"""

from __future__ import annotations

import re
from typing import Final

from .katalog_banding import KATALOG_BANDING
from .katalog_cetak import KATALOG_CETAK
from .katalog_dasar import KATALOG_DASAR
from .katalog_data import KATALOG_DATA
from .katalog_dokumen import KATALOG_DOKUMEN
from .katalog_foto import KATALOG_FOTO
from .katalog_hasil import KATALOG_HASIL
from .katalog_isi import KATALOG_ISI
from .katalog_lampiran import KATALOG_LAMPIRAN
from .katalog_lengkap import KATALOG_LENGKAP
from .katalog_nama import KATALOG_NAMA
from .katalog_narasi import KATALOG_NARASI
from .katalog_narasi_angka import KATALOG_NARASI_ANGKA
from .katalog_orang import KATALOG_ORANG
from .katalog_pdf import KATALOG_PDF
from .katalog_rujuk import KATALOG_RUJUK
from .katalog_saksi import KATALOG_SAKSI
from .katalog_saksi_data import KATALOG_SAKSI_DATA
from .katalog_susunan import KATALOG_SUSUNAN
from .katalog_tabel import KATALOG_TABEL
from .katalog_teks_templat import KATALOG_TEKS_TEMPLAT
from .katalog_templat import KATALOG_TEMPLAT
from .katalog_tersisa import KATALOG_TERSISA
from .katalog_tukar import KATALOG_TUKAR
from .kode import Kode

KATALOG: tuple[Kode, ...] = tuple(
    sorted(
        (
            *KATALOG_ISI,
            *KATALOG_DASAR,
            *KATALOG_BANDING,
            *KATALOG_ORANG,
            *KATALOG_SAKSI,
            *KATALOG_SAKSI_DATA,
            *KATALOG_SUSUNAN,
            *KATALOG_NAMA,
            *KATALOG_TABEL,
            *KATALOG_TERSISA,
            *KATALOG_NARASI_ANGKA,
            *KATALOG_NARASI,
            *KATALOG_CETAK,
            *KATALOG_TUKAR,
            *KATALOG_DATA,
            *KATALOG_RUJUK,
            *KATALOG_LENGKAP,
            *KATALOG_TEMPLAT,
            *KATALOG_TEKS_TEMPLAT,
            *KATALOG_DOKUMEN,
            *KATALOG_FOTO,
            *KATALOG_LAMPIRAN,
            *KATALOG_PDF,
            *KATALOG_HASIL,
        ),
        key=lambda k: k.kode,
    )
)
"""In order of their codes."""


KELUARGA: Final[dict[str, str]] = {
    "LK1": "bentuk berkas isi",
    "LK2": "angka",
    "LK3": "pejabat dan tanggal",
    "LK4": "narasi",
    "LK5": "kelengkapan",
    "LK6": "templat Word",
    "LK7": "berkas Word dan PDF yang sudah jadi",
    "LK8": "yang tidak dapat dicetak pada PDF; pada berkas Word hasilnya tetap ada",
}
"""What the codes that begin so are about."""


def judul(k: Kode) -> str:
    """The heading of a code's part of the page."""
    return f"{k.kode}: {k.judul}"


def penanda(k: Kode) -> str:
    """The anchor of that heading, as GitHub and most Markdown viewers make it."""
    return re.sub(r"[^\w\- ]", "", judul(k).lower()).replace(" ", "-")


def penjelasan(k: Kode) -> str:
    """A code's part of the page, in Markdown, without its heading."""
    sumber = f"Sumber: {k.sumber}.\n\n" if k.sumber else ""
    return (
        f"*{k.berat.capitalize()}.* {k.mengapa}\n\n{sumber}"
        f"Keliru:\n\n```{k.bahasa}\n{k.salah}\n```\n\nBenar:\n\n```{k.bahasa}\n{k.benar}\n```\n"
    )


def halaman() -> str:
    """The text of ``docs/pemeriksaan.md``."""
    keluarga = "".join(f"- {k}: {arti}\n" for k, arti in KELUARGA.items())
    return "\n".join([_PEMBUKA + keluarga + _PENUTUP, *(f"## {judul(k)}\n\n{penjelasan(k)}" for k in KATALOG)])


_PEMBUKA = """\
# Pemeriksaan

Setiap pesan menyebut kode dan tempatnya. Galat harus diperbaiki sebelum laporan dapat dibuat; peringatan boleh dibiarkan
bila memang demikian; catatan hanya untuk diketahui. Cara membaca pesan ada pada [panduan](panduan.md#membaca-pesan).

Peringatan dan catatan yang sudah ditinjau dapat disisihkan di tempatnya, dengan alasan: `# abaikan LK208: sumbernya memang
demikian` di akhir baris itu atau pada baris di atasnya (pada narasi `<!-- abaikan LK503: alasan -->`). Peringatan
pada templat dan berkas jadi (LK6, LK7, LK8) disisihkan pada `abaikan:` di `laporan.yaml`. Yang disisihkan
tetap didaftar di akhir `lkip check`, supaya alasannya dapat ditinjau kembali.

"""
_PENUTUP = """
Satu kode dapat dibaca juga di terminal: `make explain KODE=LK204`.

Halaman ini dibuat dari `lkip_docgen/checks/katalog*.py`.
"""
