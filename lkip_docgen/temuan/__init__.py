"""Findings in the forms that people and programs read: ``teks`` for the terminal, ``sarif`` for code scanners, ``github``
for annotations of a pull request, ``penjelasan`` for one code's page. JSON and the single finding are ``diagnostics``' own."""
