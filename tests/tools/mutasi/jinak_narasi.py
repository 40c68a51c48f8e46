"""Harmless edits of the places where slips of reference, of expressions and of words are made: the sentence written anew
with the same expressions, a true figure or word typed, a true sentence added."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from random import Random

from lkip_docgen.bahasa import terbilang
from tests.tools.mutasi.kalimat import semua_kalimat
from tests.tools.mutasi.narasi import paragraf
from tests.tools.mutasi.slip import Slip, Sunting
from tests.tools.mutasi.sumber import Sumber

_TULIS_ULANG = (
    (r"disajikan pada (\{\{ lihat)", r"dapat dilihat pada \1"),
    (r"dapat dilihat pada (\{\{ lihat)", r"disajikan dalam \1"),
    (r"dimuat pada (\{\{ lihat)", r"tersaji pada \1"),
    (r"sebagaimana (disimpulkan|dimuat|diuraikan)", r"seperti \1"),
    (r"Berdasarkan (\{\{ lihat)", r"Menurut \1"),
    (r"Menurut (\{\{ lihat)", r"Berdasarkan \1"),
    (r"(?<=[a-z]) sebesar (\{\{)", r" sejumlah \1"),
    (r" berjumlah (\{\{)", r" sebesar \1"),
    (r" terserap (\{\{)", r" terealisasi \1"),
    (r"dengan serapan (\{\{)", r"yang serapannya \1"),
    (r"dengan realisasi (\{\{)", r"dan realisasinya \1"),
    (r"dengan capaian (\{\{ ?baris_pk\.\w+\.capaian ?\}\})", r"dan capaiannya \1"),
    (r"Sasaran ini berpredikat", r"Predikat sasaran ini ialah"),
    (r"Sepanjang tahun (\{\{)", r"Selama tahun \1"),
    (r"Selama tahun (\{\{)", r"Sepanjang tahun \1"),
    (r"Pada tahun (\{\{)", r"Di tahun \1"),
    (
        r"(\{\{ profil\.penduduk\.laki_laki \}\} laki-laki) dan (\{\{ profil\.penduduk\.perempuan \}\} perempuan)",
        r"\2 dan \1",
    ),
    (r"(\{\{ lihat\.tabel_sdm_pangkat \}\}) dan (\{\{ lihat\.tabel_sdm_pendidikan \}\})", r"\2 dan \1"),
    (r"Bagi (\{\{ instansi\.nama \}\}), ([a-z])", r"Untuk \1, \2"),
    (r"Kegiatan pemberdayaan pada tahun (\{\{ tahun \}\}) tercatat", r"Pada tahun \1 kegiatan pemberdayaan tercatat"),
    (
        r"Target terpenuhi pada (\{\{.+?\}\}) dari (\{\{.+?\}\}) indikator",
        r"Dari \2 indikator, target terpenuhi pada \1",
    ),
    (r"Serapan anggaran tahun (\{\{ tahun \}\}) sebesar", r"Pada tahun \1 anggaran terserap sebesar"),
    (r"(\{\{ program\.\w+\.nama \}\}) menopang sasaran ini", r"Sasaran ini ditopang \1"),
    (r"belum memenuhi target", r"masih di bawah target"),
    (r"belum mencapai targetnya", r"belum memenuhi targetnya"),
    (r"paling rendah di antara", r"terendah di antara"),
    (r"lebih rendah daripada", r"di bawah"),
    (r"Salah satu hal", r"Satu hal"),
    (r"jauh lebih kecil daripada", r"jauh di bawah"),
)
"""A turn of phrase and another that says the same."""
_LAIN = (
    "Keterbukaan informasinya mengikuti Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.",
    "Pelayanannya berpedoman pada Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik.",
    "Uraian berikut melengkapi bab sebelumnya.",
    "Tabel dan gambar pada bab ini disusun dari data kecamatan.",
    "Rincian lainnya tersedia pada Lampiran II peraturan tersebut.",
    "Ketentuan itu terdapat pada Bab V Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017.",
    "Dokumen pendukungnya disimpan di sekretariat.",
)


def tulis_ulang(s: Sumber, _acak: Random) -> Iterator[Slip]:
    """A phrase around an expression, or a comparison, in other words of the same sense."""
    for berkas in s.narasi:
        for k in semua_kalimat(s, berkas):
            for lama, baru in _TULIS_ULANG:
                m = re.search(lama, k.teks)
                if m is not None:
                    yield _satu(berkas, k.awal + m.start(), k.awal + m.end(), m.expand(baru), f"{m[0]} ditulis ulang")


def nilai_benar(s: Sumber, acak: Random) -> Iterator[Slip]:
    """What an expression prints, typed as it prints; a count in its words alone."""
    for u in s.ungkapan:
        nama = u.teks.split("|")[0].strip()
        if len(u.tercetak) > 90 or " if " in u.teks or nama.endswith(("kalimat", "daftar")) or not u.tercetak:
            continue
        yield _satu(u.berkas, u.awal, u.akhir, u.tercetak, f"{{{{ {u.teks} }}}} diketik benar")
        m = re.fullmatch(r"(\d{1,2}) \(.+\)", u.tercetak)
        if m is not None and acak.random() < 0.5:
            yield _satu(u.berkas, u.awal, u.akhir, terbilang(Decimal(m[1])), f"{{{{ {u.teks} }}}} dengan kata")


def kalimat_benar(s: Sumber, acak: Random) -> Iterator[Slip]:
    """A true sentence of a movement, a target, a count, a share; one with another law, chapter or annex of another paper."""
    for b in s.laporan.pk.baris if s.laporan.pk else ():
        i = s.laporan.indikator[b.indikator.id]
        nama, berkas = f"{{{{ baris_pk.{b.id}.uraian_indikator }}}}", f"{s.tahun}/narasi/pk/{b.id}.md"
        kini, lalu = i.realisasi.nilai, i.lalu.realisasi.nilai if i.lalu is not None else None
        if kini is not None and lalu is not None:
            gerak = "meningkat" if kini > lalu else "menurun" if kini < lalu else "tetap"
            yield _di_akhir(s, berkas, f"Realisasi {nama} {gerak} dibandingkan tahun {{{{ tahun_lalu }}}}.", acak)
        if i.capaian.nilai is not None:
            kata = "telah mencapai" if i.capaian.nilai >= 100 else "belum mencapai"
            yield _di_akhir(s, berkas, f"{nama} {kata} target tahun {{{{ tahun }}}}.", acak)
        yield _di_akhir(s, berkas, f"Anggaran pendukungnya {{{{ baris_pk.{b.id}.pagu | rupiah }}}}.", acak)
    k, serapan = s.laporan.kinerja, s.laporan.anggaran.serapan.nilai
    tercapai, semua = k.jumlah_tercapai.nilai, k.jumlah_indikator.nilai
    if serapan is not None and tercapai is not None and semua is not None:
        for teks in (
            f"Serapan anggaran mencapai lebih dari {int(serapan // 10 * 10)} persen.",
            f"Sebanyak {terbilang(Decimal(tercapai))} dari {terbilang(Decimal(semua))} indikator mencapai target.",
            f"Kinerja diukur dengan {terbilang(Decimal(semua))} indikator.",
            f"Masih ada {terbilang(Decimal(semua - tercapai))} indikator yang belum mencapai target.",
            "Sebagian besar anggaran telah terserap." if serapan > 60 else "Sebagian anggaran telah terserap.",
        ):
            for nama in ("bab4", "ikhtisar", "bab3"):
                yield _di_akhir(s, f"{s.tahun}/narasi/{nama}.md", teks, acak)
    for x, _, akhir in acak.sample(paragraf(s), 20):
        if s.teks[x.berkas][akhir - 1] == ".":
            teks = acak.choice(_LAIN)
            yield _satu(x.berkas, akhir, akhir, f" {teks}", f"{x.judul}: +{teks}")


def _di_akhir(s: Sumber, berkas: str, teks: str, acak: Random) -> Slip:
    calon = [(x, akhir) for x, _, akhir in paragraf(s) if x.berkas == berkas and s.teks[berkas][akhir - 1] == "."]
    x, akhir = acak.choice(calon)
    return _satu(berkas, akhir, akhir, f" {teks}", f"{x.judul}: +{teks}")


def _satu(berkas: str, awal: int, akhir: int, teks: str, uraian: str) -> Slip:
    return Slip("jinak", uraian, (Sunting(berkas, awal, akhir, teks),), ())
