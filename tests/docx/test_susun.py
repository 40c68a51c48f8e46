"""Parts composed into one document."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from lkip_docgen.content.model.dasar import Letak
from lkip_docgen.content.narasi import DaftarNarasi, Ekspresi, Paragraf, Potongan, TabelNarasi
from lkip_docgen.diagnostics import ContentError
from lkip_docgen.metrics.angka import masukan
from lkip_docgen.metrics.cetak import Rujukan
from tests.docx.bantu import (
    LANSKAP,
    NS,
    POTRET,
    W,
    alinea,
    bangun,
    docx,
    field,
    jadi,
    judul_tabel,
    p,
    tabel,
    teks,
    xml,
)


def _seksi(dokumen: object) -> list[tuple[str | None, ...]]:
    hasil = []
    for s in xml(dokumen).iterfind(".//w:sectPr", NS):  # type: ignore[arg-type]
        sz, num = s.find("w:pgSz", NS), s.find("w:pgNumType", NS)
        hasil.append(
            (
                sz.get(f"{{{W}}}orient"),
                None if num is None else num.get(f"{{{W}}}fmt"),
                None if num is None else num.get(f"{{{W}}}start"),
            )
        )
    return hasil


def test_orientation_and_page_numbers_of_each_part_survive(tmp_path: Path) -> None:
    bagian = {"depan": docx(p("a")), "badan": docx(p("b")), "lebar": docx(tabel(("c",)), LANSKAP)}
    susunan = """      - {bagian: depan, seksi: {nomor: i, mulai: 1}}
      - {bagian: badan, seksi: {nomor: "1", mulai: 1}}
      - {bagian: lebar, seksi: {nomor: "1"}}"""
    assert _seksi(jadi(tmp_path, bagian, susunan)) == [
        (None, "lowerRoman", "1"),
        (None, "decimal", "1"),
        ("landscape", "decimal", None),
    ]


def test_orientation_asked_for_turns_the_margins(tmp_path: Path) -> None:
    susunan = "      - {bagian: a, seksi: {orientasi: lanskap}}"
    mar = xml(jadi(tmp_path, {"a": docx(p("a"))}, susunan)).find(".//w:pgMar", NS)
    assert [mar.get(f"{{{W}}}{s}") for s in ("top", "right", "bottom", "left")] == ["1700", "1000", "1100", "1200"]


def test_a_part_without_footer_gets_the_masters_and_one_without_numbers_none(tmp_path: Path) -> None:
    susunan = "      - {bagian: a, seksi: {nomor: tanpa}}\n      - bagian: b\n      - {bagian: c, seksi: {kaki: tanpa}}"
    dokumen = jadi(tmp_path, {n: docx(p(n)) for n in "abc"}, susunan)
    kaki = [len(s.findall("w:footerReference", NS)) for s in xml(dokumen).iterfind(".//w:sectPr", NS)]
    isi = [teks(xml(dokumen, n)) for n in dokumen.anggota() if n.startswith("word/footer")]
    assert (kaki, isi) == ([0, 1, 1], ["Kaki induk", ""])


def test_empty_paragraphs_at_a_parts_end_are_dropped(tmp_path: Path) -> None:
    assert alinea(jadi(tmp_path, {"a": docx(p("a") + p() + p()), "b": docx(p("b") + p())})) == ["a", "b"]


def test_a_section_that_ends_with_a_table_closes_in_a_paragraph_of_no_height(tmp_path: Path) -> None:
    dokumen = jadi(tmp_path, {"a": docx(tabel(("x",))), "b": docx(p("b"))})
    spasi = xml(dokumen).find("./w:body/w:p/w:pPr/w:spacing", NS)
    assert spasi.get(f"{{{W}}}line") == "20"


def test_ids_are_unique_across_parts(tmp_path: Path) -> None:
    bagian = {n: docx(judul_tabel(f"tabel_{n}", "Tabel 1.", n)) for n in "abc"}
    ids = [e.get(f"{{{W}}}id") for e in xml(jadi(tmp_path, bagian)).iterfind(".//w:bookmarkStart", NS)]
    assert len(ids) == len(set(ids)) == 3


def test_a_bookmark_of_one_name_twice_is_reported(tmp_path: Path) -> None:
    _, masalah = bangun(tmp_path, {n: docx(judul_tabel("tabel_x", "Tabel 1.", n)) for n in "ab"})
    assert [(m.code, Path(m.file).name) for m in masalah] == [("LK611", "b.docx")]


def test_lists_start_again_in_each_part(tmp_path: Path) -> None:
    butir = p("x", lain='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>')
    dokumen = jadi(tmp_path, {"a": docx(butir + butir), "b": docx(butir)})
    num = [e.get(f"{{{W}}}val") for e in xml(dokumen).iterfind(".//w:pPr/w:numPr/w:numId", NS)]
    assert num[0] == num[1] != num[2]


def test_a_style_that_the_master_lacks_is_reported(tmp_path: Path) -> None:
    _, masalah = bangun(tmp_path, {"a": docx(p("a", "Captoin"))})
    assert [(m.code, m.hint.split("?")[0]) for m in masalah] == [("LK608", 'maksudnya "Caption"')]


def test_annexes_are_counted_and_ordered_as_the_content_says(tmp_path: Path) -> None:
    bagian = {n: docx(p(n)) for n in ("lampiran_x", "lampiran_y", "lampiran_z")}
    susunan = "\n".join(f"      - {{bagian: {n}, lampiran: {{judul: Judul {n[-1]}}}}}" for n in bagian)
    dokumen = jadi(tmp_path, bagian, susunan, lampiran=["z", "x"])
    assert alinea(dokumen) == ["Lampiran 1. Judul z", "lampiran_z", "Lampiran 2. Judul x", "lampiran_x"]


def test_a_part_whose_condition_fails_is_left_out(tmp_path: Path) -> None:
    susunan = "      - bagian: a\n      - {bagian: b, syarat: rkt}"
    assert alinea(jadi(tmp_path, {"a": docx(p("a")), "b": docx(p("b"))}, susunan)) == ["a"]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Co", "Cn"]), min_size=1))
def test_any_text_arrives_intact(tmp_path: Path, isi: str) -> None:
    assert alinea(jadi(tmp_path, {"a": docx(p("[{{ x }}]"))}, x=isi)) == [f"[{isi}]"]


@pytest.mark.parametrize("isi", ["&<>\"'", "{{ y }}", "{% if %}", "✓ 😀", "satu\ndua"])
def test_awkward_text_arrives_intact(tmp_path: Path, isi: str) -> None:
    assert alinea(jadi(tmp_path, {"a": docx(p("{{ x }}"))}, x=isi)) == [isi]


def test_a_tag_split_over_runs_is_one_tag(tmp_path: Path) -> None:
    isi = ("{", "{ ta", "hun }", "}!")
    pecah = "<w:p>" + "".join(f"<w:r><w:t>{t}</w:t></w:r>" for t in isi) + "</w:p>"
    assert alinea(jadi(tmp_path, {"a": docx(pecah)})) == ["2031!"]


def test_captions_are_counted_and_referred_to(tmp_path: Path) -> None:
    a = docx(judul_tabel("tabel_a", "Tabel 1.", "A", mulai=r" \r 1") + judul_tabel("tabel_b", "Tabel 1.", "B"))
    b = docx(judul_tabel("tabel_c", "Tabel 2.", "C", mulai=r" \r 1") + p("lihat {{ r }}."))
    dokumen = jadi(tmp_path, {"a": a, "b": b}, r=Rujukan("tabel_b"))
    assert alinea(dokumen) == ["Tabel 1.1 A", "Tabel 1.2 B", "Tabel 2.1 C", "lihat Tabel 1.2."]


def test_a_reference_to_no_bookmark_is_reported(tmp_path: Path) -> None:
    isi = judul_tabel("tabel_capaian", "Tabel 1.", "A") + p("{{ r }}")
    _, masalah = bangun(tmp_path, {"a": docx(isi)}, r=Rujukan("tabel_capian"))
    assert [(m.code, m.hint) for m in masalah] == [("LK610", 'maksudnya "tabel_capaian"?')]


def _daftar_isi() -> bytes:
    kode = (r"TOC \o &quot;1-2&quot; \h \z \u", r"TOC \h \z \c &quot;Tabel&quot;")
    return docx("".join(f"<w:p>{field(k)}</w:p>" for k in kode))


def test_lists_of_contents_are_filled_and_get_their_page_numbers(tmp_path: Path) -> None:
    bab = (
        '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>BAB I</w:t><w:br/><w:t>PENDAHULUAN</w:t></w:r></w:p>'
        + p("A. Latar", "Heading2")
        + p("dalam", "Heading3")
        + judul_tabel("tabel_a", "Tabel 1.", "Jumlah &amp; sel")
    )
    dokumen = jadi(tmp_path, {"isi": _daftar_isi(), "bab1": docx(bab)})
    dokumen.isi_nomor_halaman({0: "1", 1: "2", 2: "iv"})
    # Two no-break spaces keep the number off an entry that fills its line.
    assert alinea(dokumen)[:3] == [
        "BAB I PENDAHULUAN\u00a0\u00a01",
        "A. Latar\u00a0\u00a02",
        "Tabel 1.1 Jumlah & sel\u00a0\u00a0iv",
    ]


def test_entries_link_to_bookmarks_on_their_headings(tmp_path: Path) -> None:
    akar = xml(jadi(tmp_path, {"isi": _daftar_isi(), "bab1": docx(p("Judul", "Heading1"))}))
    tautan = [e.get(f"{{{W}}}anchor") for e in akar.iterfind(".//w:hyperlink", NS)]
    penanda = [e.get(f"{{{W}}}name") for e in akar.iterfind(".//w:bookmarkStart", NS)]
    assert tautan == penanda == ["_Toc000000001"]


def test_a_list_without_entries_says_so(tmp_path: Path) -> None:
    assert alinea(jadi(tmp_path, {"isi": _daftar_isi()})) == ["–", "–"]


def test_figures_are_traced_to_their_place_and_leave_no_mark(tmp_path: Path) -> None:
    angka = masukan("pagu", Decimal(1500), "rupiah")
    dokumen = jadi(tmp_path, {"a": docx(p("satu") + p("Pagu {{ x }}.")), "b": docx(p("{{ x }}"))}, x=angka)
    assert alinea(dokumen)[1] == "Pagu Rp1.500,00."
    assert [(c.bagian, c.alinea, c.mulai, c.akhir, c.angka) for c in dokumen.jejak] == [
        ("a", 1, 5, 15, "pagu"),
        ("b", 2, 0, 10, "pagu"),
    ]


def test_two_builds_are_byte_identical(tmp_path: Path) -> None:
    bagian = {"isi": _daftar_isi(), "a": docx(judul_tabel("tabel_a", "Tabel 1.", "A"), kaki="{{ tahun }}")}
    assert jadi(tmp_path, bagian).bytes() == jadi(tmp_path, bagian).bytes()


def test_narrative_keeps_the_order_and_form_of_its_blocks(tmp_path: Path) -> None:
    letak = Letak("n.md", 1, 1)
    narasi = (
        Paragraf((Potongan("Ada "), Ekspresi("tahun", letak, tebal=True))),
        DaftarNarasi("a.", 1, ((Paragraf((Potongan("satu"),)),), (Paragraf((Potongan("dua"),)),))),
        TabelNarasi(((Potongan("K"),),), (((Potongan("s"),),),)),
    )
    dokumen = jadi(tmp_path, {"a": docx(p("{{p narasi }}"))}, narasi=narasi)
    gaya = [e.get(f"{{{W}}}val") for e in xml(dokumen).iterfind(".//w:pStyle", NS)]
    assert alinea(dokumen)[:5] == ["Ada 2031", "satu", "dua", "K", "s"]
    assert gaya == ["IsiParagraf", "DaftarHuruf", "DaftarHuruf", "KepalaTabel", "TeksTabel"]


def test_each_narrative_list_is_a_list_of_its_own(tmp_path: Path) -> None:
    daftar = DaftarNarasi("1)", 3, ((Paragraf((Potongan("x"),)),),))
    dokumen = jadi(tmp_path, {"a": docx(p("{{p n }}"))}, n=(daftar, daftar))
    num = [e.get(f"{{{W}}}val") for e in xml(dokumen).iterfind(".//w:numPr/w:numId", NS)]
    definisi = xml(dokumen, "word/numbering.xml")
    mulai = [
        definisi.find(f"./w:num[@w:numId='{n}']/w:lvlOverride/w:startOverride", NS).get(f"{{{W}}}val") for n in num
    ]
    teks_label = definisi.find(f"./w:num[@w:numId='{num[0]}']/w:lvlOverride/w:lvl/w:lvlText", NS)
    assert (len(set(num)), mulai, teks_label.get(f"{{{W}}}val")) == (2, ["3", "3"], "%1)")


def test_a_faulty_expression_of_the_narrative_is_located_there(tmp_path: Path) -> None:
    narasi = (Paragraf((Ekspresi("tahn", Letak("content/n.md", 4, 7)),)),)
    _, masalah = bangun(tmp_path, {"a": docx(p("{{p n }}"))}, n=narasi)
    assert [(m.code, m.file, m.line, m.column) for m in masalah] == [("LK402", "content/n.md", 4, 7)]


def _benda(**isi: object) -> SimpleNamespace:
    return SimpleNamespace(**isi)


def test_a_prototype_table_is_filled_and_merged(tmp_path: Path) -> None:
    sub = [_benda(nama=f"sub {n}") for n in "abc"]
    kegiatan = [_benda(nama="k1", sub_kegiatan=sub[:2]), _benda(nama="k2", sub_kegiatan=sub[2:])]
    sasaran = _benda(uraian="S", program=[_benda(nama="P", kegiatan=kegiatan)])
    rkt = _benda(tujuan=[_benda(uraian="T", sasaran=[sasaran])])
    isi = tabel(
        ("Sasaran", "Program", "Sub"),
        ("{{ sasaran.uraian }}", "{{ program.nama }}", ""),
        ("{{ sasaran.uraian }}", "{{ nomor.kegiatan }}. {{ kegiatan.nama }}", "{{ sub_kegiatan.nama }}"),
        ("Jumlah", "", ""),
        caption="prototipe: rkt",
    )
    akar = xml(jadi(tmp_path, {"a": docx(isi + p("x"))}, rkt=rkt))
    baris = [
        [(teks(c), m.get(f"{{{W}}}val") if (m := c.find(".//w:vMerge", NS)) is not None else "") for c in tr]
        for tr in akar.iterfind(".//w:tr", NS)
    ]
    assert baris == [
        [("Sasaran", ""), ("Program", ""), ("Sub", "")],
        [("S", "restart"), ("P", ""), ("", "")],
        [("", "continue"), ("1. k1", "restart"), ("sub a", "")],
        [("", "continue"), ("", "continue"), ("sub b", "")],
        [("", "continue"), ("2. k2", ""), ("sub c", "")],
        [("Jumlah", ""), ("", ""), ("", "")],
    ]


def test_columns_from_a_loop_share_the_tables_width(tmp_path: Path) -> None:
    isi = tabel(("No", "{%tc for y in tahun_tahun %}", "{{ y }}", "{%tc endfor %}"))
    grid = xml(jadi(tmp_path, {"a": docx(isi + p("x"))}, tahun_tahun=[1, 2, 3, 4])).findall(".//w:gridCol", NS)
    assert sum(int(g.get(f"{{{W}}}w")) for g in grid) == 4000
    assert len(grid) == 5


def _foto(berkas: str | None) -> SimpleNamespace:
    return _benda(id="a", berkas=berkas, keterangan="Rapat", sumber=None, alt="Rapat", potong=None, per_baris=2)


def test_a_photo_without_a_file_is_a_frame_with_its_caption(tmp_path: Path) -> None:
    foto = [_foto(None)]
    dokumen = jadi(tmp_path, {"bab3": docx(p("{{p f | foto }}") + p("x"))}, f=foto)
    assert alinea(dokumen)[:2] == ["Foto belum tersedia", "Gambar 3.1 Rapat"]


def test_a_photo_that_cannot_be_read_is_reported(tmp_path: Path) -> None:
    (tmp_path / "2031").mkdir()
    (tmp_path / "2031" / "rusak.jpg").write_bytes(b"bukan gambar")
    foto = [_foto("rusak.jpg")]
    _, masalah = bangun(tmp_path, {"bab3": docx(p("{{p f | foto }}") + p("x"))}, f=foto)
    assert [m.code for m in masalah] == ["LK614"]


def test_pixels_are_decoded_when_the_file_is_written_and_not_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A check composes too, and must stay quick."""

    def gagal(*_: object) -> bytes:
        raise OSError("piksel rusak")

    (tmp_path / "2031").mkdir()
    Image.new("RGB", (1200, 900)).save(tmp_path / "2031" / "a.jpg")
    monkeypatch.setattr("lkip_docgen.docx.foto.olah", gagal)
    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", gagal)
    dokumen = jadi(tmp_path, {"bab3": docx(p("{{p f | foto }}") + p("x"))}, f=[_foto("a.jpg")])
    with pytest.raises(ContentError) as e:
        dokumen.bytes()
    [d] = e.value.diagnostics
    assert (d.code, "piksel rusak" in d.message, bool(d.hint)) == ("LK614", True, True)


def test_the_composed_file_is_valid_ooxml(tmp_path: Path) -> None:
    from openxml_audit import OpenXmlValidator

    narasi = (DaftarNarasi("(1)", 1, ((Paragraf((Potongan("x"),)),),)), TabelNarasi(((Potongan("K"),),), ()))
    bagian = {
        "isi": _daftar_isi(),
        "bab1": docx(p("Judul", "Heading1") + p("{{p n }}") + judul_tabel("tabel_a", "Tabel 1.", "A"), kaki="k"),
        "lebar": docx(p("{{p f | foto }}") + tabel(("x",)), LANSKAP),
    }
    foto = [_foto(None)]
    berkas = tmp_path / "hasil.docx"
    jadi(tmp_path, bagian, n=narasi, f=foto).simpan(berkas)
    hasil = OpenXmlValidator().validate(str(berkas))
    # The tiny style master has neither theme nor font table; what it lacks can't be taken over.
    lain = [e for e in hasil.errors if not e.description.split("'")[1].endswith(("/theme", "/fontTable"))]
    assert lain == []


def test_paper_comes_from_the_report(tmp_path: Path) -> None:
    sz = xml(jadi(tmp_path, {"a": docx(p("a"), POTRET.replace("11906", "12240"))})).find(".//w:pgSz", NS)
    assert sz.get(f"{{{W}}}w") == "11906"
