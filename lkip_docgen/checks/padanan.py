"""What belongs together is there on both sides: sasaran and indicators, PK and IKU, RKT and budget."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_docgen.checks.aturan import aturan, letak, tempat, temuan
from lkip_docgen.checks.renstra_dok import renstra_berlaku, semua_indikator
from lkip_docgen.content.berlaku import pk_terakhir, renstra_pada
from lkip_docgen.content.model.iku import BarisIKU
from lkip_docgen.content.model.isi import Isi
from lkip_docgen.content.model.pk import PK, BarisPK
from lkip_docgen.diagnostics import Diagnostic, Key


@aturan("LK214", utuh=["renstra"])
def sasaran_berindikator(isi: Isi) -> Iterator[Diagnostic]:
    """In the Renstra in force a sasaran is measured, and an indicator measures something."""
    r = renstra_berlaku(isi)
    if r is None:
        return
    kosong = [s for s in r.sasaran if not s.indikator]
    if kosong:  # what measures them is then without a sasaran by the same slip
        for s in kosong:
            yield temuan(
                "LK214",
                f'sasaran "{s.id}" tidak punya indikator, sehingga tidak dapat diukur',
                letak(s, "id"),
                "tulis id indikatornya pada indikator:",
                "warning",
                subjek=s.id,
            )
        return
    terpakai = {i for s in r.sasaran for i in s.indikator} | {i for t in r.tujuan for i in t.indikator}
    for i in r.indikator:
        if i.id not in terpakai:
            yield temuan(
                "LK214",
                f'indikator "{i.id}" tidak mengukur satu pun sasaran atau tujuan',
                letak(i, "id"),
                "tambahkan pada indikator: sasaran atau tujuan yang diukurnya",
                "warning",
                subjek=i.id,
            )


@aturan("LK215", utuh=["renstra", "pk"])
def renstra_dan_pk(isi: Isi) -> Iterator[Diagnostic]:
    """What the Renstra promises for the year stands in the PK, and the PK's lines come from the Renstra in force."""
    for pk in isi.pk:
        yield from _renstra_lain(isi, pk)
    terakhir, berlaku = pk_terakhir(isi.pk), renstra_berlaku(isi)
    if terakhir is None or berlaku is None or not terakhir.baris:
        return
    terpakai = {b.indikator for b in terakhir.baris}
    for i in berlaku.indikator:
        if isi.tahun in i.target and i.id not in terpakai:
            yield temuan(
                "LK215",
                f'indikator "{i.id}" bertarget tahun {isi.tahun} pada Renstra, tetapi tidak ada barisnya pada PK '
                f"{terakhir.versi} ({tempat(letak(terakhir, 'versi'))})",
                letak(i, "target", str(isi.tahun)),
                "tambahkan barisnya pada PK; bila memang tidak diperjanjikan, sisihkan dengan alasan",
                "warning",
                subjek=i.id,
            )


def _renstra_lain(isi: Isi, pk: PK) -> Iterator[Diagnostic]:
    """Lines of indicators of another Renstra than that of the PK's date. Where all are, the date is likelier wrong: the
    first tells it, the others follow."""
    r, dikenal = renstra_pada(isi.renstra, pk.tanggal), semua_indikator(isi)
    if r is None:
        return
    milik = {i.id for i in r.indikator}
    asing = [b for b in pk.baris if b.indikator in dikenal and b.indikator not in milik]
    semua = 1 < len(asing) == sum(b.indikator in dikenal for b in pk.baris)
    saran = "pakai indikator Renstra yang berlaku, atau periksa tanggal PK dan masa berlaku Renstra"
    if semua:
        saran = (
            f"semua baris PK ini demikian, jadi mungkin tanggal PK ({tempat(letak(pk, 'tanggal'))}) atau masa berlaku "
            "Renstra yang keliru"
        )
    pokok: Key | None = None
    for b in asing:
        d = temuan(
            "LK215",
            f'indikator "{b.indikator}" tidak ada pada Renstra yang berlaku ketika PK {pk.versi} ditandatangani '
            f"({r.id}), melainkan di {tempat(letak(dikenal[b.indikator], 'id'))}",
            letak(b, "indikator"),
            saran,
            "warning",
            subjek=b.indikator,
            pokok=pokok,
        )
        yield d
        pokok = (pokok or d.key) if semua else None


@aturan("LK216", utuh=["renstra", "pk", "iku"])
def indikator_pada_sasarannya(isi: Isi) -> Iterator[Diagnostic]:
    """A line names an indicator together with the sasaran or tujuan that the Renstra puts it under (one without any is
    LK214's)."""
    pemilik: dict[tuple[str, str], set[str]] = {}
    for r in isi.renstra:
        for s in r.sasaran:
            pemilik.setdefault(("sasaran", s.id), set()).update(s.indikator)
        for t in r.tujuan:
            pemilik.setdefault(("tujuan", t.id), set()).update(t.indikator)
    dikenal = semua_indikator(isi)
    baris: list[tuple[str, BarisPK | BarisIKU]] = [(f"PK {p.versi}", b) for p in isi.pk for b in p.baris]
    baris += [("IKU", b) for b in isi.iku.baris]
    for dokumen, b in baris:
        kunci = ("sasaran", b.sasaran or "") if b.sasaran else ("tujuan", b.tujuan or "")
        if b.indikator not in dikenal or kunci not in pemilik or (b.sasaran and b.tujuan):
            continue
        if pemilik[kunci] and b.indikator not in pemilik[kunci]:
            benar = ", ".join(f'{jenis} "{id_}"' for (jenis, id_), isinya in pemilik.items() if b.indikator in isinya)
            yield temuan(
                "LK216",
                f'{dokumen} menaruh indikator "{b.indikator}" di bawah {kunci[0]} "{kunci[1]}", tidak demikian pada Renstra',
                letak(b, kunci[0]),
                f"menurut Renstra indikator itu milik {benar}" if benar else "periksa sasaran dan indikatornya",
                "warning",
                subjek=b.indikator,
            )


@aturan("LK217", utuh=["pk", "iku"])
def pk_dan_iku(isi: Isi) -> Iterator[Diagnostic]:
    """The PK in force and the IKU measure the same."""
    pk = pk_terakhir(isi.pk)
    if pk is None or not pk.baris or any(b.indikator is None for b in isi.iku.baris):
        return
    iku, baris = {b.indikator for b in isi.iku.baris}, {b.indikator for b in pk.baris}
    for b in pk.baris:
        if b.indikator not in iku:
            yield temuan(
                "LK217",
                f'indikator "{b.indikator}" ada pada PK {pk.versi}, tidak pada IKU ({tempat(letak(isi.iku, "baris"))})',
                letak(b, "indikator"),
                "tambahkan barisnya pada iku.yaml; bila memang bukan IKU, sisihkan dengan alasan",
                "warning",
                subjek=b.indikator,
            )
    for x in isi.iku.baris:
        if x.indikator not in baris:
            yield temuan(
                "LK217",
                f'indikator "{x.indikator}" ada pada IKU, tidak pada PK {pk.versi} ({tempat(letak(pk, "baris"))})',
                letak(x, "indikator"),
                "tambahkan barisnya pada PK, atau hapus dari IKU tahun ini",
                "warning",
                subjek=x.indikator or "",
            )


@aturan("LK218", utuh=["pk"])
def tanpa_anggaran(isi: Isi) -> Iterator[Diagnostic]:
    """A line that no budget supports is told, though its reason stands beside it."""
    pk = pk_terakhir(isi.pk)
    for b in pk.baris if pk else ():
        if not b.dukungan and b.alasan:
            yield temuan(
                "LK218",
                f'baris PK "{b.id}" tanpa anggaran pendukung; efisiensinya dicetak "tidak dapat dihitung"',
                letak(b, "dukungan"),
                "alasannya sudah ditulis; isi dukungan: bila kelak ada anggarannya",
                "note",
            )


@aturan("LK219", utuh=["rkt", "anggaran"])
def anggaran_dan_rkt(isi: Isi) -> Iterator[Diagnostic]:
    """A sub kegiatan that the RKT doesn't plan is told: a change of the budget may have brought it."""
    if isi.rkt is None:
        return
    rencana = {
        s.sub_kegiatan
        for t in isi.rkt.tujuan
        for sasaran in t.sasaran
        for p in sasaran.program
        for k in p.kegiatan
        for s in k.sub_kegiatan
    }
    for p in isi.anggaran.program:
        for k in p.kegiatan:
            for s in k.sub_kegiatan:
                if s.id not in rencana:
                    yield temuan(
                        "LK219",
                        f'sub kegiatan "{s.id}" tidak ada pada RKT ({tempat(letak(isi.rkt, "tujuan"))})',
                        letak(s, "id"),
                        "biarkan bila baru ada sesudah RKT; bila tidak, tambahkan pada rkt.yaml",
                        "note",
                        subjek=s.id,
                    )


@aturan("LK227", utuh=["pk", "kinerja"])
def kinerja_dan_pk(isi: Isi) -> Iterator[Diagnostic]:
    """A realisasi that no line of the PK in force measures isn't printed."""
    pk, dikenal = pk_terakhir(isi.pk), semua_indikator(isi)
    baris = {b.indikator for b in pk.baris} if pk else set()
    for k in isi.kinerja.indikator:
        if baris and k.indikator in dikenal and k.indikator not in baris:
            yield temuan(
                "LK227",
                f'realisasi indikator "{k.indikator}" tidak dilaporkan: tidak ada barisnya pada PK yang berlaku',
                letak(k, "indikator"),
                "tambahkan barisnya pada PK bila memang diperjanjikan",
                "note",
                subjek=k.indikator,
            )
