"""Pairing paragraphs and counting what differs."""

from tests.tools.sandingan import Paragraf, Potong, bandingkan, paragraf, polos


def baris(*teks: str, halaman: int = 0, y: float = 100.0) -> Paragraf:
    return Paragraf(tuple(Potong(halaman, 72.0, y + 14 * nomor, satu) for nomor, satu in enumerate(teks)))


def test_pieces_on_one_baseline_make_a_line() -> None:
    satu = paragraf([Potong(0, 72, 100, "Kata "), Potong(0, 99, 100, "tebal"), Potong(0, 72, 114, "lagi")])
    assert [b.teks for b in satu.baris] == ["Katatebal", "lagi"]


def test_a_superscript_stays_in_its_line() -> None:
    assert len(paragraf([Potong(0, 72, 100, "m"), Potong(0, 80, 95.5, "2"), Potong(0, 85, 100, "luas")]).baris) == 1


def test_a_line_on_the_next_page_is_another_even_at_the_same_height() -> None:
    assert [b.halaman for b in paragraf([Potong(0, 72, 100, "a"), Potong(1, 90, 100, "b")]).baris] == [0, 1]


def test_leaders_blanks_and_ligatures_do_not_count() -> None:
    assert polos("Bab I ........ e\ufb01siensi\u00ad 12") == "BabIefisiensi12"


def test_equal_sides_differ_in_nothing() -> None:
    hasil = bandingkan([baris("a", "b"), baris("c")], [baris("a", "b"), baris("c")])
    assert (hasil.sehalaman, hasil.paragraf, hasil.sebaris, hasil.baris, hasil.beda) == (2, 2, 3, 3, ())


def test_a_line_that_breaks_elsewhere_is_counted_and_named() -> None:
    hasil = bandingkan([baris("satudua", "tiga")], [baris("satu", "duatiga")])
    assert (hasil.sehalaman, hasil.sebaris, hasil.baris, len(hasil.beda)) == (1, 0, 2, 1)


def test_a_paragraph_on_another_page_is_counted_and_named() -> None:
    hasil = bandingkan([baris("a"), baris("b", halaman=1)], [baris("a"), baris("b")])
    assert (hasil.sehalaman, hasil.paragraf, len(hasil.beda)) == (1, 2, 1)


def test_a_paragraph_that_one_side_lacks_counts_against_it() -> None:
    hasil = bandingkan([baris("a"), baris("b")], [baris("a"), baris("x"), baris("b")])
    assert (hasil.sehalaman, hasil.paragraf, [b.kita for b in hasil.beda]) == (2, 3, [None])


def test_entries_that_differ_in_a_page_number_still_pair() -> None:
    hasil = bandingkan([baris("BabIPendahuluan12")], [baris("BabIPendahuluan13")])
    assert (hasil.sehalaman, hasil.sebaris, len(hasil.beda)) == (1, 0, 1)


def test_offsets_are_measured_where_the_lines_are_the_same() -> None:
    hasil = bandingkan([baris("a", y=101.5), baris("b", halaman=1)], [baris("a"), baris("b")])
    assert (hasil.dx, hasil.dy) == ((0.0,), (1.5,))
