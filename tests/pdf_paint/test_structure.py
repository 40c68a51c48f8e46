"""Tagged files: what a screen reader finds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pikepdf
import pytest

from lkip_docgen.pdf.box import Picture, Properties
from lkip_docgen.pdf.page import Layout, LinkArea, Node, PictureItem, RuleItem
from lkip_docgen.pdf.paint.accessible import accessible

from .conftest import Painted, page, text_item
from .test_file import picture_bytes

Build = Callable[[Layout], Painted]


def outline_of(element: Any) -> Any:
    """(role, children) of a structure element; content shows as the number of its pieces."""
    kids = element.get("/K")
    if kids is None:
        return str(element.S), 0
    kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    inner = [kid for kid in kids if not isinstance(kid, int) and "/S" in kid]
    return str(element.S), [outline_of(kid) for kid in inner] or len(kids)


def test_an_untagged_layout_claims_no_tags(painted: Build) -> None:
    with painted(Layout((page(text_item("biasa")),))).open() as pdf:
        assert "/StructTreeRoot" not in pdf.Root
        assert b"BDC" not in pdf.pages[0].Contents.read_bytes()


def test_nodes_become_the_structure_tree(painted: Build) -> None:
    nodes = (
        Node("H1"),
        Node("Table"),
        Node("TR", 1),
        Node("TH", 2, (("Scope", "Column"), ("ColSpan", 2))),
        Node("TR", 1),
        Node("TD", 4),
        Node("TD", 4),
        Node("P", 6),
    )
    items = (text_item("Judul", tag=0), text_item("Kepala", y=2000, tag=3), text_item("isi", y=2500, tag=7))
    with painted(Layout((page(*items),), nodes)).open() as pdf:
        document = pdf.Root.StructTreeRoot.K
        assert outline_of(document) == (
            "/Document",
            [
                ("/H1", 1),
                ("/Table", [("/TR", [("/TH", 1)]), ("/TR", [("/TD", 0), ("/TD", [("/P", 1)])])]),
            ],
        )
        head = document.K[1].K[0].K
        assert (str(head.A.Scope), int(head.A.ColSpan), str(head.A.O)) == ("/Column", 2, "/Table")


def test_the_parent_tree_leads_from_content_to_its_element(painted: Build) -> None:
    items = (text_item("satu", tag=0), RuleItem(0, 0, 100, 0, 10), text_item("dua", y=2000, tag=1))
    with painted(Layout((page(*items),), (Node("P"), Node("P")))).open() as pdf:
        nums = pdf.Root.StructTreeRoot.ParentTree.Nums
        assert int(nums[0]) == int(pdf.pages[0].StructParents) == 0
        assert [int(element.K) for element in nums[1]] == [0, 1]
        content = pdf.pages[0].Contents.read_bytes()
        assert b"/Artifact BMC" in content
        assert content.count(b"EMC") == 3


def test_an_element_over_two_pages_names_both(painted: Build) -> None:
    layout = Layout((page(text_item("awal", tag=0)), page(text_item("akhir", tag=0), number=2)), (Node("P"),))
    with painted(layout).open() as pdf:
        first, second = pdf.Root.StructTreeRoot.K.K[0].K
        assert int(first) == 0
        assert second.Pg.objgen == pdf.pages[1].objgen


def test_a_figure_has_its_alternative_text_and_box(painted: Build) -> None:
    item = PictureItem(1000, 2000, 400, 300, Picture("g", 400, 300, alt="Bagan – organisasi"), tag=0)
    layout = Layout(
        (page(item),), (Node("Figure", -1, (("Alt", "Bagan – organisasi"),)),), media={"g": picture_bytes("PNG")}
    )
    with painted(layout).open() as pdf:
        figure = pdf.Root.StructTreeRoot.K.K[0]
        assert str(figure.Alt) == "Bagan – organisasi"
        assert [float(edge) for edge in figure.A.BBox] == [50, 726.9, 70, 741.9]


def test_a_link_s_annotation_belongs_to_its_element(painted: Build) -> None:
    nodes = (Node("P"), Node("Link", 0))
    links = (LinkArea(1440, 1500, 900, 200, "https://contoh.go.id", tag=1),)
    layout = Layout((page(text_item("lihat", tag=0), text_item("situs", x=3000, tag=1), links=links),), nodes)
    with painted(layout).open() as pdf:
        annotation = pdf.pages[0].Annots[0]
        paragraph = pdf.Root.StructTreeRoot.K.K[0]
        content, link = paragraph.K
        assert int(content) == 0
        assert link.K[1].Obj.objgen == annotation.objgen
        nums = pdf.Root.StructTreeRoot.ParentTree.Nums
        assert nums[2] == annotation.StructParent
        assert nums[3].objgen == link.objgen


TITLE = Properties(title="Laporan Kinerja")


@pytest.mark.parametrize(
    ("nodes", "claimed"),
    [
        ((Node("H1"), Node("H2"), Node("P")), True),
        ((Node("H1"), Node("H3")), False),
        ((Node("H2"),), False),
        ((Node("Table"), Node("TR", 0), Node("TH", 1)), True),
        ((Node("Table"), Node("TR", 0), Node("TD", 1)), False),
        ((Node("Figure", -1, (("Alt", "Bagan"),)),), True),
        ((Node("Figure"),), False),
        ((), False),
    ],
)
def test_pdf_ua_is_claimed_only_where_its_testable_rules_hold(nodes: tuple[Node, ...], claimed: bool) -> None:
    assert accessible(nodes, TITLE) is claimed


def test_the_claim_stands_in_the_metadata(painted: Build) -> None:
    layout = Layout((page(text_item("isi", tag=0)),), (Node("P"),), properties=TITLE)
    with painted(layout).open() as pdf:
        assert pdf.open_metadata()["pdfuaid:part"] == "1"
    with painted(Layout((page(text_item("isi", tag=0)),), (Node("P"),))).open() as pdf:
        assert "pdfuaid:part" not in pdf.open_metadata()
