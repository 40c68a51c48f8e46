"""Font families → embeddable TrueType faces with their metrics. A leaf.

Fonts come from PyPI packages, never from the machine, so that a build is the same everywhere. Which packaged family
stands for which name is in ``catalog``; what must be made from the packages' files first (static instances of variable
fonts, TrueType outlines for CFF fonts) is made once by ``recipes`` and kept by ``store``; a normal run only reads a
small metrics file for each face it uses.
"""

from __future__ import annotations

from .catalog import Family, available_families, substitute
from .faces import Face, embeddable, face, face_by_key, fallback, prepare

__all__ = [
    "Face",
    "Family",
    "available_families",
    "embeddable",
    "face",
    "face_by_key",
    "fallback",
    "prepare",
    "substitute",
]
