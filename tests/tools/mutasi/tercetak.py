"""The figures that the report prints or computes with, from its own ledger, and which of them have a witness."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lkip_docgen.pipeline import Folder, susun
from lkip_docgen.telusur import Buku
from tests.tools.mutasi.saksi import Saksi
from tests.tools.mutasi.sumber import Sumber, Tapak


@dataclass(frozen=True, slots=True)
class AngkaSumber:
    """An input behind printed figures: its id, where it stands, its witnesses (``pasti``, ``kisaran``)."""

    id: str
    tapak: Tapak
    baris: int
    pasti: tuple[str, ...]
    kisaran: tuple[str, ...]


def angka_sumber(s: Sumber, saksi: Saksi, templat: Path) -> list[AngkaSumber]:
    """Every input that is printed itself or that a printed figure is computed from, each once, in the files' order."""
    susunan = susun(s.tahun, Folder(content=s.akar, templates=templat))
    buku = Buku([a for d in susunan.dokumen for a in d.angka], ())
    menurut: dict[tuple[str, int], list[Tapak]] = {}
    for t in s.tapak:
        menurut.setdefault((t.berkas, s.baris(t.berkas, t.awal)), []).append(t)
    hasil: dict[tuple[str, int], AngkaSumber] = {}
    for a in buku.angka.values():
        if a.masukan or a.nilai is None or len(a.sumber) != 1:  # computed, missing, or a count of entries
            continue
        di = a.sumber[0]
        berkas = Path(di.berkas).relative_to(s.akar).as_posix()
        calon = [t for t in menurut.get((berkas, di.baris), ()) if t.angka == a.nilai and _kolom(s, t) >= di.kolom]
        # A cell of a table's row has its row's place: each takes the next of its value.
        x = next((t for t in calon if (t.berkas, t.awal) not in hasil), None)
        if x is not None:
            pasti, kisaran = saksi.milik(x.kunci, pasti=True), saksi.milik(x.kunci, pasti=False)
            hasil[x.berkas, x.awal] = AngkaSumber(a.id, x, di.baris, tuple(pasti), tuple(kisaran))
    return [hasil[k] for k in sorted(hasil)]


def _kolom(s: Sumber, t: Tapak) -> int:
    return t.awal - s.teks[t.berkas].rfind("\n", 0, t.awal)


USUL = (
    ("2023/rkt.yaml", "anggaran", "jumlah anggaran RKT (kontrol: jumlah), bila tercetak pada dokumennya"),
    ("renstra/", "target", "target menurut tabel kedua dokumennya (kontrol: target), misalnya TC.25"),
    ("renstra/", "akhir", "target tahun terakhir, bila dokumennya mencetak keduanya sama"),
    ("kinerja.yaml", "program", "realisasi indikator program menurut laporan lain"),
    ("kinerja.yaml", "pembanding", "angka pembanding menurut siaran resminya"),
    ("kinerja.yaml", "aduan", "jumlah aduan (kontrol: aduan)"),
    ("profil.yaml", "luas", "luas per kelurahan, atau luas menurut Kecamatan dalam Angka"),
    ("profil.yaml", "profesi", "jumlah persentase menurut sumbernya"),
)
"""What the content could add, by file and by a word of the path."""


def usul(t: Tapak) -> str:
    """The witness that a figure could get."""
    for berkas, kata, saran in USUL:
        if (
            berkas.split("/")[-1] in t.berkas
            and (not berkas.endswith("/") or t.berkas.startswith(berkas))
            and kata in t.pola
        ):
            return saran
    return "angka dokumen resmi kedua pada blok kontrol"
