"""Fixtures that several rooms share: the two offices, built once, and a copy of the small one to break."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from lkip_docgen import singgahan
from lkip_docgen.diagnostics import ContentError, to_text
from lkip_docgen.pipeline import Folder, bangun
from tests.kantor import salinan
from tests.laporan.baca import Terbangun

AKAR = Path(__file__).parents[1]

# The clock of a busy machine proves nothing about the program.
settings.register_profile("lkip", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("lkip")


def _bangun(tahun: int, content: Path, out: Path) -> Terbangun:
    try:
        (hasil,) = bangun(tahun, Folder(content, AKAR / "templates" / "docx", out))
    except ContentError as e:
        pytest.fail("\n".join(to_text(d) for d in e.diagnostics if d.severity == "error"), pytrace=False)
    return Terbangun(hasil, tahun)


@pytest.fixture(scope="session", autouse=True)
def _singgahan_sendiri(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The tests neither use nor crowd out what the user's own runs have kept. What is named by its path isn't kept at all:
    each test's folder is another."""
    folder = tmp_path_factory.mktemp("singgahan")
    with pytest.MonkeyPatch.context() as m:
        m.setattr(singgahan, "folder_singgahan", lambda j: iter([] if j in ("isi", "naskah") else [folder / j]))
        yield


@pytest.fixture(scope="session")
def kecamatan(tmp_path_factory: pytest.TempPathFactory) -> Terbangun:
    """The report of ``content/2023``."""
    return _bangun(2023, AKAR / "content", tmp_path_factory.mktemp("kecamatan"))


@pytest.fixture(scope="session")
def dinas(tmp_path_factory: pytest.TempPathFactory) -> Terbangun:
    """The report of the second office."""
    return _bangun(salinan.TAHUN, salinan.ISI, tmp_path_factory.mktemp("dinas"))


@pytest.fixture(scope="session", params=["kecamatan", "dinas"])
def laporan(request: pytest.FixtureRequest) -> Terbangun:
    """Each of the two reports in turn."""
    hasil = request.getfixturevalue(request.param)
    assert isinstance(hasil, Terbangun)
    return hasil


@pytest.fixture
def kantor(tmp_path: Path) -> salinan.SalinanKantor:
    """A copy of the second office."""
    return salinan.SalinanKantor(tmp_path / "kantor kedua")
