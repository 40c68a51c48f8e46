"""The printed report's own slips (``docs/selisih-acuan.md``), typed into a copy of the content, are caught."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from lkip_docgen import metrics
from lkip_docgen.checks import periksa_laporan
from lkip_docgen.content.muat import muat
from lkip_docgen.diagnostics import Diagnostic

ISI = Path(__file__).parents[2] / "content"
TAHUN = 2023


@dataclass(frozen=True)
class Salah:
    """A slip: its number in the list of differences ("" where it stands among what was left), file, text, slip."""

    nomor: str
    kode: str
    berkas: str
    lama: str
    cetak: str
    pesan: str = ""


SALAH = (
    Salah("27", "LK204", "2023/sdm.yaml", "# abaikan LK204:", "# dibiarkan:", "berjumlah 16"),
    Salah("28", "LK204", "2023/sdm.yaml", "I/c, jumlah: {SD: 2}", "I/c, jumlah: {SMP: 2, SD: 2}", "berjumlah 77"),
    Salah("31", "LK208", "2023/profil.yaml", "# abaikan LK208:", "# dibiarkan:", "100,30%"),
    Salah("46", "LK213", "2023/pk.yaml", "# abaikan LK213: PK yang", "# dibiarkan: PK yang", "efektivitas"),
    Salah("49", "LK213", "2023/pk.yaml", "# abaikan LK213: ejaan", "# dibiarkan: ejaan", "prosentase"),
    Salah("52", "LK201", "2023/kinerja.yaml", "kontrol:\n", "kontrol:\n  rata_rata: 96\n", "menurut isi 96,04%"),
    Salah("53", "LK201", "2023/kinerja.yaml", "kontrol:\n", "kontrol:\n  predikat: MEMUASKAN\n", "Sangat Memuaskan"),
    Salah("69", "LK318", "renstra/perubahan.yaml", "periode_selesai: 2026", "periode_selesai: 2016", "2021-2016"),
    Salah("69", "LK318", "renstra/perubahan.yaml", "Patrang Tahun 2021-2026", "Patrang Tahun 2021-2016", "2021-2026"),
    Salah("89", "LK201", "2023/anggaran.yaml", 'serapan: "81,19"', 'serapan: "81,09"', "menurut isi 81,19%"),
    Salah("93", "LK201", "2023/anggaran.yaml", 'serapan: "99,76"', 'serapan: "88,76"', "menurut isi 99,76%"),
    Salah(
        "98",
        "LK213",
        "2023/rkt.yaml",
        "- sub_kegiatan: sinergitas\n",
        "- sub_kegiatan: sinergitas\n                    nama: >-\n                      Sinergisitas dengan Kepolisian "
        "Negara Republik Indonesia, Tentara Nasional Indonesia dan Instansi Vertikal di Wilayah Kecamatan\n",
        "sinergisitas",
    ),
    Salah("113", "LK201", "2023/kinerja.yaml", "kontrol:\n", 'kontrol:\n  rata_rata: "82,82"\n', "menurut isi 96,04%"),
    Salah("114", "LK201", "2023/rkt.yaml", "# abaikan LK201:", "# dibiarkan:", "741.202.719"),
    Salah(
        "118",
        "LK201",
        "2023/anggaran.yaml",
        "pagu: 15.170.568.935, ",
        "pagu: 12.564.365.145, ",
        "pagu seluruh anggaran",
    ),
    Salah("130", "LK311", "pejabat.yaml", "pangkat: Penata Tingkat I", "pangkat: Penata Tk. I", "disingkat"),
    Salah(
        "131", "LK212", "2023/rkt.yaml", 'nama: Nilai SKM, target: "92"', "nama: SKM Aparatur, target: 92%", "satuan"
    ),
    Salah("141", "LK310", "instansi.yaml", "  jabatan: Camat\n", "  jabatan: 19690608 199202 1 001\n", "tampaknya NIP"),
    Salah("143", "LK201", "2023/pk.yaml", 'ikm: "80"  ', 'ikm: "80%"  ', "mencatat 80%, isi 80"),
    Salah("153", "LK311", "pejabat.yaml", "pangkat: Penata Tingkat I", "pangkat: Pangkat Tingkat I", "tidak ada"),
    Salah("156", "LK213", "2023/iku.yaml", "# abaikan LK213: tabel", "# dibiarkan: tabel", "fasilitasi"),
    Salah("", "LK212", "2023/rkt.yaml", "# abaikan LK212: RKT yang ditandatangani memang menulis 0%", "# RKT 0%", "0%"),
    Salah(
        "",
        "LK212",
        "2023/rkt.yaml",
        "# abaikan LK212: RKT yang ditandatangani memang menulis 3",
        "# RKT 3",
        "3 Dokumen",
    ),
    Salah("", "LK223", "renstra/awal.yaml", "# abaikan LK223:", "# dibiarkan:", "kondisi akhir"),
)


@pytest.fixture(scope="module")
def bersih(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the content that a test may write into and must restore."""
    akar = tmp_path_factory.mktemp("acuan") / "content"
    shutil.copytree(ISI, akar, ignore=shutil.ignore_patterns("skema"))
    return akar


def temuan(akar: Path) -> list[Diagnostic]:
    isi, diagnostik = muat(akar, TAHUN)
    assert isi is not None
    assert [d for d in diagnostik if d.severity == "error"] == []
    return periksa_laporan(isi, metrics.hitung(isi))


@pytest.mark.parametrize("s", SALAH, ids=lambda s: f"{s.nomor or 'dibiarkan'}-{s.kode}")
def test_a_slip_of_the_printed_report_is_caught(bersih: Path, s: Salah) -> None:
    berkas = bersih / s.berkas
    asli = berkas.read_text("utf-8")
    assert s.lama in asli
    berkas.write_text(asli.replace(s.lama, s.cetak, 1), "utf-8")
    try:
        hasil = [d for d in temuan(bersih) if d.code == s.kode and not d.reason]
    finally:
        berkas.write_text(asli, "utf-8")
    assert any(s.pesan in d.message and d.file.endswith(s.berkas) and d.line for d in hasil), hasil


def test_the_clean_content_has_nothing_but_what_was_set_aside(bersih: Path) -> None:
    hasil = temuan(bersih)
    banding = [d for d in hasil if d.code[:3] in ("LK2", "LK3") and not d.reason]
    assert [(d.code, d.severity) for d in banding] == [("LK218", "note")]
    disisihkan = {d.code for d in hasil if d.reason and d.code[:3] in ("LK2", "LK3")}
    assert disisihkan == {"LK201", "LK204", "LK208", "LK212", "LK213", "LK223", "LK230", "LK335"}
    assert all(d.severity == "note" for d in hasil if d.reason)
    assert not {"LK190", "LK191"} & {d.code for d in hasil}
    assert [d._replace(file="") for d in hasil] == [d._replace(file="") for d in temuan(bersih)]


def test_one_slip_in_a_date_is_one_finding(bersih: Path) -> None:
    berkas = bersih / "2023/laporan.yaml"
    asli = berkas.read_text("utf-8")
    berkas.write_text(asli.replace("10 Februari 2024", "10 Februari 2023"), "utf-8")
    try:
        hasil = [d.code for d in temuan(bersih) if d.file.endswith("laporan.yaml")]
    finally:
        berkas.write_text(asli, "utf-8")
    # Nobody is known in office on that day: the rules of order say nothing more of the same date.
    assert hasil == ["LK301"]
