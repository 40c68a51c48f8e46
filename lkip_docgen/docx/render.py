"""One template part rendered: tags read and checked, translated by docxtpl, run by Jinja, parsed again.

docxtpl is used here and nowhere else, and of it only the translation of its tags into Jinja's
(``DocxTemplate.patch_xml``), block by block and only where a block has a tag: its own way of loading and rendering
parses each
part three times and knows no places. The environment (strict, sandboxed, auto-escaping) is ``metrics.ekspresi``'s.

Translating and compiling take a third of the time of composing, and templates seldom change: what comes of it is kept
on disk (``singgahan``), named by a digest of the tags' blocks and of the machinery.
"""

from __future__ import annotations

import marshal
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from types import CodeType, TracebackType
from typing import Any, Final

from jinja2 import Environment, TemplateError, TemplateSyntaxError, UndefinedError, nodes
from lxml import etree

from lkip_docgen import singgahan
from lkip_docgen.beku import Beku
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.docx.nama import Ringkas, nama_terbuka, periksa_nama, ringkas
from lkip_docgen.docx.periksa_kunci import saran_kosong, saran_nama
from lkip_docgen.docx.tanda import AKHIR_NOMOR, AWAL_NOMOR, Sumber, Tanda, baca
from lkip_docgen.docx.tata import rapikan
from lkip_docgen.docx.xml import NSMAP, Element, parse
from lkip_docgen.metrics.galat import EkspresiError, NamaError, galat_sintaks

_NOMOR: Final = re.compile(f"{AWAL_NOMOR}(\\d+){AKHIR_NOMOR}")
_JALAN: Final = re.compile(r"([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\s*(?:\||$)")
"""A tag that prints one dotted name, filtered or not."""
_TERLARANG: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that XML 1.0 has no way to write."""

_GALAT_ISI: Final = (TypeError, ValueError, ArithmeticError, LookupError, AttributeError)
"""What a filter or an expression over good objects can raise when a template uses it on the wrong value."""


class Naskah(Beku):
    """A template part as text, not yet translated: ``potong`` are the opening tag, its blocks and the closing tag."""

    sumber: Sumber
    potong: Sequence[str]
    tanda: Sequence[Tanda]

    @property
    def nama(self) -> str:
        return f"{self.sumber.berkas}{'#' + self.sumber.nama if self.sumber.nama else ''}"


class Rakitan(Beku):
    """A part translated and compiled. ``tanda_baris[n]`` is the tag that begins on line n + 1 of the Jinja source (or
    the last one before); ``pohon`` what its names are judged by."""

    kode: CodeType
    tanda_baris: Sequence[int]
    pohon: Ringkas


def tambal(xml: str) -> str:
    """docxtpl's translation of its tags (p, tr, tc, colspan, vm, hm, cellbg) in a piece of WordprocessingML."""
    from docxtpl import DocxTemplate  # with python-docx it takes 30 ms to load: only where something is translated

    hasil: str = DocxTemplate.patch_xml(None, xml)  # it uses no state of the object
    return hasil


def naskah(sumber: Sumber, tanda: Sequence[Tanda], blok: Sequence[Element], awal: str, akhir: str) -> Naskah:
    """Blocks of a tree whose tags ``tanda.baca`` has read, between ``awal`` and ``akhir``."""
    deklarasi = _deklarasi(sumber.akar)
    isi = (etree.tostring(e, encoding="unicode", with_tail=False).replace(deklarasi, "", 1) for e in blok)
    return Naskah(sumber, (awal, *isi, akhir), tanda)


def terjemahkan(potong: Sequence[str]) -> tuple[str, list[int]]:
    """Jinja's source of a part, with the number of the tag that each of its lines belongs to."""
    awal, *blok, akhir = potong
    utuh = "".join((awal, *(tambal(xml) if "{" in xml else xml for xml in blok), akhir))
    keluar: list[str] = []
    # The first line belongs to the first tag, should something go wrong before any.
    baris = [0] * (1 + utuh.count("\n", 0, (m.start() if (m := _NOMOR.search(utuh)) else len(utuh))))
    pos = 0
    for m in _NOMOR.finditer(utuh):
        sela = utuh[pos : m.start()]
        baris.extend([baris[-1]] * (sela.count("\n") if keluar else 0))
        baris.append(int(m[1]))
        keluar += (sela, "\n")
        pos = m.end()
    keluar.append(utuh[pos:])
    return "".join(keluar), baris


def _deklarasi(akar: Element) -> str:
    """The namespace declarations that lxml repeats on each block it writes."""
    contoh = etree.SubElement(akar, akar.tag)
    teks = etree.tostring(contoh, encoding="unicode", with_tail=False)
    akar.remove(contoh)
    return teks[teks.index(" ") : teks.rindex("/>")] if " " in teks else " "


class Rangka(Beku):
    """A part compiled, with its tags: ready to be run any number of times."""

    naskah: Naskah
    rakitan: Rakitan

    def tanda_di(self, baris: int) -> Tanda | None:
        """The tag that a line of the Jinja source belongs to."""
        return _tanda_di(self.naskah, self.rakitan.tanda_baris, baris)

    def jalankan(self, lingkungan: Environment, konteks: Mapping[str, Any], masalah: list[Diagnostic]) -> str | None:
        """The rendered XML; None where a problem was reported."""
        templat = lingkungan.template_class.from_code(lingkungan, self.rakitan.kode, lingkungan.make_globals(None))
        try:
            hasil = templat.render(konteks)
        except UndefinedError as e:
            masalah.append(_lapor_galat(self, e, konteks, "LK603", f"nama tidak dikenal: {e.message}"))
            return None
        except (TemplateError, *_GALAT_ISI) as e:
            masalah.append(_lapor_galat(self, e, konteks, "LK607", f"tidak dapat diisi: {e}"))
            return None
        buruk = _TERLARANG.search(hasil)
        if buruk:
            pesan = f"isi memuat karakter kendali U+{ord(buruk.group()):04X} yang tidak dapat ditulis dalam dokumen"
            masalah.append(Diagnostic("LK613", "error", pesan, self.naskah.sumber.berkas))
            return None
        return hasil


def _tanda_di(naskah: Naskah, tanda_baris: Sequence[int], baris: int) -> Tanda | None:
    if not tanda_baris or not naskah.tanda:
        return None
    return naskah.tanda[tanda_baris[min(baris, len(tanda_baris)) - 1]]


def kompilasi(
    naskah: Naskah,
    lingkungan: Environment,
    konteks: Mapping[str, Any],
    masalah: list[Diagnostic],
    abaikan: str = "",
) -> Rangka | None:
    """Compile, reporting syntax errors, unknown names, and names without a value; None where it can't be compiled. With
    ``abaikan`` names that have it for a step are not judged, nor are values: the content isn't whole then."""
    kunci = singgahan.sidik(_mesin(), _kemampuan(lingkungan), naskah.nama, *naskah.potong)
    tersimpan = singgahan.ambil("templat", kunci)
    if tersimpan is not None:
        kode, baris, pohon = marshal.loads(tersimpan)
        _periksa_nama(naskah, baris, pohon, lingkungan, konteks, masalah, abaikan)
        return Rangka(naskah, Rakitan(kode, baris, pohon))
    jinja, baris = terjemahkan(naskah.potong)
    try:
        urai: nodes.Template = lingkungan.parse(jinja, naskah.nama, naskah.nama)
        _pastikan_dikenal(urai, lingkungan)
        pohon = ringkas(urai)
        _periksa_nama(naskah, baris, pohon, lingkungan, konteks, masalah, abaikan)
        kode = lingkungan.compile(urai, naskah.nama, naskah.nama)
    except TemplateSyntaxError as e:
        _lapor_sintaks(naskah, baris, lingkungan, e, masalah)
        return None
    singgahan.simpan("templat", kunci, marshal.dumps((kode, baris, pohon)))
    return Rangka(naskah, Rakitan(kode, baris, pohon))


def _pastikan_dikenal(urai: nodes.Template, lingkungan: Environment) -> None:
    """Every filter and test is known. Within a condition Jinja finds out no sooner than when it comes true.

    Raises:
        TemplateSyntaxError: as Jinja's, for the first that isn't.
    """
    for jenis, dikenal, kata in ((nodes.Filter, lingkungan.filters, "filter"), (nodes.Test, lingkungan.tests, "test")):
        for n in urai.find_all(jenis):
            if n.name not in dikenal:
                raise TemplateSyntaxError(f"No {kata} named {n.name!r}.", n.lineno)


def _periksa_nama(
    n: Naskah,
    baris: Sequence[int],
    pohon: Ringkas,
    lingkungan: Environment,
    konteks: Mapping[str, Any],
    masalah: list[Diagnostic],
    abaikan: str,
) -> None:
    sudah: set[int] = set()

    def kosong(di: int, nama: str) -> None:
        tanda = _tanda_di(n, baris, di)
        if tanda is not None and tanda.nomor not in sudah:
            sudah.add(tanda.nomor)
            pesan = f"tidak dapat diisi: nilainya kosong pada {tanda.teks}"
            saran = saran_kosong(nama, konteks) or "isi datanya, atau beri syarat: {{ … if … else … }}"
            masalah.append(n.sumber.masalah("LK607", pesan, tanda.alinea, saran))

    periksa_nama(pohon, lingkungan, konteks, _pelapor(n, baris, masalah, abaikan), None if abaikan else kosong)


@cache
def _mesin() -> tuple[object, ...]:
    """What turns a template into code, besides the template: Python, and the files of Jinja, docxtpl and our own."""
    berkas: list[Path] = []
    for paket in ("jinja2", "docxtpl"):
        spec = find_spec(paket)
        for folder in (spec and spec.submodule_search_locations) or ():
            berkas += sorted(Path(folder).glob("*.py"))
    for modul in (__name__, "lkip_docgen.docx.nama", "lkip_docgen.metrics.ekspresi"):
        berkas.append(Path(sys.modules[modul].__file__ or ""))
    keadaan = [(b.name, s.st_size, s.st_mtime_ns) for b in berkas for s in (b.stat(),)]
    return (sys.version, *keadaan)


def _kemampuan(lingkungan: Environment) -> tuple[object, ...]:
    """What the compiler asks an environment: which filters and tests there are, and what each wants to be given."""
    return tuple(
        (nama, str(getattr(fungsi, "jinja_pass_arg", "")))
        for daftar in (lingkungan.filters, lingkungan.tests, {"finalize": lingkungan.finalize})
        for nama, fungsi in sorted(daftar.items())
    )


def _pelapor(
    n: Naskah, tanda_baris: Sequence[int], masalah: list[Diagnostic], abaikan: str
) -> Callable[[int, str, str, list[str], object], None]:
    sudah: set[tuple[int, str]] = set()

    def lapor(baris: int, lengkap: str, bagian: str, dikenal: list[str], induk: object) -> None:
        tanda = _tanda_di(n, tanda_baris, baris)
        kunci = (tanda.nomor if tanda else -1, lengkap)
        if kunci not in sudah and abaikan not in lengkap.split("."):
            sudah.add(kunci)
            masalah.append(_nama_salah(n, tanda, lengkap, saran_nama(bagian, induk, dikenal)))

    return lapor


def _nama_salah(n: Naskah, tanda: Tanda | None, lengkap: str, saran: str) -> Diagnostic:
    pesan = f'nama "{lengkap}" tidak dikenal'
    if tanda is None:
        return Diagnostic("LK603", "error", pesan, n.sumber.berkas, hint=saran)
    return n.sumber.masalah("LK603", f"{pesan} pada {tanda.teks}", tanda.alinea, saran)


def _lapor_sintaks(
    n: Naskah,
    tanda_baris: Sequence[int],
    lingkungan: Environment,
    galat: TemplateSyntaxError,
    masalah: list[Diagnostic],
) -> None:
    """All faulty tags, each tried alone; or what Jinja said of the whole, where each is right by itself."""
    sebelum = len(masalah)
    for tanda in n.tanda:
        buruk = _coba(tanda, lingkungan)
        if buruk is not None:
            masalah.append(_tak_terbaca(n, tanda, buruk, lingkungan))
    if len(masalah) == sebelum:
        salah = _tanda_di(n, tanda_baris, galat.lineno)
        if salah is not None:
            masalah.append(_tak_terbaca(n, salah, galat, lingkungan))
        else:
            apa = galat_sintaks(galat, lingkungan.filters, lingkungan.tests)
            pesan = f"tidak dapat dibaca: {apa.pesan}"
            masalah.append(Diagnostic("LK604", "error", pesan, n.sumber.berkas, hint=apa.saran))


def _tak_terbaca(n: Naskah, t: Tanda, galat: TemplateSyntaxError, lingkungan: Environment) -> Diagnostic:
    apa = galat_sintaks(galat, lingkungan.filters, lingkungan.tests)
    return n.sumber.masalah("LK604", f"{t.teks} tidak dapat dibaca: {apa.pesan}", t.alinea, apa.saran)


_UJI: Final = {
    "for": "{%% %s %%}{%% endfor %%}",
    "if": "{%% %s %%}{%% endif %%}",
    "with": "{%% %s %%}{%% endwith %%}",
    "elif": "{%% if 1 %%}{%% %s %%}{%% endif %%}",
    "else": "{%% if 1 %%}{%% %s %%}{%% endif %%}",
    "set": "{%% %s %%}",
}


def _coba(tanda: Tanda, lingkungan: Environment) -> TemplateSyntaxError | None:
    isi = tanda.isi.translate({0x201C: '"', 0x201D: '"', 0x2018: "'", 0x2019: "'"})
    if tanda.buka == "{{":
        pola, isi = "{{ %s }}", isi
    elif tanda.kata in ("colspan", "cellbg"):
        pola, isi = "{{ %s }}", isi[len(tanda.kata) :]
    elif tanda.kata in _UJI:
        pola = _UJI[tanda.kata]
    else:
        return None
    try:
        # generate, too: an unknown filter shows only there.
        lingkungan.compile(lingkungan.parse(pola % isi), raw=True)
    except TemplateSyntaxError as e:
        return e
    return None


def _lapor_galat(rangka: Rangka, galat: Exception, konteks: Mapping[str, Any], kode: str, pesan: str) -> Diagnostic:
    baris = 0
    jejak: TracebackType | None = galat.__traceback__
    while jejak is not None:
        if jejak.tb_frame.f_code.co_filename == rangka.naskah.nama:
            baris = jejak.tb_lineno
        jejak = jejak.tb_next
    sumber = rangka.naskah.sumber
    tanda = rangka.tanda_di(baris) if baris else None
    if tanda is None:
        return Diagnostic(kode, "error", pesan, sumber.berkas)
    saran = ""
    if isinstance(galat, UndefinedError) and (m := re.search(r"has no attribute '(\w+)'", galat.message or "")):
        pesan = f'nama "{m[1]}" tidak dikenal'
        benda = getattr(galat, "obj", None)
        saran = saran_nama(m[1], benda, nama_terbuka(benda)) if benda is not None else ""
    elif isinstance(galat, NamaError):
        saran = galat.saran(konteks)
    elif isinstance(galat, EkspresiError):
        jalan = _JALAN.match(tanda.isi)
        saran = (saran_kosong(jalan[1], konteks) if jalan else "") or galat.saran
    return sumber.masalah(kode, f"{pesan} pada {tanda.teks}", tanda.alinea, saran)


def render_akar(
    berkas: str,
    nama: str,
    akar: Element,
    lingkungan: Environment,
    konteks: Mapping[str, Any],
    masalah: list[Diagnostic],
) -> Element | None:
    """Render a tree without a body (a header, footer or the footnotes). The tree itself where it has no tag."""
    sumber = Sumber(berkas, akar, nama)
    sebelum = len(masalah)
    tanda = baca(sumber, masalah)
    if len(masalah) > sebelum:
        return None
    if not tanda:
        return akar
    return render_naskah(naskah_utuh(sumber, tanda, list(akar)), lingkungan, konteks, masalah)


def naskah_utuh(sumber: Sumber, tanda: Sequence[Tanda], blok: Sequence[Element]) -> Naskah:
    """Blocks as text within a root of the same name and namespaces."""
    # What is inserted (narrative, pictures) is written with these prefixes; a template may lack some.
    prefiks_ada: dict[str | None, str] = {p: NSMAP[p] for p in ("w", "r", "wp")}
    prefiks_ada.update(sumber.akar.nsmap)
    kosong = etree.Element(sumber.akar.tag, {str(k): str(v) for k, v in sumber.akar.attrib.items()}, prefiks_ada)  # type: ignore[arg-type]  # lxml: None = default namespace
    pembuka = etree.tostring(kosong, encoding="unicode")[:-2] + ">"
    prefiks = pembuka[1 : pembuka.index(" ")]
    return naskah(sumber, tanda, blok, pembuka, f"</{prefiks}>")


def render_naskah(
    naskah: Naskah,
    lingkungan: Environment,
    konteks: Mapping[str, Any],
    masalah: list[Diagnostic],
    *,
    ringan: bool = False,
) -> Element | None:
    """A part's text rendered to a tree; None where a problem was reported. ``ringan`` leaves tables as they come out."""
    sebelum = len(masalah)
    rangka = kompilasi(naskah, lingkungan, konteks, masalah)
    if rangka is None or len(masalah) > sebelum:
        return None
    teks = rangka.jalankan(lingkungan, konteks, masalah)
    if teks is None:
        return None
    try:
        hasil = parse(teks)
    except etree.XMLSyntaxError as e:
        pesan = f"hasil pengisian bukan dokumen yang sah ({e.msg}); periksa tanda blok yang memotong alinea atau tabel"
        masalah.append(Diagnostic("LK613", "error", pesan, naskah.sumber.berkas))
        return None
    rapikan(hasil, naskah.sumber, masalah, ringan=ringan)
    return hasil
