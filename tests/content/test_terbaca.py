"""Content that was read before: the same to the last place, and never older than its file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lkip_docgen import singgahan
from lkip_docgen.content import urai_narasi, yaml_letak
from lkip_docgen.content.model.dasar import Simpul, simpul_di
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.muat import muat
from tests.content.kantor import TAHUN, isi_asli, tulis_kantor


class _Pencatat:
    """Notes which files are parsed."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.berkas: list[str] = []
        self._asli_yaml, self._asli_md = yaml_letak.baca_yaml, urai_narasi.urai_narasi
        monkeypatch.setattr(yaml_letak, "baca_yaml", self._yaml)
        monkeypatch.setattr(urai_narasi, "urai_narasi", self._md)

    def _yaml(self, teks: str, berkas: str) -> Any:
        self.berkas.append(Path(berkas).name)
        return self._asli_yaml(teks, berkas)

    def _md(self, teks: str, berkas: str, slot: Any) -> Any:
        self.berkas.append(Path(berkas).name)
        return self._asli_md(teks, berkas, slot)


@pytest.fixture
def dibaca(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> _Pencatat:
    monkeypatch.setattr(singgahan, "folder_singgahan", lambda jenis: iter([tmp_path / "singgahan" / jenis]))
    return _Pencatat(monkeypatch)


def _isi(folder: Path) -> Isi:
    isi, _ = muat(folder, TAHUN)
    assert isi is not None
    return isi


def _simpul(isi: Isi) -> list[Simpul]:
    bagian = [
        getattr(isi, n) for n in ("instansi", "laporan", "sdm", "kinerja", "anggaran", "iku", "organisasi", "rkt")
    ]
    return [
        s for b in [*bagian, *isi.pk, *isi.renstra, *isi.pejabat, *isi.dasar_hukum, *isi.foto] for s in simpul_di(b)
    ]


def test_what_was_read_before_is_the_same_with_every_place(tmp_path: Path, dibaca: _Pencatat) -> None:
    folder = tulis_kantor(tmp_path)
    pertama = _isi(folder)
    assert "anggaran.yaml" in dibaca.berkas
    assert "bab1.md" in dibaca.berkas
    dibaca.berkas.clear()
    kedua = _isi(folder)
    assert dibaca.berkas == []
    assert kedua.narasi == pertama.narasi
    simpul = _simpul(pertama), _simpul(kedua)
    assert len(simpul[0]) > 50
    for a, b in zip(*simpul, strict=True):
        assert a == b
        assert a.letak_dari() == b.letak_dari()
        for nama in type(a).model_fields:
            assert a.letak_dari(nama) == b.letak_dari(nama)


def test_only_what_was_edited_is_read_again(tmp_path: Path, dibaca: _Pencatat) -> None:
    folder = tulis_kantor(tmp_path)
    _isi(folder)
    dibaca.berkas.clear()
    berkas = folder / "instansi.yaml"
    berkas.write_text("# satu baris di atas\n" + berkas.read_text("utf-8"), "utf-8")
    isi = _isi(folder)
    assert dibaca.berkas == ["instansi.yaml"]
    letak = isi.instansi.letak_dari("nama")
    assert letak is not None
    assert berkas.read_text("utf-8").splitlines()[letak.baris - 1].startswith("nama:")


@pytest.mark.usefixtures("dibaca")
def test_a_copy_elsewhere_has_its_own_places(tmp_path: Path) -> None:
    sini, sana = tulis_kantor(tmp_path / "sini"), tulis_kantor(tmp_path / "sana")
    _isi(sini)
    letak = _isi(sana).instansi.letak_dari("nama")
    assert letak is not None
    assert letak.berkas == (sana / "instansi.yaml").as_posix()


def test_a_file_with_a_fault_is_read_and_told_every_time(tmp_path: Path, dibaca: _Pencatat) -> None:
    rusak = isi_asli("instansi.yaml").replace("nama:", "namanya:", 1)
    folder = tulis_kantor(tmp_path, **{"instansi.yaml": rusak})
    temuan = [muat(folder, TAHUN)[1] for _ in range(2)]
    assert dibaca.berkas.count("instansi.yaml") == 2
    assert temuan[0] == temuan[1]
    assert {d.code for d in temuan[0]} >= {"LK102"}


@pytest.mark.usefixtures("dibaca")
def test_settings_of_a_year_follow_both_their_files(tmp_path: Path) -> None:
    folder = tulis_kantor(tmp_path)
    umum, setahun = folder / "laporan.yaml", folder / str(TAHUN) / "laporan.yaml"
    umum.write_text("kertas: A4\njudul: Judul umum\n", "utf-8")
    setahun.write_text("judul: Judul tahun ini\n", "utf-8")
    assert (_isi(folder).laporan.kertas, _isi(folder).laporan.judul) == ("A4", "Judul tahun ini")
    umum.write_text("kertas: F4\njudul: Judul umum\n", "utf-8")
    assert (_isi(folder).laporan.kertas, _isi(folder).laporan.judul) == ("F4", "Judul tahun ini")
    setahun.write_text("# tidak ada\njudul: Judul lain\n", "utf-8")
    letak = _isi(folder).laporan.letak_dari("judul")
    assert letak is not None
    assert (letak.berkas, letak.baris) == (setahun.as_posix(), 2)


def test_a_folder_that_cannot_be_written_loses_nothing(
    tmp_path: Path, dibaca: _Pencatat, monkeypatch: pytest.MonkeyPatch
) -> None:
    halangan = tmp_path / "berkas"
    halangan.write_text("")
    monkeypatch.setattr(singgahan, "folder_singgahan", lambda jenis: iter([halangan / jenis]))
    folder = tulis_kantor(tmp_path)
    assert _simpul(_isi(folder)) == _simpul(_isi(folder))
    assert dibaca.berkas.count("instansi.yaml") == 2
