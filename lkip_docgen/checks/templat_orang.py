"""LK651: people and their NIP typed in a template."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from lkip_docgen.alinea_templat import ISIAN, AlineaTemplat
from lkip_docgen.checks.mirip import kata_padat, satu_huruf
from lkip_docgen.checks.nip import nama_polos, rapat
from lkip_docgen.checks.templat import Templat, kutip, nama_isian, nilai, temuan
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.kantor import Pejabat
from lkip_docgen.diagnostics import Diagnostic, Severity
from lkip_docgen.metrics import Laporan

_NIP: Final = r"(?<!\d)\d{8}\s?\d{6}\s?\d\s?\d{3}(?!\d)|(?<=NIP)[.: ]*(?P<nip>\d[\d ]{5,24})"
_ORANG: Final = ("nama", "jabatan", "nip", "pangkat")


def orang_diketik(isi: Isi, laporan: Laporan, t: Templat) -> Iterator[Diagnostic]:
    """LK651: names and NIP that a tag should print, right or another person's."""
    nama = [(nama_polos(p.nama), p) for p in isi.pejabat]
    gaya = _gaya_nama(t)
    for a in t.diketik:
        kecil = a.teks.casefold()
        penanda = a.gaya in gaya
        disebut = [p for n, p in nama if n in kecil and (" " in n or penanda)]
        for p in disebut[:1]:
            yield from _nama(laporan, t, a, p)
        if not disebut and penanda and ISIAN not in a.teks:
            yield from _nama_asing(laporan, t, a)
        elif not disebut:
            yield from _nama_keliru(t, a, nama)
    for a in t.berangka:
        m = re.search(_NIP, a.teks)
        if m is not None:
            yield from _nip(isi, laporan, t, a, (m["nip"] or m[0]).strip())


def _gaya_nama(t: Templat) -> frozenset[str]:
    """The styles that the templates give nothing but a signer's name."""
    nama: set[str] = set()
    lain: set[str] = set()
    for a in t.alinea:
        if a.tabel and len(a.isian) == 1 and a.teks.strip() == ISIAN and nama_isian(a.isian[0]).endswith(".nama"):
            if not a.putaran and not a.kepala:
                nama.add(a.gaya)
        elif a.isian:
            lain.add(a.gaya)
    return frozenset(nama - lain - {""})


def _pemilik(laporan: Laporan, t: Templat, a: AlineaTemplat, kecuali: str) -> tuple[str, object]:
    """Whose tags stand in the same signature ("pejabat.kepala"), and the person in this report."""
    milik = t.pemilik(a, [x for x in _ORANG if x != kecuali])
    return milik, nilai(laporan, milik) if milik else None


def _nama(laporan: Laporan, t: Templat, a: AlineaTemplat, p: Pejabat) -> Iterator[Diagnostic]:
    milik, orang = _pemilik(laporan, t, a, "nama")
    benar = getattr(orang, "nama", None)
    lain = isinstance(benar, str) and nama_polos(benar) != nama_polos(p.nama)
    pesan = f"nama {p.nama} diketik pada templat"
    pesan += (
        f", padahal yang menandatangani {benar}"
        if lain
        else "; bila pejabatnya berganti, yang tercetak tetap yang lama"
    )
    berat: Severity = "error" if lain else "warning"
    yield temuan("LK651", a, pesan, f"tulis {{{{ {milik or 'pejabat.kepala'}.nama }}}}", berat)


def _nama_asing(laporan: Laporan, t: Templat, a: AlineaTemplat) -> Iterator[Diagnostic]:
    milik, orang = _pemilik(laporan, t, a, "nama")
    benar = getattr(orang, "nama", None)
    pesan = f'nama penanda tangan diketik pada templat: "{kutip(a.teks)}"'
    if isinstance(benar, str):
        pesan += f", bukan {benar}"
    berat: Severity = "error" if isinstance(benar, str) else "warning"
    yield temuan("LK651", a, pesan, f"tulis {{{{ {milik or 'pejabat.kepala'}.nama }}}}", berat)


def _nama_keliru(t: Templat, a: AlineaTemplat, nama: Iterable[tuple[str, Pejabat]]) -> Iterator[Diagnostic]:
    """An official's name of several words with one of them mistyped."""
    kata = kata_padat(a.teks)
    for n, p in nama:
        benar = kata_padat(n)
        for i in range(len(kata) - len(benar) + 1 if len(benar) > 1 and benar[0][0] in a.teks.casefold() else 0):
            beda = [(x, y) for x, y in zip(kata[i : i + len(benar)], benar, strict=True) if x != y]
            if len(beda) == 1 and satu_huruf(*beda[0]):
                milik = t.pemilik(a, [x for x in _ORANG if x != "nama"]) or "pejabat.kepala"
                pesan = (
                    f'"{beda[0][0].upper()}" diketik pada nama {p.nama}, yang pada pejabat.yaml "{beda[0][1].upper()}"'
                )
                yield temuan("LK651", a, pesan, f"tulis {{{{ {milik}.nama }}}}", "error")
                return


def _nip(isi: Isi, laporan: Laporan, t: Templat, a: AlineaTemplat, tertulis: str) -> Iterator[Diagnostic]:
    milik, orang = _pemilik(laporan, t, a, "nip")
    benar = getattr(orang, "nip", None)
    dikenal = {rapat(p.nip): p for p in isi.pejabat if p.nip}
    p = dikenal.get(rapat(tertulis))
    saran = f"tulis {{{{ {milik or 'pejabat.kepala'}.nip }}}}"
    if isinstance(benar, str) and rapat(benar) != rapat(tertulis):
        pesan = f"NIP {tertulis} diketik pada templat, padahal NIP {getattr(orang, 'nama', '')} ialah {benar}"
        yield temuan("LK651", a, pesan, saran, "error")
    elif p is not None or isinstance(benar, str):
        pesan = f"NIP {tertulis} diketik pada templat; bila pejabatnya berganti, yang tercetak tetap yang lama"
        yield temuan("LK651", a, pesan, saran, "warning")
    else:
        pesan = f"NIP {tertulis} diketik pada templat dan tidak ada pada pejabat.yaml"
        yield temuan("LK651", a, pesan, saran, "error")
