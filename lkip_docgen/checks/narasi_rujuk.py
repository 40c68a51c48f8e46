"""What the narrative and the YAML files' prose refer to: regulations, offices and people, years and periods, and the
numbering of sasaran, diktum and lists. What is read is in ``narasi_rujuk_*``."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_docgen.checks import narasi_rujuk_daftar as daftar
from lkip_docgen.checks import narasi_rujuk_dokumen as dokumen
from lkip_docgen.checks import narasi_rujuk_foto as foto
from lkip_docgen.checks import narasi_rujuk_hukum as hukum
from lkip_docgen.checks import narasi_rujuk_kantor as kantor
from lkip_docgen.checks import narasi_rujuk_lihat as lihat
from lkip_docgen.checks import narasi_rujuk_nama as nama
from lkip_docgen.checks import narasi_rujuk_nip as nip
from lkip_docgen.checks import narasi_rujuk_nomor as nomor
from lkip_docgen.checks import narasi_rujuk_pejabat as pejabat
from lkip_docgen.checks import narasi_rujuk_pokok as pokok
from lkip_docgen.checks import narasi_rujuk_rumusan as rumusan
from lkip_docgen.checks import narasi_rujuk_tahun as tahun
from lkip_docgen.checks import narasi_rujuk_waktu as waktu
from lkip_docgen.checks import narasi_rujuk_wilayah as wilayah
from lkip_docgen.checks.aturan import aturan_angka
from lkip_docgen.checks.nama_keliru import salahkan_data
from lkip_docgen.checks.narasi_klaim_subjek import bacaan
from lkip_docgen.checks.narasi_rujuk_teks import prosa_narasi, prosa_yaml
from lkip_docgen.checks.prosa import lembar
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.diagnostics import Diagnostic
from lkip_docgen.metrics import Laporan


@aturan_angka("LK426", "LK427")
def periode_benar(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A period ends after it begins, and the Renstra's is the office's."""
    w = tahun.waktu(isi, laporan)
    for p in (*prosa_narasi(isi, laporan), *prosa_yaml(isi, laporan)):
        yield from tahun.periode_salah(p, w)


@aturan_angka("LK428")
def tahun_laporan(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """The report's year where it is meant."""
    w = tahun.waktu(isi, laporan)
    for b, p in zip(bacaan(isi, laporan)[1], prosa_narasi(isi, laporan), strict=True):
        if "20" in p.teks or "19" in p.teks:
            yield from tahun.tahun_narasi(b, p, w, tuple(hukum.sitiran_di(p)))
    for p in prosa_yaml(isi, laporan):
        yield from tahun.tahun_yaml(p, w)
    yield from tahun.nomor_keputusan(isi)


@aturan_angka("LK429", "LK430")
def nama_benar(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """The office's own names, spelt as they are."""
    n = nama.nama(isi, laporan)
    prosa = (*prosa_narasi(isi, laporan), *prosa_yaml(isi, laporan))
    sendiri = {(d.file, d.line, d.column): d for d in kantor.kantor_sendiri(isi, lembar(isi, laporan))}
    disebut = [d for p in prosa for d in (*nama.salah_ketik(p, n), *nama.kantor_lain(p, n))]
    disebut = [d for d in disebut if (d.file, d.line, d.column) not in sendiri]  # which says what to write
    yield from salahkan_data(isi, disebut, prosa) if disebut else ()
    for p in prosa_narasi(isi, laporan):
        yield from nama.pejabat_lain(p, isi)
    yield from sendiri.values()
    yield from kantor.nama_berserikat(isi, lembar(isi, laporan))
    yield from wilayah.wilayah_lain(isi, lembar(isi, laporan))
    yield from wilayah.gelar_telanjang(isi, lembar(isi, laporan))


@aturan_angka("LK431", "LK432")
def peraturan_sesuai(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A regulation is cited with the number, year and title of the office's list."""
    daftar = hukum.acuan(isi.dasar_hukum)
    for p in (*prosa_narasi(isi, laporan), *prosa_yaml(isi, laporan)):
        for s in hukum.sitiran_di(p):
            yield from hukum.periksa_sitiran(p, s, daftar)
    yield from hukum.tanggal_bagan(isi)
    yield from hukum.judul_kembar(isi.dasar_hukum)


@aturan_angka("LK489")
def peraturan_perkaranya(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A regulation is cited for what it is about."""
    yield from pokok.peraturan_perkara_lain(isi, prosa_narasi(isi, laporan), lembar(isi, laporan).narasi)


@aturan_angka("LK433")
def nomor_urut(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """What was numbered by hand counts on without a gap."""
    kin, teks = bacaan(isi, laporan)
    narasi, yaml = prosa_narasi(isi, laporan), prosa_yaml(isi, laporan)
    yield from nomor.sasaran_bernomor(teks, kin)
    yield from nomor.diktum(isi, narasi)
    yield from daftar.daftar_narasi(isi)
    yield from nomor.butir_yaml(yaml)
    for p in (*narasi, *yaml):
        yield from nomor.sisipan(p)


@aturan_angka("LK449")
def nip_benar(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A NIP is its owner's."""
    yield from nip.nip_diketik(isi, laporan, lembar(isi, laporan))


@aturan_angka("LK450")
def pejabat_benar(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Whoever is named beside a title held it."""
    yield from pejabat.pejabat_disebut(isi, lembar(isi, laporan))


@aturan_angka("LK451", "LK452")
def dokumen_benar(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """The office's own documents have their own dates and numbers."""
    lembaran = lembar(isi, laporan)
    yield from dokumen.tanggal_dokumen(isi, lembaran)
    yield from dokumen.nomor_dokumen(isi, lembaran)


@aturan_angka("LK453")
def rumusan_benar(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """Programs, sasaran and indicators are called what their documents call them."""
    yield from rumusan.rumusan_diketik(isi, lembar(isi, laporan))


@aturan_angka("LK457")
def rujukan_cocok(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A sentence points to the table, figure or annex that it speaks of."""
    yield from lihat.rujukan_lain(isi, laporan)


@aturan_angka("LK458")
def waktu_mungkin(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """What is to come hasn't passed, and what has passed isn't to come."""
    yield from waktu.waktu_mustahil(isi, lembar(isi, laporan))


@aturan_angka("LK459")
def kegiatan_berfoto(isi: Isi, laporan: Laporan) -> Iterator[Diagnostic]:
    """A photographed activity has the unit and the place of its photo's caption, a reported matter those of its data."""
    yield from foto.kegiatan_foto(isi, laporan)
    yield from foto.tempat_aduan(isi, lembar(isi, laporan))
