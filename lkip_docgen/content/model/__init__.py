"""The typed content model, one module for what each folder of ``content/`` holds. See ``isi.Isi`` for the whole.

The modules of models do without ``from __future__ import annotations``: pydantic would have to compile each annotation
again, 40 ms in all at every start.
"""

import os

# Plugins of pydantic that a machine may have must not change what a build does; looking for them costs 15 ms as well.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
