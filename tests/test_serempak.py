"""A task beside the rest: in a process of its own and here, with the same outcome."""

import os
import subprocess
import sys
import textwrap
from collections.abc import Callable

import pytest

from lkip_docgen.serempak import Pekerjaan, Tugas, dapat_terpisah

_AWAL = """
import os, sys, time
from lkip_docgen.serempak import Pekerjaan, dapat_terpisah
"""


def _jalankan(kode: str) -> str:
    """What a process of its own prints: one with no thread but its first."""
    jadi = subprocess.run(
        [sys.executable, "-W", "error", "-c", _AWAL + textwrap.dedent(kode)], capture_output=True, text=True, timeout=60
    )
    assert jadi.stderr == "", jadi.stderr
    return jadi.stdout


_berinduk = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")


def _jumlah(awal: int) -> Callable[[], Tugas[int, int]]:
    def tugas() -> Tugas[int, int]:
        tambahan = yield
        return awal + tambahan

    return tugas


def _dini() -> Tugas[int, int]:
    if os.getpid():  # always: but a generator needs a yield somewhere
        return 7
    yield
    return 0


def test_here_a_task_goes_on_with_what_it_is_given() -> None:
    with Pekerjaan(_jumlah(40), terpisah=False) as p:
        assert not p.selesai
        assert p.lanjut(2) == 42


def test_here_a_task_that_needs_nothing_more_says_so_at_once() -> None:
    with Pekerjaan(_dini, terpisah=False) as p:
        assert p.selesai
        assert p.lanjut(0) == 7


def test_here_a_task_s_exception_is_raised() -> None:
    def tugas() -> Tugas[int, int]:
        yield
        raise ValueError("rusak")

    with Pekerjaan(tugas, terpisah=False) as p, pytest.raises(ValueError, match="rusak"):
        p.lanjut(0)


@_berinduk
def test_another_process_gets_the_message_and_gives_the_result() -> None:
    keluar = _jalankan(
        """
        awal = [1, 2, 3]

        def tugas():
            anak = os.getpid()
            pesan = yield
            return anak, sum(awal) + sum(pesan)

        with Pekerjaan(tugas, terpisah=True) as p:
            assert not p.selesai
            anak, jumlah = p.lanjut([10] * 100_000)
        print(anak != os.getpid(), jumlah)
        """
    )
    assert keluar == "True 1000006\n"


@_berinduk
def test_a_large_result_meets_a_large_message_without_standstill() -> None:
    keluar = _jalankan(
        """
        def tugas():
            if True:
                return "x" * 3_000_000
            yield

        with Pekerjaan(tugas, terpisah=True) as p:
            print(len(p.lanjut("y" * 3_000_000)))
        """
    )
    assert keluar == "3000000\n"


@_berinduk
@pytest.mark.parametrize("kapan", ["sebelum", "sesudah"])
def test_a_task_that_fails_there_is_done_again_here_with_its_own_traceback(kapan: str) -> None:
    keluar = _jalankan(
        f"""
        import traceback

        def gagal():
            raise ValueError("rusak")

        def tugas():
            if {kapan!r} == "sebelum":
                gagal()
            yield
            gagal()

        try:
            with Pekerjaan(tugas, terpisah=True) as p:
                p.lanjut("x" * 3_000_000)
        except ValueError as e:
            print(e, traceback.extract_tb(e.__traceback__)[-1].name)
        """
    )
    assert keluar == "rusak gagal\n"


@_berinduk
def test_a_process_that_is_killed_is_no_loss() -> None:
    keluar = _jalankan(
        """
        sini = os.getpid()

        def tugas():
            if os.getpid() != sini:
                os.kill(os.getpid(), 9)
            pesan = yield
            return pesan + 1

        with Pekerjaan(tugas, terpisah=True) as p:
            print(p.lanjut(1))
        """
    )
    assert keluar == "2\n"


@_berinduk
def test_what_is_left_in_the_middle_ends_with_its_block() -> None:
    keluar = _jalankan(
        """
        def tugas():
            time.sleep(600)
            yield
            return 0

        mulai = time.monotonic()
        try:
            with Pekerjaan(tugas, terpisah=True):
                raise KeyboardInterrupt
        except KeyboardInterrupt:
            pass
        try:
            os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            print("none left", time.monotonic() - mulai < 60)
        """
    )
    assert keluar == "none left True\n"


def test_nothing_forks_beside_another_thread() -> None:
    keluar = _jalankan(
        """
        import threading

        os.sched_getaffinity = lambda _: {0, 1}
        sendiri = dapat_terpisah()
        selesai = threading.Event()
        utas = threading.Thread(target=selesai.wait)
        utas.start()
        print(sendiri == hasattr(os, "fork"), dapat_terpisah())
        selesai.set()
        utas.join()
        """
    )
    assert keluar == "True False\n"


def test_one_core_does_one_thing_after_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0}, raising=False)
    assert not dapat_terpisah()
