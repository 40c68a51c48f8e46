"""The arrows between the rooms (pyproject.toml, [tool.importlinter]) hold."""

import io
from contextlib import redirect_stdout

from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports


def test_imports_run_downwards_only() -> None:
    laporan = io.StringIO()
    with redirect_stdout(laporan):
        status = lint_imports(no_cache=True, no_logo=True)
    assert status == EXIT_STATUS_SUCCESS, laporan.getvalue()
