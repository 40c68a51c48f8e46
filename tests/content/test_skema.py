"""The JSON Schemas beside the content are the model's."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import jsonschema
import pytest
import yaml

from lkip_docgen.content import model
from lkip_docgen.content.model.dasar import Simpul
from lkip_docgen.content.skema import skema, teks_skema, tulis
from tests.content.kantor import isi_asli

AKAR = Path(__file__).parents[2] / "content"


class _Penyunting(yaml.SafeLoader):
    """Reads YAML as an editor does: numbers and truth values guessed, dates left alone."""


_Penyunting.yaml_implicit_resolvers = {
    huruf: [(t, p) for t, p in daftar if t != "tag:yaml.org,2002:timestamp"]
    for huruf, daftar in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def seperti_json(teks: str) -> object:
    """What an editor checks: keys are text to JSON."""

    def kunci(x: object) -> object:
        if isinstance(x, dict):
            return {str(k): kunci(v) for k, v in x.items()}
        return [kunci(v) for v in x] if isinstance(x, list) else x

    return kunci(yaml.load(teks, _Penyunting))


def test_the_committed_schemas_are_those_the_model_makes() -> None:
    ada = {f.name: f.read_text(encoding="utf-8") for f in (AKAR / "skema").glob("*.json")}
    assert ada == {nama: teks_skema(s) for nama, s in skema().items()}


def test_writing_the_schemas_makes_their_folder(tmp_path: Path) -> None:
    berkas = tulis(tmp_path / "a/b")
    assert sorted(f.name for f in berkas) == sorted(skema())


@pytest.mark.parametrize("nama", sorted(skema()))
def test_a_schema_is_a_schema_and_names_itself_relatively(nama: str) -> None:
    s = skema()[nama]
    jsonschema.Draft7Validator.check_schema(s)
    assert s["$id"] == nama


def _kelas() -> set[type[Simpul]]:
    """Every record of every module of the model."""
    modul = [import_module(f"{model.__name__}.{m.name}") for m in iter_modules(model.__path__)]
    return {c for m in modul for c in vars(m).values() if isinstance(c, type) and issubclass(c, Simpul)}


@pytest.mark.parametrize("kelas", sorted(_kelas(), key=lambda c: c.__name__))
def test_every_field_is_explained(kelas: type[Simpul]) -> None:
    assert [n for n, f in kelas.model_fields.items() if not f.description] == []


@pytest.mark.parametrize(
    "nama", ["instansi", "pejabat", "organisasi", "2031/sdm", "2031/kinerja", "2031/anggaran", "2031/pk", "2031/iku"]
)
def test_content_that_loads_is_valid_to_an_editor(nama: str) -> None:
    s = skema()[nama.rpartition("/")[2] + ".schema.json"]
    jsonschema.validate(seperti_json(isi_asli(nama + ".yaml")), s)


def test_an_unknown_key_is_invalid_to_an_editor() -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"prestasi": [], "lain": 1}, skema()["prestasi.schema.json"])


@pytest.mark.parametrize(
    ("nilai", "sah"), [("80,5", True), (80, True), ("1.000.000", True), ("80.5", False), ("8O", False), (None, True)]
)
def test_numbers_are_as_the_office_types_them(nilai: object, sah: bool) -> None:
    isi = {"indikator": [{"indikator": "ikm", "realisasi": nilai}]}
    assert jsonschema.Draft7Validator(skema()["kinerja.schema.json"]).is_valid(isi) is sah


@pytest.mark.parametrize("berkas", sorted(AKAR.rglob("*.yaml")), ids=lambda b: b.relative_to(AKAR).as_posix())
def test_each_content_file_begins_with_its_schema(berkas: Path) -> None:
    baris = berkas.read_text(encoding="utf-8").split("\n", 1)[0]
    awalan, _, rujukan = baris.partition("$schema=")
    assert awalan == "# yaml-language-server: "
    nama = "renstra" if berkas.parent.name == "renstra" else berkas.stem
    assert (berkas.parent / rujukan).resolve() == AKAR / "skema" / f"{nama}.schema.json"
