"""A task beside the rest of a run, on the machine's second core.

Checking the content and composing the documents take about as long as each other and need nothing of each other until their
findings are put together. The task is a generator: what it can do alone stands before its one ``yield``, there it is given
what the rest of the run has found, and its ``return`` value is the result; one that has all it needs may return before.

It runs in a forked process, which sees all that this one has read, and hands its result back pickled. Where that can't be
(no ``fork``, one core, other threads, which a fork would leave behind with their locks held) it runs here. Should the other
process fail, the task is done once more here: so its exception is raised where it can be told, with its own traceback.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator
from types import TracebackType
from typing import Generic, NoReturn, TypeVar, cast

Pesan = TypeVar("Pesan")
Hasil = TypeVar("Hasil")
Tugas = Generator[None, Pesan, Hasil]


class Pekerjaan(Generic[Pesan, Hasil]):
    """A task under way. A context manager: what hasn't ended at its end is ended."""

    def __init__(self, tugas: Callable[[], Tugas[Pesan, Hasil]], *, terpisah: bool | None = None) -> None:
        """``terpisah``: in a process of its own, or here; None: whichever is quicker on this machine."""
        self._tugas = tugas
        self._jalan: Tugas[Pesan, Hasil] | None = None
        self._dini: list[Hasil] = []
        self._anak = _cabangkan(tugas) if (dapat_terpisah() if terpisah is None else terpisah) else None
        if self._anak is None:
            self._mulai_di_sini()

    def __enter__(self) -> Pekerjaan[Pesan, Hasil]:
        return self

    def __exit__(
        self, _jenis: type[BaseException] | None, _galat: BaseException | None, _jejak: TracebackType | None
    ) -> None:
        if self._anak is not None:
            self._anak.akhiri()
            self._anak = None

    @property
    def selesai(self) -> bool:
        """Whether it is known to need nothing more: the rest of the run may be spared then. Not known of another process."""
        return bool(self._dini)

    def lanjut(self, pesan: Pesan) -> Hasil:
        """Give the task what it waits for and wait for its result.

        Raises:
            Exception: whatever the task raises.
        """
        anak, self._anak = self._anak, None
        if anak is not None:
            jawaban = anak.tanya(pesan)
            if jawaban is not None:
                return cast(Hasil, jawaban[0])  # what the same task returned there
            self._mulai_di_sini()
        if self._dini:
            return self._dini[0]
        assert self._jalan is not None  # begun above or by __init__
        return _teruskan(self._jalan, pesan)

    def _mulai_di_sini(self) -> None:
        self._jalan = self._tugas()
        try:
            next(self._jalan)
        except StopIteration as akhir:
            self._dini.append(cast(Hasil, akhir.value))


def _teruskan(jalan: Tugas[Pesan, Hasil], pesan: Pesan) -> Hasil:
    try:
        jalan.send(pesan)
    except StopIteration as akhir:
        return cast(Hasil, akhir.value)
    raise AssertionError("a task has one yield")


def dapat_terpisah() -> bool:
    """Whether a second core is there for a task, and a process of its own can be made safely."""
    if not hasattr(os, "fork") or not hasattr(os, "sched_getaffinity") or len(os.sched_getaffinity(0)) == 1:
        return False
    utas = sys.modules.get("threading")
    return utas is None or utas.active_count() == 1


class _Anak:
    """The other process, with the pipes to it and from it."""

    def __init__(self, pid: int, kirim: int, terima: int) -> None:
        self._pid, self._kirim, self._terima = pid, kirim, terima

    def tanya(self, pesan: object) -> tuple[object] | None:
        """The task's result, in a tuple; None where the process failed."""
        import pickle

        try:
            with os.fdopen(self._kirim, "wb") as keluar:
                pickle.dump(pesan, keluar, pickle.HIGHEST_PROTOCOL)
        except BrokenPipeError:
            pass  # it failed before: its exit code says so
        with os.fdopen(self._terima, "rb") as masuk:
            jawaban = masuk.read()
        _, status = os.waitpid(self._pid, 0)
        return (pickle.loads(jawaban),) if status == 0 else None  # our own process wrote it

    def akhiri(self) -> None:
        """End it, whatever it is doing."""
        import signal

        os.kill(self._pid, signal.SIGKILL)
        os.close(self._kirim)
        os.close(self._terima)
        os.waitpid(self._pid, 0)


def _cabangkan(tugas: Callable[[], Tugas[Pesan, Hasil]]) -> _Anak | None:
    """Begin the task in a process of its own; None where the system gives none."""
    anak_baca, kirim = os.pipe()
    terima, anak_tulis = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    try:
        pid = os.fork()
    except OSError:
        pid = -1
    if pid == 0:
        os.close(kirim)
        os.close(terima)
        _di_anak(tugas, anak_baca, anak_tulis)
    os.close(anak_baca)
    os.close(anak_tulis)
    if pid < 0:
        os.close(kirim)
        os.close(terima)
        return None
    return _Anak(pid, kirim, terima)


def _di_anak(tugas: Callable[[], Tugas[Pesan, Hasil]], baca: int, tulis: int) -> NoReturn:
    """The other process' life. Nothing of the first one's is tidied up at its end; a failure is its exit code, on which the
    first one does the task itself."""
    kode = 1
    try:
        jalan = tugas()
        dini: list[Hasil] = []
        try:
            next(jalan)
        except StopIteration as akhir:
            dini.append(cast(Hasil, akhir.value))
        import pickle

        with os.fdopen(baca, "rb") as masuk:  # read even where it isn't needed: the other side mustn't wait for ever
            pesan = pickle.load(masuk)
        hasil = dini[0] if dini else _teruskan(jalan, pesan)
        with os.fdopen(tulis, "wb") as keluar:
            pickle.dump(hasil, keluar, pickle.HIGHEST_PROTOCOL)
        kode = 0
    finally:
        os._exit(kode)
