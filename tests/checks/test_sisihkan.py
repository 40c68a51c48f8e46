"""Setting a finding aside: at its place, with a reason, and never an error."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkip_docgen import metrics
from lkip_docgen.checks import periksa_laporan
from lkip_docgen.checks.sisihkan import berkas_isi, sisihkan_hasil
from lkip_docgen.content.berkas_teks import tampil
from lkip_docgen.content.muat import muat
from lkip_docgen.diagnostics import Diagnostic, has_errors, sort_key, summary, to_json, to_text
from tests.content.kantor import TAHUN, isi_asli, tulis_kantor

_PANGKAT = "pangkat: [{golongan: III/d, jumlah: 3}]"
_SALAH = "pangkat: [{golongan: III/d, jumlah: 4}]"


def temuan(tmp: Path, nama: str, lama: str, baru: str) -> list[Diagnostic]:
    assert lama in isi_asli(nama)
    isi, diagnostik = muat(tulis_kantor(tmp, **{nama: isi_asli(nama).replace(lama, baru, 1)}), TAHUN)
    assert isi is not None
    assert diagnostik == []
    return periksa_laporan(isi, metrics.hitung(isi))


@pytest.mark.parametrize(
    "baru",
    [
        f"{_SALAH}   # abaikan LK204: seorang pensiun",
        f"# abaikan LK204: seorang pensiun\n{_SALAH}",
        f"# abaikan LK204: seorang pensiun\n# Tabel 1.2\n{_SALAH}",
        f"#abaikan lk204 : seorang pensiun\n{_SALAH}",
    ],
)
def test_a_comment_with_its_reason_sets_a_warning_aside(tmp_path: Path, baru: str) -> None:
    [d] = temuan(tmp_path, "2031/sdm.yaml", _PANGKAT, baru)
    assert (d.code, d.severity, d.reason) == ("LK204", "note", "seorang pensiun")
    assert "alasan: seorang pensiun" in to_text(d)
    assert "disisihkan [LK204]" in to_text(d)
    assert summary([d]) == "0 galat, 0 peringatan, 0 catatan, 1 disisihkan"
    assert '"reason": "seorang pensiun"' in to_json([d])


def test_several_codes_share_a_reason(tmp_path: Path) -> None:
    baru = f"# abaikan LK204, LK313: data lama\n{_SALAH.replace('[', '[{golongan: III/d, jumlah: 1}, ')}"
    assert {(d.code, d.reason) for d in temuan(tmp_path, "2031/sdm.yaml", _PANGKAT, baru)} == {
        ("LK204", "data lama"),
        ("LK313", "data lama"),
    }


def test_without_a_reason_the_warning_stays(tmp_path: Path) -> None:
    hasil = temuan(tmp_path, "2031/sdm.yaml", _PANGKAT, f"# abaikan LK204:\n{_SALAH}")
    assert [(d.code, d.severity, d.reason) for d in hasil] == [("LK190", "warning", ""), ("LK204", "warning", "")]


def test_another_place_sets_nothing_aside_and_is_told(tmp_path: Path) -> None:
    hasil = temuan(tmp_path, "2031/sdm.yaml", _PANGKAT, f"{_SALAH}\n# abaikan LK204: seorang pensiun")
    assert [(d.code, d.severity, d.line) for d in hasil] == [("LK204", "warning", 4), ("LK191", "note", 5)]


def test_comments_of_earlier_years_are_left_to_their_years(tmp_path: Path) -> None:
    lalu = {
        n: f"# abaikan LK204: tahun lalu\n{isi_asli('2030/kinerja.yaml')}"
        for n in ("2030/kinerja.yaml", "2030/sdm.yaml")
    }
    isi, diagnostik = muat(tulis_kantor(tmp_path, **lalu), TAHUN)
    assert isi is not None
    assert diagnostik == []
    assert periksa_laporan(isi, metrics.hitung(isi)) == []


@pytest.mark.parametrize(("alasan", "sisa"), [("menurut naskahnya", []), ("alasan lain", ["LK191"])])
def test_an_entry_that_stands_again_keeps_its_comment(tmp_path: Path, alasan: str, sisa: list[str]) -> None:
    baris = "      - id: ikm\n        indikator: ikm\n        sasaran: layanan\n        dukungan: [penunjang]\n"
    bunyi = "        # abaikan LK213: {}\n        uraian_indikator: Indeks Kepuasaan\n"
    lain = "      - {id: sampah, indikator: sampah, sasaran: laut, dukungan: [pantai]}\n"
    pk = "pk:\n" + "".join(
        f"  - versi: {versi}\n    judul: Perjanjian Kinerja{judul} 2031\n    tanggal: 2031-{bulan}-15\n    baris:\n"
        f"{baris}{bunyi.format(kata)}{lain}"
        for versi, judul, bulan, kata in (
            ("murni", "", "01", "menurut naskahnya"),
            ("perubahan", " Perubahan", "10", alasan),
        )
    )
    isi, diagnostik = muat(tulis_kantor(tmp_path, **{"2031/pk.yaml": pk}), TAHUN)
    assert isi is not None
    assert diagnostik == []
    hasil = periksa_laporan(isi, metrics.hitung(isi))
    assert [d.code for d in hasil if d.reason] == ["LK213"]
    assert [d.code for d in hasil if not d.reason] == sisa


FOTO = "foto:\n  - id: rapat\n{}    keterangan: >-\n{}      Rapat koordinasi\n      tahun 2030\n    baris_pk: ikm\n"


def test_a_comment_above_a_folded_text_serves_all_its_lines(tmp_path: Path) -> None:
    foto = FOTO.format("    # abaikan LK326, LK428, LK507: dibahas tahun sebelumnya\n", "")
    isi, _ = muat(tulis_kantor(tmp_path, **{"2031/foto.yaml": foto}), TAHUN)
    assert isi is not None
    hasil = [d for d in periksa_laporan(isi, metrics.hitung(isi)) if d.code in ("LK326", "LK428")]
    assert {d.line for d in hasil} <= {4, 5, 6}
    assert [d.reason for d in hasil] == ["dibahas tahun sebelumnya"] * len(hasil)
    assert hasil


def test_a_comment_within_a_folded_text_would_be_printed(tmp_path: Path) -> None:
    foto = FOTO.format("", "      # abaikan LK326: dibahas tahun sebelumnya\n")
    isi, _ = muat(tulis_kantor(tmp_path, **{"2031/foto.yaml": foto}), TAHUN)
    assert isi is not None
    hasil = periksa_laporan(isi, metrics.hitung(isi))
    [d] = [d for d in hasil if d.code == "LK192"]
    assert (d.severity, d.line) == ("error", 4)
    assert "mulai di baris 3" in d.message
    assert "LK191" not in {d.code for d in hasil}


def test_an_error_cannot_be_set_aside(tmp_path: Path) -> None:
    baru = "kontrol: {total: 5}   # abaikan LK201: biar\n"
    hasil = temuan(tmp_path, "2031/sdm.yaml", "kelompok:", baru + "kelompok:")
    assert [(d.code, d.severity, d.reason) for d in hasil] == [("LK201", "error", "")]
    assert "tidak dapat disisihkan" in hasil[0].hint
    assert has_errors(hasil)


def test_findings_come_by_file_and_line_and_last_what_was_set_aside() -> None:
    catatan = Diagnostic("LK218", "note", "x", "a.yaml", 12)
    peringatan = Diagnostic("LK209", "warning", "x", "a.yaml", 2)
    galat = Diagnostic("LK201", "error", "x", "b.yaml", 1)
    sisihan = Diagnostic("LK204", "note", "x", "a.yaml", 1, reason="y")
    assert sorted([sisihan, galat, catatan, peringatan], key=sort_key) == [peringatan, catatan, galat, sisihan]
    assert summary([sisihan, catatan, peringatan]) == "0 galat, 1 peringatan, 1 catatan, 1 disisihkan"


_ABAIKAN = "abaikan: [{kode: LK644, berkas: bab4.docx, alasan: diisi Word}]\n"
_TEMPLAT = Diagnostic("LK644", "warning", "bidang DATE", "templates/docx/bab4.docx")


def hasil(tmp: Path, abaikan: str, *temuan: Diagnostic, nama: str = "laporan.yaml") -> list[Diagnostic]:
    """Findings on templates and built files, after what the settings set aside; every entry judged."""
    isi, diagnostik = muat(tulis_kantor(tmp, **{nama: isi_asli(nama) + abaikan}), TAHUN)
    assert isi is not None
    assert diagnostik == []
    return sisihkan_hasil(isi, temuan, lambda _: True)


def test_a_warning_on_a_template_is_set_aside_in_the_settings(tmp_path: Path) -> None:
    lain = _TEMPLAT._replace(file="templates/docx/bab3.docx")
    [d, tetap] = hasil(tmp_path, _ABAIKAN, _TEMPLAT, lain)
    assert (d.severity, d.reason) == ("note", "diisi Word")
    assert tetap is lain


def test_an_error_on_a_template_stays(tmp_path: Path) -> None:
    [d] = hasil(tmp_path, _ABAIKAN, _TEMPLAT._replace(severity="error"))
    assert (d.severity, d.reason) == ("error", "")
    assert "tidak dapat disisihkan" in d.hint


def test_an_entry_may_name_what_the_message_says(tmp_path: Path) -> None:
    abaikan = _ABAIKAN.replace("alasan", "memuat: DATE, alasan")
    [d] = hasil(tmp_path / "a", abaikan, _TEMPLAT)
    assert d.reason
    tetap, sia = hasil(tmp_path / "b", abaikan, _TEMPLAT._replace(message="bidang TIME"))
    assert not tetap.reason
    assert (sia.code, sia.severity) == ("LK191", "note")
    assert 'LK644 yang memuat "DATE" pada bab4.docx' in sia.message


@pytest.mark.parametrize(
    ("abaikan", "pesan"),
    [(_ABAIKAN, "tidak ada temuan LK644"), (_ABAIKAN.replace("LK644", "LK204"), "LK204 tidak disisihkan di sini")],
)
def test_an_entry_of_no_use_is_told_at_its_place(tmp_path: Path, abaikan: str, pesan: str) -> None:
    [d] = hasil(tmp_path, abaikan)
    assert (d.code, d.severity) == ("LK191", "note")
    assert pesan in d.message
    assert d.file.endswith("laporan.yaml")
    assert d.excerpt[d.column - 1 :].startswith("LK")


def test_a_years_entries_join_those_of_all_years(tmp_path: Path) -> None:
    bersama = isi_asli("laporan.yaml") + _ABAIKAN
    setahun = "abaikan: [{kode: LK702, berkas: lkip-2031.docx, alasan: memang}]\n"
    isi, _ = muat(tulis_kantor(tmp_path, **{"laporan.yaml": bersama, "2031/laporan.yaml": setahun}), TAHUN)
    assert isi is not None
    assert [s.kode for s in isi.laporan.abaikan or []] == ["LK644", "LK702"]
    assert [d.reason for d in sisihkan_hasil(isi, [_TEMPLAT])] == ["diisi Word"]


def test_a_comment_serves_a_finding_of_composing_on_a_line_of_the_content(tmp_path: Path) -> None:
    teks = "# abaikan LK648: dipakai tahun depan\nprofesi: []\n"
    isi, _ = muat(tulis_kantor(tmp_path, **{"2031/profil.yaml": teks}), TAHUN)
    assert isi is not None
    [berkas] = [tampil(b) for b in berkas_isi(isi) if b.name == "profil.yaml"]
    [d] = sisihkan_hasil(isi, [Diagnostic("LK648", "warning", "x", berkas, 2, 1)])
    assert d.reason == "dipakai tahun depan"


@pytest.mark.parametrize("tanda", ["", "# abaikan LK648: dipakai tahun depan\n"])
def test_a_finding_of_composing_on_a_folded_text_is_set_aside_by_its_sign_and_shown_at_its_words(
    tmp_path: Path, tanda: str
) -> None:
    teks = f"{tanda}letak_wilayah: >-\n  di tepi danau\n"
    isi, _ = muat(tulis_kantor(tmp_path, **{"2031/profil.yaml": teks}), TAHUN)
    assert isi is not None
    [berkas] = [tampil(b) for b in berkas_isi(isi) if b.name == "profil.yaml"]
    baris = teks.count("\n") - 1
    mentah = Diagnostic("LK648", "warning", "x", berkas, baris, 16, excerpt="letak_wilayah: >-")
    [d] = sisihkan_hasil(isi, [mentah])
    assert bool(d.reason) is bool(tanda)
    assert (d.line, d.column, d.excerpt) == (baris + 1, 3, "  di tepi danau")


_PROFESI = 'profesi: [{nama: Nelayan, persen: "60,2"}, {nama: Lainnya, persen: "40,1"}]'


@pytest.mark.parametrize(
    ("isi", "disisihkan"),
    [(_PROFESI, True), (_PROFESI.replace("60,2", "62,0"), False)],
)
def test_a_figure_in_the_reason_binds_it(tmp_path: Path, isi: str, disisihkan: bool) -> None:
    teks = f"# abaikan LK208: sumbernya memang berjumlah 100,30%\n{isi}\n"
    muatan, _ = muat(tulis_kantor(tmp_path, **{"2031/profil.yaml": teks}), TAHUN)
    assert muatan is not None
    [d] = [d for d in periksa_laporan(muatan, metrics.hitung(muatan)) if d.code == "LK208"]
    assert bool(d.reason) is disisihkan
    assert d.severity == ("note" if disisihkan else "warning")
    assert ("alasannya menyebut 100,30" in d.hint) is not disisihkan
