"""The typed content model, one module for what each folder of ``content/`` holds. See ``isi.Isi`` for the whole.

The modules of models do without ``from __future__ import annotations``: pydantic would have to compile each annotation
again, 40 ms in all at every start.
"""
