"""What a figure is called in words, from its id and the office's own names."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_docgen.content.model.isi import Isi

_KATA = {
    "sub_kegiatan": "Sub kegiatan",
    "baris_pk": "Baris PK",
    "rkt": "RKT",
    "sdm": "SDM",
    "pk": "PK",
    "iku": "IKU",
}


class Uraian:
    """Names for figures: ``uraian("sub_kegiatan.gaji.pagu")`` → "Penyediaan Gaji dan Tunjangan ASN: pagu"."""

    def __init__(self, isi: Isi) -> None:
        self._nama = dict(_nama(isi))

    def __call__(self, id: str) -> str:
        jenis, _, sisa = id.partition(".")
        kunci, _, ekor = sisa.partition(".")
        nama = self._nama.get((jenis, kunci))
        if nama is not None:
            return f"{nama}: {_kata(ekor)}" if ekor else nama
        return f"{_KATA.get(jenis, _kata(jenis).capitalize())}: {_kata(sisa)}" if sisa else _kata(jenis).capitalize()


def _kata(ekor: str) -> str:
    return ekor.replace(".", ", ").replace("_", " ").replace("[", " ").replace("]", "")


def _nama(isi: Isi) -> Iterator[tuple[tuple[str, str], str]]:
    for p in isi.anggaran.program:
        yield ("program", p.id), p.nama
        for k in p.kegiatan:
            yield ("kegiatan", k.id), k.nama
            for s in k.sub_kegiatan:
                yield ("sub_kegiatan", s.id), s.nama
    for renstra in isi.renstra:
        for i in renstra.indikator:
            yield ("indikator", i.id), i.nama
    for pk in isi.pk:
        for b in pk.baris:
            nama = next((i.nama for r in isi.renstra for i in r.indikator if i.id == b.indikator), b.id)
            yield ("baris_pk", b.id), b.uraian_indikator or nama
