"""The words by which a report may speak of another office or place than its own: it went there, works with it, is compared."""

from __future__ import annotations

import re

from lkip_docgen.checks.pola import lazy_regex

PENGANTAR = lazy_regex(r"\b(?:ke|dari|dengan|bersama|dan|serta|maupun|atau|hingga|sampai)\s+$", re.I)
KUNJUNGAN = lazy_regex(
    r"\b(?:studi|kunjungan|(?:me)?ngunjungi|berkunjung|magang|lomba|juara|(?:be)?kerja ?sama|asal|berasal|pindah\w*|"
    r"(?:di|men)datangkan|berguru|(?:belajar|menimba ilmu)(?: \w+)? (?:ke|dari|pada|kepada|dengan))\b",
    re.I,
)
TUJUAN = lazy_regex(r"\s+(?:\w+ )?(?:tujuan|rujukan) (?:studi|kunjungan|magang|belajar)\b", re.I)
BANDING = lazy_regex(
    r"\b(?:(?:mem|di)?banding\w*|daripada|perbandingan|disandingkan|lebih (?:tinggi|rendah|baik|besar|kecil|banyak|sedikit)|"
    r"setara|sejajar|melampaui|mengungguli|peringkat|antar\w*|se-(?:kabupaten|kota|provinsi|kecamatan)\w*|tetangga|sekitarnya)\b",
    re.I,
)
DOKUMEN_SENDIRI = lazy_regex(
    r"\b(?:laporan kinerja|LKIP|LKjIP|LAKIP|renstra|rencana strategis|perjanjian kinerja|RKT|IKU|indikator kinerja utama|"
    r"kinerja|capaian|realisasi|target|anggaran|pagu|serapan|struktur organisasi|tugas|fungsi|pelayanan|visi|misi|profil|"
    r"luas(?: wilayah)?)"
    r"(?:\s+(?:dari|di|pada|oleh|bagi))?\s+$",
    re.I,
)
"""What a report tells of its own office alone: a neighbour right after it is the report's subject by mistake."""
