"""Views: the content as narrative and templates see it; attributes only, lazily computed, one module a topic."""
