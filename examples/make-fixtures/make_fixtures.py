"""Draws every fixture of the examples and writes the scenario that answers to them.

    python3 -m venv .venv && .venv/bin/pip install pillow==12.3.0 reportlab==5.0.1
    .venv/bin/python examples/make-fixtures/make_fixtures.py

Needs the Liberation fonts. The pictures that come out are the same on every machine with the same versions.
"""

from pathlib import Path

import invoices
import referrals
import scenario
import shelves

EXAMPLES = Path(__file__).resolve().parent.parent
SKILLS = EXAMPLES / "skills"


def main():
    invoice, referral, shelf = (SKILLS / name / "evals" for name in ("invoice-extraction", "referral-intake", "shelf-audit"))
    for directory in (invoice, referral, shelf):
        (directory / "files").mkdir(parents=True, exist_ok=True)
    # By the path below evals/, which no two skills share.
    grounding = {
        "northwind-tools.pdf": invoices.tools_pdf(invoice / "northwind-tools.pdf"),
        "files/harbour-coffee.png": invoices.coffee_scan(invoice / "files/harbour-coffee.png"),
        "files/bakery-receipt.jpg": invoices.bakery_photo(invoice / "files/bakery-receipt.jpg"),
        "cardiology-typed.pdf": referrals.typed_pdf(referral / "cardiology-typed.pdf"),
        "files/physio-fax.png": referrals.fax(referral / "files/physio-fax.png"),
        "breakfast-full.jpg": shelves.shelf(shelf / "breakfast-full.jpg", shelves.FULL, 1),
        "files/breakfast-gaps.jpg": shelves.shelf(shelf / "files/breakfast-gaps.jpg", shelves.GAPS, 2, ("Dark Honey",)),
    }
    shelves.harbour(shelf / "files/harbour.jpg")
    scenario.write(EXAMPLES / "scenario.yaml", SKILLS, grounding)


if __name__ == "__main__":
    main()
