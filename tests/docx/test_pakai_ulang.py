"""A part rendered for one document stands for another's only where it would be the same."""

from pathlib import Path

from lxml import etree

from lkip_docgen.docx.bagian import Bagian
from lkip_docgen.docx.pakai_ulang import PakaiUlang
from lkip_docgen.docx.paket import Paket
from lkip_docgen.docx.susunan import baca_susunan
from lkip_docgen.docx.xml import BODY, P

_SUSUNAN = list(baca_susunan(Path(__file__).parents[2] / "templates" / "docx").values())


def _bagian(nama: str) -> Bagian:
    body = etree.Element(BODY)
    etree.SubElement(body, P)
    return Bagian(nama, f"{nama}.docx", Paket(nama, {}), body)


def test_a_part_of_two_documents_is_given_as_a_copy() -> None:
    p, pk = PakaiUlang(_SUSUNAN), object()
    asli = _bagian("pk")
    p.simpan(asli, {"pk.baris", "gambar.logo_kop"}, {"pk": pk, "gambar": 1, "tahun": 2023})
    asli.body.clear()
    ada = p.ambil("pk", {"pk": pk, "gambar": 2, "tahun": 2024})
    assert ada is not None
    salinan, nama = ada
    assert len(salinan.body) == 1
    assert nama == {"pk.baris", "gambar.logo_kop"}


def test_another_value_of_a_name_that_it_mentions_wants_it_rendered_anew() -> None:
    p = PakaiUlang(_SUSUNAN)
    p.simpan(_bagian("pk"), {"pk.baris", "dokumen"}, {"pk": "murni", "dokumen": "lkip"})
    assert p.ambil("pk", {"pk": "perubahan", "dokumen": "lkip"}) is None
    assert p.ambil("pk", {"pk": "murni", "dokumen": "pk"}) is None
    assert p.ambil("pk", {"dokumen": "lkip"}) is None
    assert p.ambil("pk", {"pk": "murni", "dokumen": "lkip"}) is not None


def test_a_part_of_one_document_is_not_kept() -> None:
    p = PakaiUlang(_SUSUNAN)
    p.simpan(_bagian("bab3"), set(), {})
    assert p.ambil("bab3", {}) is None
    assert p.ambil("pk", {}) is None
