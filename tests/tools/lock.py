"""``make lock``: writes locks/run.txt and locks/dev.txt from pyproject.toml, for every platform and Python at once.

uv resolves; it comes into a throw-away environment, for a build never needs it. What locks/overrides.txt makes
impossible, uv still lists with a marker that never holds: those entries are dropped, so that nobody's scanner finds
packages that nobody installs. Versions stay as they are where they still fit; ``--upgrade`` takes the newest.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

AKAR = Path(__file__).resolve().parents[2]
TAK_PERNAH = "sys_platform == 'never'"
SUSUNAN = {"run": ["--group", "setup"], "dev": ["--group", "setup", "--group", "dev"]}
PILIHAN = [
    "--universal",
    "--generate-hashes",
    "--no-annotate",
    "--no-header",
    "--no-emit-index-url",
    "--quiet",
    "--extra=fonts",
    "--overrides=locks/overrides.txt",
]


def saring(kunci: str) -> str:
    """``kunci`` without the entries, hashes included, whose marker can't hold on any platform."""
    entri = re.split(r"^(?=\S)", kunci, flags=re.MULTILINE)
    return "".join(satu for satu in entri if not _tak_pernah(satu))


def _tak_pernah(entri: str) -> bool:
    _, ada, penanda = entri.partition("\n")[0].rstrip("\\ ").partition(" ; ")
    return bool(ada) and all(TAK_PERNAH in pilihan for pilihan in penanda.split(" or "))


def main() -> int:
    pengurai = argparse.ArgumentParser(description="Mengunci ulang versi paket di locks/.")
    pengurai.add_argument("--upgrade", action="store_true", help="ambil versi terbaru dari setiap paket")
    pilihan = pengurai.parse_args()
    with tempfile.TemporaryDirectory() as sementara:
        venv.create(sementara, with_pip=True)
        python = str(Path(sementara, "bin", "python"))
        subprocess.run([python, "-m", "pip", "install", "--quiet", "uv"], check=True)
        sebelum: list[str] = []
        for nama, kelompok in SUSUNAN.items():
            berkas = AKAR / "locks" / f"{nama}.txt"
            perintah = [python, "-m", "uv", "pip", "compile", "pyproject.toml", *kelompok, *PILIHAN, *sebelum]
            perintah += ["--upgrade"] if pilihan.upgrade else []
            subprocess.run([*perintah, "-o", str(berkas.relative_to(AKAR))], check=True, cwd=AKAR, stdout=sys.stderr)
            berkas.write_text(saring(berkas.read_text(encoding="utf-8")), encoding="utf-8")
            # What developers test with is what offices run with.
            sebelum = ["--constraints", str(berkas.relative_to(AKAR))]
            print(f"{berkas.relative_to(AKAR)} ditulis")
    return 0


if __name__ == "__main__":
    sys.exit(main())
