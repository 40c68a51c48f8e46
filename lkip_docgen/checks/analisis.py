"""Completeness of the analyses that PermenPANRB 53/2014 asks for."""

from __future__ import annotations
