"""What a picture file is, told cheaply: its kind from its first bytes, its size from its header, and whether it is whole.

Names are not trusted: a phone's ``IMG_1.jpg`` may be HEIC. Pixels aren't decoded here; that a picture can be decoded is
known when it is printed. Both the checks and the composing ask this module, so that they say the same.
"""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple

if TYPE_CHECKING:
    from PIL import Image

FORMAT: Final = ("PNG", "JPEG")
"""What is printed, by Pillow's names."""
MAKS_BYTE: Final = 40_000_000
MAKS_PIKSEL: Final = 60_000_000
"""Above any phone's usual picture; a decoded one of this size takes 180 MB."""

_HEIC: Final = (
    "buka di galeri ponsel, lalu simpan atau bagikan sebagai JPEG; di iPhone: Pengaturan > Kamera > Format > "
)
_EKSPOR: Final = "buka fotonya di galeri atau Paint, lalu simpan sebagai JPEG (Save as)"
_LAIN: Final = {
    "HEIC": ("foto HEIC dari iPhone atau ponsel baru", _HEIC + "Paling Kompatibel"),
    "AVIF": ("gambar AVIF", _EKSPOR),
    "WebP": ("gambar WebP dari situs web atau WhatsApp", _EKSPOR + ", atau minta foto aslinya dari pemotret"),
    "TIFF": ("gambar TIFF dari pemindai", _EKSPOR),
    "BMP": ("gambar BMP", _EKSPOR),
    "GIF": ("gambar GIF", _EKSPOR),
    "JPEG 2000": ("gambar JPEG 2000", _EKSPOR),
    "RAW": ("foto mentah (raw) dari kamera", "ekspor sebagai JPEG dengan program kameranya"),
    "SVG": ("gambar garis SVG", "ekspor sebagai PNG"),
    "PSD": ("berkas Photoshop", "ekspor sebagai JPEG"),
    "PDF": ("berkas PDF, bukan gambar", "ekspor halamannya sebagai JPEG, atau minta fotonya"),
    "Word": (
        "berkas Word atau arsip, bukan gambar",
        "di Word: klik kanan gambarnya, Save as Picture, pilih JPEG",
    ),
    "Office": (
        "berkas Office lama, bukan gambar",
        "buka berkasnya, klik kanan gambarnya, Save as Picture, pilih JPEG",
    ),
    "HTML": ("halaman web, bukan gambar", "buka lagi tautannya di peramban, lalu simpan gambarnya sendiri"),
    "video": ("video, bukan gambar", "putar videonya, jeda, lalu ambil tangkapan layarnya"),
}
"""Kinds that aren't printed: what they are to the user, and what to do."""

_AWAL: Final[tuple[tuple[bytes, str], ...]] = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF8", "GIF"),
    (b"BM", "BMP"),
    (b"%PDF", "PDF"),
    (b"PK\x03\x04", "Word"),
    (b"\xd0\xcf\x11\xe0", "Office"),
    (b"8BPS", "PSD"),
    (b"FUJIFILM", "RAW"),
    (b"IIRO", "RAW"),
    (b"IIU\x00", "RAW"),
    (b"\xff\x4f\xff\x51", "JPEG 2000"),
    (b"\x00\x00\x00\x0cjP  ", "JPEG 2000"),
)
_AKHIRAN_RAW: Final = frozenset({".dng", ".nef", ".cr2", ".arw", ".orf", ".rw2", ".pef", ".srw"})
"""Raw formats that are TIFF by their first bytes."""
_MERK_HEIC: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_MERK_AVIF: Final = frozenset({b"avif", b"avis"})
_PANJANG_AWAL: Final = 512
_TAG_ARAH: Final = 0x0112
_MIRING: Final = 5
"""From this orientation on (5 to 8) width and height are exchanged."""
_EKOR: Final = 65_536

_SALIN_ULANG: Final = "salin lagi berkas aslinya; bila dikirim orang, minta dikirim ulang lewat surel"


class Kepala(NamedTuple):
    """A picture that can be printed: JPEG or PNG, its pixels as they are seen (its EXIF orientation applied)."""

    jenis: str
    lebar: int
    tinggi: int


class Cacat(NamedTuple):
    """Why a file can't be printed: code, words that follow the file's name, and what to do."""

    kode: str
    pesan: str
    saran: str


def kenali(awal: bytes, nama: str = "") -> str:
    """The kind of a file by its first bytes: "JPEG", "PNG", a key of what isn't printed, or "" for the unknown."""
    for tanda, jenis in _AWAL:
        if awal.startswith(tanda):
            return jenis
    if awal[4:8] == b"ftyp":
        merk = {awal[8:12], *(awal[i : i + 4] for i in range(16, min(len(awal), 64), 4))}
        if merk & _MERK_AVIF:
            return "AVIF"
        return "HEIC" if merk & _MERK_HEIC else "RAW" if awal[8:12] == b"crx " else "video"
    if awal[:4] == b"RIFF":
        return "WebP" if awal[8:12] == b"WEBP" else "video"
    if awal[:4] in (b"II*\x00", b"MM\x00*"):
        return "RAW" if awal[8:10] == b"CR" or Path(nama).suffix.lower() in _AKHIRAN_RAW else "TIFF"
    teks = awal.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if b"<svg" in teks and teks.startswith((b"<svg", b"<?xml", b"<!--", b"<!doctype svg")):
        return "SVG"
    return "HTML" if teks.startswith((b"<!doctype html", b"<html")) else ""


def periksa_gambar(berkas: Path) -> Kepala | Cacat:
    """A picture's header, or what is wrong with the file; milliseconds even for a large photo.

    Raises:
        OSError: the file isn't there or can't be read.
    """
    besar = berkas.stat().st_size
    if not besar:
        return Cacat("LK109", "kosong (0 byte), penyalinannya terputus", _SALIN_ULANG)
    with berkas.open("rb") as f:
        awal = f.read(_PANJANG_AWAL)
        jenis = kenali(awal, berkas.name)
        if jenis in _LAIN:
            apa, saran = _LAIN[jenis]
            return Cacat("LK630", f"adalah {apa}; yang dapat dicetak hanya JPEG dan PNG", saran)
        if jenis and besar > MAKS_BYTE:
            return Cacat(
                "LK111", f"lebih besar dari {MAKS_BYTE // 1_000_000} MB", "perkecil gambarnya, misalnya di Paint"
            )
        if jenis == "JPEG" and not _jpeg_utuh(f, besar):
            return Cacat("LK109", "terpotong di tengah (penyalinan atau unduhannya terputus)", _SALIN_ULANG)
    return _kepala(berkas)


def _kepala(berkas: Path) -> Kepala | Cacat:
    from PIL import Image, UnidentifiedImageError  # 20 ms to load, and many reports have no photo on file

    with warnings.catch_warnings():
        # The bound on pixels is ours and stricter; metadata that Pillow can't read (EXIF, second pictures) isn't printed.
        warnings.simplefilter("ignore")
        try:
            # A picture with a second one behind it (depth, HDR) is MPO to Pillow; its JPEG reader opens it.
            with Image.open(berkas, formats=FORMAT) as gambar:
                lebar, tinggi = gambar.size
                if lebar * tinggi > MAKS_PIKSEL:
                    return _terlalu_banyak(lebar, tinggi)
                if arah(gambar) >= _MIRING:
                    lebar, tinggi = tinggi, lebar
                jenis = "PNG" if gambar.format == "PNG" else "JPEG"
                gambar.verify()  # a PNG's checksums
        except Image.DecompressionBombError:
            return Cacat(
                "LK111", f"lebih dari {MAKS_PIKSEL // 1_000_000} juta piksel", "perkecil gambarnya, misalnya di Paint"
            )
        except UnidentifiedImageError:
            return Cacat("LK109", "bukan PNG atau JPEG", "simpan ulang sebagai PNG atau JPEG")
        except (OSError, SyntaxError, ValueError) as e:  # Pillow's words for a broken file
            return Cacat("LK109", f"rusak ({e})", _SALIN_ULANG)
    return Kepala(jenis, lebar, tinggi)


def arah(gambar: Image.Image) -> int:
    """The EXIF orientation of an opened picture, 1 (upright) to 8; 1 where it says nothing sensible."""
    if gambar.format == "PNG":
        # Pillow would decode the whole file to look for a chunk behind the pixels.
        from PIL.Image import Exif

        exif = Exif()
        exif.load(gambar.info.get("exif", b""))
    else:
        exif = gambar.getexif()
    nilai = exif.get(_TAG_ARAH, 1)
    return nilai if nilai in range(1, 9) else 1


def _terlalu_banyak(lebar: int, tinggi: int) -> Cacat:
    juta = round(lebar * tinggi / 1_000_000)
    return Cacat(
        "LK111",
        f"berukuran {lebar} × {tinggi} piksel ({juta} juta), lebih dari {MAKS_PIKSEL // 1_000_000} juta piksel",
        "perkecil gambarnya, misalnya di Paint: Resize, 25%",
    )


def _jpeg_utuh(f: BinaryIO, besar: int) -> bool:
    """Whether the end mark follows the pixels. A thumbnail before them has one of its own, and phones append video or
    further pictures behind, so the search goes from the first scan on; mostly the last bytes tell."""
    mulai = _awal_piksel(f, besar)
    if mulai is None:
        return True  # not a chain of segments: Pillow says what is wrong
    f.seek(max(mulai, besar - _EKOR))
    if b"\xff\xd9" in f.read():
        return True
    f.seek(mulai)
    return b"\xff\xd9" in f.read()


def _awal_piksel(f: BinaryIO, besar: int) -> int | None:
    """Where a JPEG's first scan begins (ITU-T T.81, B.1); ``besar`` where the file ends before it, None where it is no
    chain of segments."""
    tempat = 2
    while tempat + 4 <= besar:
        f.seek(tempat)
        kepala = f.read(4)
        if kepala[0] != 0xFF:
            return None
        if kepala[1] == 0xFF:  # fill bytes may precede a marker
            tempat += 1
        elif kepala[1] == 0xDA:
            return tempat
        elif kepala[1] == 0x01 or 0xD0 <= kepala[1] <= 0xD8:
            tempat += 2
        else:
            tempat += 2 + int.from_bytes(kepala[2:], "big")
    return besar
