"""PK, RKT and the decree on IKU as documents of their own, as a reader has them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import docx
import pytest

from lkip_docgen.pipeline import Folder, bangun
from tests.conftest import AKAR
from tests.kantor import salinan
from tests.laporan.baca import Terbangun, rapat

Dokumen = dict[str, Terbangun]


def _bangun(tahun: int, content: Path, out: Path, *dokumen: str) -> Dokumen:
    hasil = bangun(tahun, Folder(content, AKAR / "templates" / "docx", out), dokumen=dokumen)
    return {h.docx.stem: Terbangun(h, tahun) for h in hasil}


@pytest.fixture(scope="module")
def pk_dinas(tmp_path_factory: pytest.TempPathFactory) -> Dokumen:
    return _bangun(salinan.TAHUN, salinan.ISI, tmp_path_factory.mktemp("pk"), "pk")


@pytest.fixture(scope="module")
def naskah(tmp_path_factory: pytest.TempPathFactory) -> Dokumen:
    return _bangun(2023, AKAR / "content", tmp_path_factory.mktemp("naskah"), "pk", "rkt", "iku")


def test_every_version_of_the_pk_comes_out(pk_dinas: Dokumen, naskah: Dokumen) -> None:
    assert list(pk_dinas) == ["pk-murni-2029", "pk-perubahan-2029"]
    assert list(naskah) == ["pk-perubahan-2023", "rkt-2023", "iku-2023"]


@pytest.mark.parametrize(
    ("nama", "ada", "tiada"),
    [
        (
            "pk-murni-2029",
            [
                "PERJANJIAN KINERJA TAHUN 2029",
                "Muara Teluk, 15 Januari 2029",
                "Drs. SUTAN MALIK, M.Si",
                "BB (75)",
                "Rp1.195.000.000",
            ],
            ["PERUBAHAN", "2 Oktober 2029", "Nilai Tukar"],
        ),
        (
            "pk-perubahan-2029",
            [
                "PERJANJIAN KINERJA PERUBAHAN TAHUN 2029",
                "Kota Muara Teluk, 2 Oktober 2029",
                "BB (78)",
                "Rp1.251.001.000",
            ],
            ["15 Januari 2029", "SUTAN MALIK", "BB (75)"],
        ),
    ],
)
def test_a_version_has_its_own_date_parties_targets_and_budget(
    pk_dinas: Dokumen, nama: str, ada: list[str], tiada: list[str]
) -> None:
    pk = pk_dinas[nama]
    assert [x for x in ada if pk.di_kedua(x) != (True, True)] == []
    assert [x for x in tiada if pk.di_kedua(x) != (False, False)] == []


def test_word_file_and_pdf_say_the_same(pk_dinas: Dokumen, naskah: Dokumen) -> None:
    for d in (*pk_dinas.values(), *naskah.values()):
        kurang = Counter(rapat(d.teks_docx)) - Counter(rapat(d.teks_pdf))
        assert set(kurang) <= {"-"}, d.docx.name


def test_nothing_of_the_report_s_frame_is_in_them(naskah: Dokumen) -> None:
    for d in naskah.values():
        assert d.gaya("JudulLampiran") == []
        assert not any(n.startswith("word/footer") for n in d.bagian)
        assert "LKIP" not in d.teks_pdf


def test_pages_are_numbered_from_the_second(naskah: Dokumen, pk_dinas: Dokumen) -> None:
    for d in (*naskah.values(), *pk_dinas.values()):
        assert "-1-" not in rapat(d.halaman[0])
        for n, halaman in enumerate(d.halaman[1:], 2):
            assert f"-{n}-" in rapat(halaman), (d.pdf.name, n)


@pytest.mark.parametrize(
    ("nama", "penanda", "kali"),
    [
        ("pk-perubahan-2023", ["Jember, 21 November 2023", "BUPATI JEMBER,", "CAMAT PATRANG,", "NIP. 19690608"], 2),
        ("rkt-2023", ["Jember, 1 Februari 2023", "CAMAT PATRANG", "FARISA JAMAL TASLIM", "NIP. 19850802"], 1),
        ("iku-2023", ["Ditetapkan di : Jember", "1 Februari 2023", "FARISA JAMAL TASLIM", "NIP. 19850802"], 2),
    ],
)
def test_signatures_are_whole_on_one_page(naskah: Dokumen, nama: str, penanda: list[str], kali: int) -> None:
    assert len(naskah[nama].halaman_berisi(*penanda)) == kali


def test_properties_are_the_document_s_own(naskah: Dokumen, pk_dinas: Dokumen) -> None:
    sifat = {n: docx.Document(str(d.docx)).core_properties for n, d in {**naskah, **pk_dinas}.items()}
    assert {n: s.created.date().isoformat() for n, s in sifat.items() if s.created is not None} == {
        "pk-perubahan-2023": "2023-11-21",
        "rkt-2023": "2023-02-01",
        "iku-2023": "2023-02-01",
        "pk-murni-2029": "2029-01-15",
        "pk-perubahan-2029": "2029-10-02",
    }
    assert sifat["pk-perubahan-2023"].title == "Perjanjian Kinerja Perubahan Tahun 2023 Kecamatan Patrang"


def test_the_logo_stands_beside_the_letterhead(pk_dinas: Dokumen, naskah: Dokumen) -> None:
    kop = next(pk_dinas["pk-murni-2029"].badan.iter("{*}tbl"))
    assert [len(list(sel.iter("{*}drawing"))) for sel in kop.iter("{*}tc")] == [1, 0]
    assert list(naskah["pk-perubahan-2023"].badan.iter("{*}drawing")) == []


def test_paper_is_the_office_s(pk_dinas: Dokumen) -> None:
    (ukuran,) = {u for d in pk_dinas.values() for u in d.ukuran}
    assert ukuran == pytest.approx((215 / 25.4 * 72, 330 / 25.4 * 72), abs=1)


def test_a_second_build_gives_the_same_bytes(pk_dinas: Dokumen, tmp_path: Path) -> None:
    for nama, d in _bangun(salinan.TAHUN, salinan.ISI, tmp_path, "pk").items():
        for asal, lagi in ((pk_dinas[nama].docx, d.docx), (pk_dinas[nama].pdf, d.pdf)):
            assert asal.read_bytes() == lagi.read_bytes(), asal.name
