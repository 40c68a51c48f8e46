"""The filter over uv's lock files."""

from tests.tools.lock import saring

TETAP = "a==1 \\\n    --hash=sha256:aa \\\n    --hash=sha256:ab\n"
BERSYARAT = "b==1 ; python_full_version < '3.13' \\\n    --hash=sha256:bb\n"


def test_an_entry_that_no_platform_installs_goes_with_its_hashes() -> None:
    tak_pernah = "c==1 ; python_full_version < '3.13' and sys_platform == 'never' \\\n    --hash=sha256:cc\n"
    assert saring(TETAP + tak_pernah + BERSYARAT) == TETAP + BERSYARAT


def test_an_entry_that_some_platform_installs_stays() -> None:
    kadang = "c==1 ; sys_platform == 'win32' or sys_platform == 'never' \\\n    --hash=sha256:cc\n"
    assert saring(kadang) == kadang
