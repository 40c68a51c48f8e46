"""Photos: crops, rows and pixels, as functions of what the content asks for."""

from __future__ import annotations

import io
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from lkip_docgen.content.berkas_gambar import Cacat, Kepala, kenali, periksa_gambar
from lkip_docgen.content.model.potong import UTUH, Potong, baca_potong
from lkip_docgen.docx.gambar import baca_gambar
from lkip_docgen.docx.olah_foto import DPI, MAKS_BYTE, MAKS_JUMLAH, TINGKAT, Ukuran, jatah, olah
from lkip_docgen.docx.tata_foto import BINGKAI, TINGGI_BINGKAI, TINGGI_MAKS, Bentuk, bagi_baris, tata

piksel = st.integers(1, 9000)
bentuk = st.builds(Bentuk, st.integers(600, 6000), st.integers(600, 6000)) | st.just(BINGKAI)


# ---------------------------------------------------------------- crops


@pytest.mark.parametrize(
    ("teks", "kotak"),
    [
        ("4:3", (0, 0, 1000, 750)),
        ("1:1", (0, 0, 1000, 1000)),
        ("3:4", (125, 0, 875, 1000)),
        ("bawah 20%", (0, 0, 1000, 800)),
        ("Kiri 12,5%, kanan 5%", (125, 0, 950, 1000)),
        ("bawah 20%, 1:1", (100, 0, 900, 800)),
    ],
)
def test_a_crop_says_what_stays(teks: str, kotak: tuple[int, int, int, int]) -> None:
    x0, y0, x1, y1 = baca_potong(teks).kotak(1000, 1000)
    if teks == "4:3":
        kotak = (0, 125, 1000, 875)
    assert (x0, y0, x1, y1) == kotak


@pytest.mark.parametrize(
    ("teks", "saran"),
    [
        ("bawh 20%", "bawah"),
        ("20%", "4:3"),
        ("9:1", "4:1"),
        ("0:3", "4:1"),
        ("atas 50%, bawah 50%", "80%"),
        ("kiri 90%", "80%"),
        ("kiri 5%, kiri 6%", "satu kali"),
        ("4:3, 1:1", "4:3"),
        ("", "4:3"),
    ],
)
def test_a_crop_that_cannot_be_read_says_how_to_write_it(teks: str, saran: str) -> None:
    with pytest.raises(ValueError, match=saran):
        baca_potong(teks)


bagian = st.fractions(0, Fraction(2, 5))


@given(piksel, piksel, bagian, bagian, bagian, bagian, st.none() | st.fractions(Fraction(1, 4), 4))
def test_a_crop_stays_inside_and_keeps_its_ratio(
    w: int, h: int, kiri: Fraction, atas: Fraction, kanan: Fraction, bawah: Fraction, rasio: Fraction | None
) -> None:
    x0, y0, x1, y1 = Potong(kiri, atas, kanan, bawah, rasio).kotak(w, h)
    assert 0 <= x0 < x1 <= w
    assert 0 <= y0 < y1 <= h
    if rasio is not None and min(x1 - x0, y1 - y0) > 20:
        assert (x1 - x0) / (y1 - y0) == pytest.approx(float(rasio), rel=0.06)


# ---------------------------------------------------------------- rows


@given(st.lists(st.sampled_from([1, 2, 4]), max_size=30))
def test_rows_hold_every_photo_once_in_order(sebaris: list[int]) -> None:
    baris = bagi_baris(sebaris)
    assert [i for _, nomor in baris for i in nomor] == list(range(len(sebaris)))
    assert all(1 <= len(nomor) <= banyak for banyak, nomor in baris)


def test_rows_are_filled_evenly() -> None:
    assert [len(n) for _, n in bagi_baris([4] * 5)] == [3, 2]
    assert [len(n) for _, n in bagi_baris([2, 2, 2, 1, 2])] == [2, 1, 1, 1]


@given(st.lists(st.tuples(bentuk, st.sampled_from([1, 2, 4])), min_size=1, max_size=12))
def test_pictures_of_a_row_are_of_one_height_inside_their_cells(foto: list[tuple[Bentuk, int]]) -> None:
    b = [x for x, _ in foto]
    for baris in tata(b, [n for _, n in foto], 160.0):
        assert sum(t.sel for t in baris) <= 160.001
        for t in baris:
            assert 0 < t.lebar <= t.sel + 0.001
            assert t.lebar / t.tinggi == pytest.approx(b[t.nomor].rasio)
            assert t.tinggi <= max(TINGGI_MAKS.values()) + 0.001
        # Only a picture of too few pixels is smaller than its row.
        penuh = {round(t.tinggi, 6) for t in baris if b[t.nomor].lebar / 100 * 25.4 > t.lebar + 0.001}
        assert len(penuh) <= 1


def test_landscape_beside_portrait_is_as_high() -> None:
    [[a, b]] = tata([Bentuk(4000, 3000), Bentuk(3000, 4000)], [2, 2], 160.0)
    assert a.tinggi == pytest.approx(b.tinggi)
    assert a.lebar + b.lebar == pytest.approx(152, abs=0.01)


def test_a_portrait_beside_a_panorama_leaves_room_for_its_caption() -> None:
    [[a, b]] = tata([Bentuk(6000, 2000), Bentuk(3000, 4000)], [2, 2], 160.0)
    assert b.sel >= 55
    assert a.tinggi == pytest.approx(b.tinggi)


def test_frames_alone_are_modest() -> None:
    assert [t.tinggi for t in tata([BINGKAI, BINGKAI], [2, 2], 160.0)[0]] == [TINGGI_BINGKAI, TINGGI_BINGKAI]


# ---------------------------------------------------------------- kinds of files


@pytest.mark.parametrize(
    ("awal", "jenis"),
    [
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "HEIC"),
        (b"\x00\x00\x00\x1cftypavif\x00\x00\x00\x00avifmif1", "AVIF"),
        (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00isom", "video"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "WebP"),
        (b"II*\x00\x08\x00\x00\x00", "TIFF"),
        (b"II*\x00\x10\x00\x00\x00CR\x02\x00", "RAW"),
        (b"GIF89a", "GIF"),
        (b"BM\x00\x00", "BMP"),
        (b"%PDF-1.7", "PDF"),
        (b"PK\x03\x04\x14\x00", "Word"),
        (b"<?xml version='1.0'?><svg/>", "SVG"),
        (b"<!DOCTYPE html><html>", "HTML"),
    ],
)
def test_a_file_is_known_by_its_bytes_and_told_what_to_do(tmp_path: Path, awal: bytes, jenis: str) -> None:
    assert kenali(awal) == jenis
    (tmp_path / "foto.jpg").write_bytes(awal + bytes(600))
    hasil = periksa_gambar(tmp_path / "foto.jpg")
    assert isinstance(hasil, Cacat)
    assert hasil.kode == "LK630"
    assert hasil.saran


@given(st.binary(max_size=700))
def test_no_bytes_make_the_check_fail(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    berkas = tmp_path_factory.getbasetemp() / "acak.jpg"
    for awal in (b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"):
        berkas.write_bytes(awal + data)
        assert isinstance(periksa_gambar(berkas), Cacat | Kepala)


def test_a_jpeg_cut_short_after_its_thumbnail_is_told(tmp_path: Path) -> None:
    kecil, utuh = io.BytesIO(), io.BytesIO()
    Image.effect_noise((60, 40), 90).save(kecil, "JPEG")
    Image.effect_noise((300, 200), 90).save(utuh, "JPEG", exif=b"Exif\x00\x00" + kecil.getvalue())
    berkas = tmp_path / "a.jpg"
    berkas.write_bytes(utuh.getvalue() + b"MotionPhoto" * 9000)  # a phone's video behind the picture
    assert periksa_gambar(berkas) == Kepala("JPEG", 300, 200)
    berkas.write_bytes(utuh.getvalue()[:-2000])
    hasil = periksa_gambar(berkas)
    assert isinstance(hasil, Cacat)
    assert (hasil.kode, "terpotong" in hasil.pesan) == ("LK109", True)


@pytest.mark.parametrize(
    ("isi", "pesan"), [(b"RIFF\x24\x00\x00\x00WEBPVP8 ", "WebP"), (b"", "kosong"), (None, "tidak dapat dibaca")]
)
def test_an_emblem_that_cannot_be_printed_says_why(tmp_path: Path, isi: bytes | None, pesan: str) -> None:
    if isi is not None:
        (tmp_path / "lambang.png").write_bytes(isi)
    hasil = baca_gambar(tmp_path / "lambang.png", 20.0, "Lambang")
    assert isinstance(hasil, Cacat)
    assert pesan in hasil.pesan
    assert hasil.saran


# ---------------------------------------------------------------- pixels


def _buka(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def _empat_sudut(berkas: Path, arah: int) -> None:
    """A picture whose upright form is red, green / blue, white, stored as the orientation says."""
    tegak = Image.new("RGB", (80, 60))
    for warna, tempat in (("red", (0, 0)), ("lime", (40, 0)), ("blue", (0, 30)), ("white", (40, 30))):
        tegak.paste(Image.new("RGB", (40, 30), warna), tempat)
    balik = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}.get(arah)
    simpan = tegak if balik is None else tegak.transpose(Image.Transpose(balik))
    exif = Image.Exif()
    exif[0x0112] = arah
    exif[0x8825] = {1: "S", 2: (8.0, 10.0, 0.0)}
    simpan.save(berkas, "JPEG", quality=95, subsampling=0, exif=exif)


@pytest.mark.parametrize("arah", range(1, 9))
def test_a_photo_stands_upright_and_says_nothing_of_its_place(tmp_path: Path, arah: int) -> None:
    _empat_sudut(tmp_path / "a.jpg", arah)
    assert periksa_gambar(tmp_path / "a.jpg") == Kepala("JPEG", 80, 60)
    data = olah(tmp_path / "a.jpg", f"arah{arah}", UTUH, Ukuran(80, 60))
    img = _buka(data)
    assert img.size == (80, 60)
    assert dict(img.getexif()) == {}
    assert b"Exif" not in data
    warna = [img.getpixel(t) for t in ((20, 15), (60, 15), (20, 45), (60, 45))]
    for dapat, harap in zip(warna, ((255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)), strict=True):
        assert isinstance(dapat, tuple)
        assert max(abs(a - b) for a, b in zip(dapat, harap, strict=True)) < 12


def test_a_crop_is_of_the_upright_photo(tmp_path: Path) -> None:
    _empat_sudut(tmp_path / "a.jpg", 6)
    img = _buka(olah(tmp_path / "a.jpg", "potong", baca_potong("kanan 50%, bawah 50%"), Ukuran(40, 30)))
    assert img.size == (40, 30)
    r, g, b = img.getpixel((20, 15))  # type: ignore[misc]  # RGB, as olah promises
    assert (r > 240, g < 15, b < 15) == (True, True, True)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_any_kind_of_png_becomes_an_rgb_jpeg(tmp_path: Path, mode: str) -> None:
    abu = Image.new("L", (90, 60), 128)
    asal = Image.new("I;16", (90, 60), 128 * 257) if mode == "I;16" else abu.convert("RGB").convert(mode)
    asal.save(tmp_path / "a.png")
    img = _buka(olah(tmp_path / "a.png", f"mode{mode}", UTUH, Ukuran(45, 30)))
    assert (img.format, img.mode, img.size) == ("JPEG", "RGB", (45, 30))
    if mode != "1":
        r, g, b = img.getpixel((20, 15))  # type: ignore[misc]  # RGB, as olah promises
        assert max(abs(x - 128) for x in (r, g, b)) <= 3


def test_cmyk_becomes_rgb(tmp_path: Path) -> None:
    Image.new("CMYK", (60, 40), (0, 255, 255, 0)).save(tmp_path / "c.jpg")
    r, g, b = _buka(olah(tmp_path / "c.jpg", "cmyk", UTUH, Ukuran(60, 40))).getpixel((9, 9))  # type: ignore[misc]  # RGB
    assert r > 200 > 60 > max(g, b)


def _koma(nilai: float) -> bytes:
    return round(nilai * 65536).to_bytes(4, "big", signed=True)


def _profil_p3() -> bytes:
    """An ICC v2 matrix profile (ICC.1:2001-04) of Display P3's primaries with a gamma of 2.2."""

    def xyz(*nilai: float) -> bytes:
        return b"XYZ " + bytes(4) + b"".join(_koma(n) for n in nilai)

    gamma = b"curv" + bytes(4) + (1).to_bytes(4, "big") + round(2.2 * 256).to_bytes(2, "big") + bytes(2)
    isi = {
        b"wtpt": xyz(0.96420, 1.0, 0.82491),
        b"rXYZ": xyz(0.51512, 0.24120, -0.00105),
        b"gXYZ": xyz(0.29198, 0.69225, 0.04189),
        b"bXYZ": xyz(0.15710, 0.06657, 0.78407),
        b"rTRC": gamma,
        b"gTRC": gamma,
        b"bTRC": gamma,
    }
    tempat = 128 + 4 + 12 * len(isi)
    daftar = len(isi).to_bytes(4, "big")
    for tanda, data in isi.items():
        daftar += tanda + tempat.to_bytes(4, "big") + len(data).to_bytes(4, "big")
        tempat += len(data)
    kepala = bytes(4) + bytes.fromhex("02400000") + b"mntrRGB XYZ " + bytes(12) + b"acsp" + bytes(28)
    kepala += _koma(0.96420) + _koma(1.0) + _koma(0.82491)
    return tempat.to_bytes(4, "big") + kepala.ljust(124, b"\0") + daftar + b"".join(isi.values())


@pytest.mark.parametrize(
    ("p3", "srgb"),
    [
        # By the matrices of both spaces over XYZ (D50), the powers of 2.2 and sRGB's own curve.
        ((200, 100, 50), (216, 93, 24)),
        ((60, 180, 90), (0, 185, 77)),
        ((128, 128, 128), (129, 129, 129)),
    ],
)
def test_the_colours_of_a_phone_are_printed_as_it_showed_them(
    tmp_path: Path, p3: tuple[int, int, int], srgb: tuple[int, int, int]
) -> None:
    Image.new("RGB", (60, 40), p3).save(tmp_path / "p3.png", icc_profile=_profil_p3())
    data = olah(tmp_path / "p3.png", f"p3{p3}", UTUH, Ukuran(60, 40))
    assert _buka(data).getpixel((9, 9)) == pytest.approx(srgb, abs=4)
    assert b"ICC_PROFILE" not in data


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_a_profile_that_is_not_of_these_pixels_is_passed_over(tmp_path: Path, mode: str) -> None:
    """As viewers do: a program wrote the profile of the picture that it made this one from."""
    for nama, profil in (("benar", None), ("lain", _profil_p3()), ("rusak", b"bukan profil")):
        Image.new("RGB", (60, 40), (200, 40, 30)).convert(mode).save(tmp_path / f"{nama}.jpg", icc_profile=profil)
    benar, lain, rusak = (
        olah(tmp_path / f"{n}.jpg", f"{mode}{n}", UTUH, Ukuran(60, 40)) for n in ("benar", "lain", "rusak")
    )
    assert lain == rusak == benar


# ---------------------------------------------------------------- size of the file


@given(st.integers(1, 400))
def test_all_photos_together_have_a_bound(banyak: int) -> None:
    assert banyak * jatah(banyak) <= MAKS_JUMLAH
    assert jatah(banyak) <= MAKS_BYTE
    assert jatah(banyak) >= jatah(banyak + 1)


@given(st.integers(1, 1500), st.integers(1, 1500), st.integers(100, DPI))
def test_fewer_dots_keep_the_printed_size(lebar: int, tinggi: int, dpi: int) -> None:
    penuh = Ukuran(lebar, tinggi, dpi)
    for _, kurang in TINGKAT:
        u = penuh.pada(kurang)
        assert u.dpi == min(dpi, kurang)
        assert 1 <= u.lebar <= lebar
        assert u.lebar / u.dpi == pytest.approx(lebar / dpi, abs=1 / u.dpi)


def _berderau(berkas: Path, ukuran: tuple[int, int], sigma: float) -> None:
    """Coloured noise over a gradient: more detail than any camera's, the higher ``sigma``."""
    dasar = Image.linear_gradient("L").resize(ukuran)
    Image.merge("RGB", [Image.blend(dasar, Image.effect_noise(ukuran, sigma), 0.5) for _ in "RGB"]).save(
        berkas, quality=92, subsampling=0
    )


def test_the_worst_of_forty_photos_stays_in_its_share(tmp_path: Path) -> None:
    """As large as a page has room for, and nothing but noise: sharpness gives way, down to 150 dots per inch."""
    _berderau(tmp_path / "a.jpg", (1429, 822), 255)
    data = olah(tmp_path / "a.jpg", "terburuk", UTUH, Ukuran(1429, 822), jatah(40))
    assert len(data) <= MAKS_JUMLAH / 40
    assert _buka(data).size == Ukuran(1429, 822).pada(round(_buka(data).info["dpi"][0])).piksel
    assert _buka(data).width >= 1429 * 150 // 220


def test_a_usual_photo_keeps_its_dots(tmp_path: Path) -> None:
    _berderau(tmp_path / "a.jpg", (1101, 822), 30)
    data = olah(tmp_path / "a.jpg", "biasa", UTUH, Ukuran(1101, 822), jatah(40))
    assert len(data) <= jatah(40)
    assert _buka(data).size == (1101, 822)


def test_a_photo_is_made_alike_each_time(tmp_path: Path) -> None:
    Image.merge("RGB", [Image.effect_noise((1100, 820), 110)] * 3).save(tmp_path / "a.jpg", quality=95)
    satu = olah(tmp_path / "a.jpg", "derau", UTUH, Ukuran(1100, 820))
    assert satu == olah(tmp_path / "a.jpg", "derau2", UTUH, Ukuran(1100, 820))
