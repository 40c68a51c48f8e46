"""The real slips of the printed report (docs/selisih-acuan.md), typed into the content where it could hold them: the list
that ``tests/checks/test_acuan.py`` keeps of its data, and ``selip_cetak.yaml`` of all the rest, with those that are known to
pass.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.checks.test_acuan import SALAH
from tests.checks.test_acuan import TAHUN as TAHUN_ACUAN
from tests.checks.test_selip_cetak import luput, selip
from tests.tools.mutasi.slip import Slip, Sunting
from tests.tools.mutasi.sumber import Sumber


def acuan(s: Sumber, _acak: Random) -> Iterator[Slip]:
    """Each slip whose clean text stands in the content; none for another year's or office's. What the print has must be
    told, so that each counts as having a witness."""
    if s.tahun != TAHUN_ACUAN:
        return
    data = [(x.nomor or "dibiarkan", x.berkas, x.lama, x.cetak) for x in SALAH]
    cetak = [(x.nomor, x.berkas, x.lama, x.baru) for x in (*selip(), *luput())]
    for nomor, berkas, lama, baru in (*data, *cetak):
        di = s.teks.get(berkas, "").find(lama)
        if di >= 0:
            uraian = f"nomor {nomor}: {' '.join(baru.split())[:90]}"
            yield Slip("acuan", uraian, (Sunting(berkas, di, di + len(lama), baru),), ("laporan cetak",))
