"""The typed content model, one module for what each folder of ``content/`` holds. See ``isi.Isi`` for the whole.

The modules of models do without ``from __future__ import annotations``: pydantic would have to compile each annotation
again, 40 ms in all at every start.
"""

import os
import sys
from types import ModuleType

# Plugins of pydantic that a machine may have must not change how content is judged; looking for them costs 15 ms as well.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

# Even so pydantic imports what it would look with, importlib.metadata and all of email: 30 ms at every start. This stands in
# for that module, unless it is there already. It is only ever asked for the plugins, of which there are none.
_tanpa_plugin = ModuleType("pydantic.plugin._loader")
vars(_tanpa_plugin)["get_plugins"] = tuple
sys.modules.setdefault(_tanpa_plugin.__name__, _tanpa_plugin)
