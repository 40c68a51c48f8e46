"""The typed content model, one module for what each folder of ``content/`` holds. See ``isi.Isi`` for the whole."""
