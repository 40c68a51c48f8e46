"""Why a file can't be read.

::

    ReadError(ValueError)      code LK801 … LK807, a plain Indonesian message
"""

from __future__ import annotations

from typing import Literal

Code = Literal["LK801", "LK802", "LK803", "LK804", "LK805", "LK806", "LK807"]


class ReadError(ValueError):
    """The source is no .docx that this reader can or may open.

    ``code`` is stable: LK801 not a .docx, LK802 locked with a password, LK803 Word's old .doc form, LK804 damaged,
    LK805 larger than allowed, LK806 a part is missing, LK807 it declares a DTD or entities.
    """

    def __init__(self, code: Code, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code: Code = code
        self.message = message
        self.hint = hint
