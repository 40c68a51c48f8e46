"""Faults in templates: each located, all in one run."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from lkip_docgen.diagnostics import ContentError
from lkip_docgen.docx import periksa_templat
from lkip_docgen.docx.samakan import samakan
from lkip_docgen.docx.susunan import baca_susunan
from tests.docx.bantu import GAYA, alinea, bangun, docx, jadi, p, tabel


def _satu(tmp_path: Path, isi: str, **konteks: object) -> tuple[str, str, str]:
    _, masalah = bangun(tmp_path, {"a": docx(isi + p("x"))}, **konteks)
    assert len(masalah) == 1, masalah
    return masalah[0].code, masalah[0].message, masalah[0].hint


def test_an_unknown_name_is_located_with_a_suggestion(tmp_path: Path) -> None:
    kode, pesan, saran = _satu(tmp_path, p("judul") + tabel(("a", "b"), ("c", "{{ instansi.nam }}")))
    assert (kode, saran) == ("LK603", 'maksudnya "nama"?')
    assert "tabel 1, baris 2, sel 2" in pesan
    assert "{{ instansi.nam }}" in pesan


def test_a_name_on_a_loops_variable_is_followed(tmp_path: Path) -> None:
    isi = p("{%p for b in baris %}") + p("{{ b.nma }}") + p("{%p endfor %}")
    kode, pesan, saran = _satu(tmp_path, isi, baris=[SimpleNamespace(nama="x")])
    assert (kode, saran) == ("LK603", 'maksudnya "nama"?')
    assert 'sesudah "{%p for b in baris %}"' in pesan


def test_every_unknown_name_of_every_part_is_reported(tmp_path: Path) -> None:
    _, masalah = bangun(tmp_path, {"a": docx(p("{{ satu }} {{ dua }}")), "b": docx(p("x"), kaki="{{ tiga }}")})
    assert [m.message.split('"')[1] for m in masalah] == ["satu", "dua", "tiga"]


@pytest.mark.parametrize(
    ("isi", "kode"),
    [
        (p("{{ tahun "), "LK605"),
        (p("tahun }}"), "LK605"),
        (p("{%p if tahun %}"), "LK605"),
        (p("{%p endif %}"), "LK605"),
        (p("{% if tahun %}a") + p("b{% endif %}"), "LK605"),
        (p("{%p if tahun %}{%p endif %}"), "LK606"),
        (p("{%p if tahun %} hilang") + p("{%p endif %}"), "LK606"),
        (p("{%tr if tahun %}"), "LK606"),
        (p("{{ tahun tahun }}"), "LK604"),
        (p("{{ tahun | rupia }}"), "LK604"),
        (p("{% fro x in y %}"), "LK604"),
        (p("{{ instansi.nama | rupiah }}"), "LK607"),
        (p("awal {{ n }}"), "LK606"),
        (p("{{p tahun }}"), "LK606"),
    ],
)
def test_a_faulty_tag_is_reported(tmp_path: Path, isi: str, kode: str) -> None:
    from lkip_docgen.content.narasi import Paragraf, Potongan

    _, masalah = bangun(tmp_path, {"a": docx(isi + p("x"))}, n=(Paragraf((Potongan("x"),)),))
    assert kode in {m.code for m in masalah}
    assert all(m.file.endswith("a.docx") for m in masalah)


def test_a_table_without_a_place_in_its_row_is_told_apart_from_its_neighbours(tmp_path: Path) -> None:
    baris = tuple((f"{{%tr for x{n} in [] %}}",) if n % 2 else ("{%tr endfor %}",) for n in range(1, 41))
    _, masalah = bangun(tmp_path, {"a": docx(tabel(*baris, ("x",)) + p("x"))})
    assert masalah == []


def test_a_template_that_is_no_word_file_is_reported_with_the_others_faults(tmp_path: Path) -> None:
    _, masalah = bangun(tmp_path, {"a": b"PK bukan", "b": docx(p("{{ x }}"))})
    assert [m.code for m in masalah] == ["LK602", "LK603"]


def test_a_missing_template_is_reported(tmp_path: Path) -> None:
    _, masalah = bangun(tmp_path, {"a": docx(p("x"))}, "      - bagian: a\n      - bagian: tiada")
    assert [(m.code, Path(m.file).name) for m in masalah] == [("LK602", "susunan.yaml")]


def test_the_form_of_templates_is_checked_without_content(tmp_path: Path) -> None:
    bangun(tmp_path, {"a": docx(p("{%p if x %}"))})
    assert [m.code for m in periksa_templat(tmp_path)] == ["LK605"]


@pytest.mark.parametrize(
    ("isi", "baris"),
    [
        ("dokumen:\n  lkip:\n    bagan:\n", 3),
        ("dokumen:\n  lkip:\n    bagian:\n      - bagian: a\n        seksi: {orientasi: miring}\n", 5),
        ("dokumen: [\n", 2),
    ],
)
def test_a_fault_in_susunan_is_located(tmp_path: Path, isi: str, baris: int) -> None:
    (tmp_path / "susunan.yaml").write_text(isi, encoding="utf-8")
    with pytest.raises(ContentError) as galat:
        baca_susunan(tmp_path)
    assert galat.value.diagnostics[0].code == "LK601"
    assert galat.value.diagnostics[0].line == baris


def test_a_part_in_other_styles_is_warned_of_and_refreshed(tmp_path: Path) -> None:
    lain = GAYA.replace('w:ascii="Arial"', 'w:ascii="Calibri"')
    dokumen, masalah = bangun(tmp_path, {"a": docx(p("x"), gaya=lain)})
    assert dokumen is not None
    assert [(m.code, m.severity) for m in masalah] == [("LK609", "warning")]
    assert samakan(tmp_path) == ["a.docx"]
    assert samakan(tmp_path) == []


def test_an_unknown_prototype_is_reported(tmp_path: Path) -> None:
    kode, _, saran = _satu(tmp_path, tabel(("{{ x }}",), caption="prototipe: rtk"), x=1)
    assert (kode, saran) == ("LK612", 'maksudnya "rkt"?')


def test_a_template_compiled_in_an_earlier_run_reports_the_same(tmp_path: Path) -> None:
    isi = p("{%p for b in baris %}") + p("{{ b.nma }} {{ tahn }}") + p("{%p endfor %}") + p("{{ instansi.nama.x }}")
    pertama, kedua = (bangun(tmp_path, {"a": docx(isi)}, baris=[SimpleNamespace(nama="x")])[1] for _ in range(2))
    assert pertama == kedua
    assert [m.code for m in pertama] == ["LK603"] * 3


def test_a_template_compiled_in_an_earlier_run_is_filled_with_the_new_content(tmp_path: Path) -> None:
    isi = p("{% if tahun > 2030 %}sesudah{% else %}sebelum{% endif %} {{ kata }}")
    hasil = [
        alinea(jadi(tmp_path, {"a": docx(isi)}, kata=kata, tahun=tahun)) for kata, tahun in (("a", 1), ("b", 3000))
    ]
    assert [h[0] for h in hasil] == ["sebelum a", "sesudah b"]


def test_a_fault_while_filling_is_located_in_a_template_compiled_in_an_earlier_run(tmp_path: Path) -> None:
    isi = p("satu") + p("{{ tahun }}") + p("{{ instansi.nama | rupiah }}")
    pertama, kedua = (_satu(tmp_path, isi) for _ in range(2))
    assert pertama == kedua
    assert 'di alinea "{{ instansi.nama | rupiah }}" sesudah "{{ tahun }}"' in kedua[1]
