"""Fixtures of the skill referral-intake: a form, typed and faxed."""

import random

from PIL import Image, ImageDraw, ImageFilter

from page import Page, tilted, write_pdf

CARDIOLOGY = {
    "patient": {
        "name": "Marguerite Okafor",
        "date_of_birth": "1961-11-23",
        "sex": "female",
        "phone": "020 7946 0311",
        "address": {"street": "17 Larch Avenue", "city": "Reading", "postcode": "RG2 8QD"},
    },
    "referrer": {"name": "Dr Samir Patel", "practice": "Whitley Road Surgery", "registration_number": "7104498"},
    "referred_to": "Cardiology outpatients",
    "referral_date": "2026-02-17",
    "urgency": "urgent",
    "reason": "Exertional chest tightness for six weeks, relieved by rest within minutes. ECG shows T wave flattening in V4 to V6.",
    "medications": [
        {"name": "Amlodipine", "dose": "5 mg", "frequency": "once daily"},
        {"name": "Atorvastatin", "dose": "20 mg", "frequency": "at night"},
    ],
    "allergies": ["Penicillin"],
    "interpreter_language": None,
}

PHYSIO = {
    "patient": {
        "name": "Tomasz Wrona",
        "date_of_birth": "1988-04-02",
        "sex": "male",
        "phone": None,
        "address": None,
    },
    "referrer": {"name": "Dr Aileen Burke", "practice": "Harbourside Medical Centre", "registration_number": None},
    "referred_to": "Musculoskeletal physiotherapy",
    "referral_date": "2026-01-29",
    "urgency": "routine",
    "reason": "Left shoulder pain since a fall from a ladder in October, abduction limited to 80 degrees. X-ray normal.",
    "medications": [{"name": "Naproxen", "dose": "250 mg", "frequency": None}],
    "allergies": [],
    "interpreter_language": "Polish",
}


def wrap(words, width):
    rows = [""]
    for word in words.split():
        if len(rows[-1]) + len(word) + 1 > width:
            rows.append("")
        rows[-1] = f"{rows[-1]} {word}".strip()
    return rows


def field(page, x, y, width, label, value, path, size=11):
    """A labelled box of the form; a value that is None leaves it empty."""
    page.text(x, y - 4, label, 7.5, ink=(70, 80, 95))
    page.rect(x, y, width, 22, ink=(120, 130, 145))
    if value is not None:
        page.text(x + 6, y + 15.5, value, size, "mono", path)


def tick(page, x, y, label, on, path):
    page.rect(x, y - 8, 9, 9, ink=(60, 60, 60))
    if on:
        page.stroke([(x + 1.5, y - 4), (x + 4, y - 1), (x + 9, y - 10)], width=1.5, ink=(15, 15, 15))
        page.mark(path, x - 2, y - 12, 18 + len(label) * 5, 15, label)
    page.text(x + 14, y, label, 9)


def form(data):
    page = Page()
    day = lambda iso: "/".join(reversed(iso.split("-")))
    page.rect(40, 36, 515, 34, fill=(225, 231, 239), ink=(225, 231, 239))
    page.text(50, 59, "OUTPATIENT REFERRAL", 17, "bold", ink=(30, 46, 74))
    page.text(545, 58, "Form R-12, one patient per form", 8.5, align="right", ink=(90, 100, 120))

    patient, referrer = data["patient"], data["referrer"]
    page.text(40, 98, "1  Patient", 12, "bold", ink=(30, 46, 74))
    field(page, 40, 116, 270, "Full name", patient["name"], "patient.name")
    field(page, 322, 116, 110, "Date of birth (DD/MM/YYYY)", day(patient["date_of_birth"]), "patient.date_of_birth")
    page.text(446, 112, "Sex", 7.5, ink=(70, 80, 95))
    tick(page, 446, 132, "female", patient["sex"] == "female", "patient.sex")
    tick(page, 504, 132, "male", patient["sex"] == "male", "patient.sex")
    address = patient["address"] or {"street": None, "city": None, "postcode": None}
    field(page, 40, 160, 270, "Street", address["street"], "patient.address.street")
    field(page, 322, 160, 110, "Town", address["city"], "patient.address.city")
    field(page, 446, 160, 109, "Postcode", address["postcode"], "patient.address.postcode")
    field(page, 40, 204, 180, "Telephone", patient["phone"], "patient.phone")
    field(page, 232, 204, 200, "Interpreter needed, language", data["interpreter_language"], "interpreter_language")

    page.text(40, 258, "2  Referral", 12, "bold", ink=(30, 46, 74))
    field(page, 40, 276, 270, "Referred to", data["referred_to"], "referred_to", 10)
    field(page, 322, 276, 110, "Date", day(data["referral_date"]), "referral_date")
    for index, level in enumerate(("routine", "urgent", "emergency")):
        tick(page, 446, 282 + index * 15, level, data["urgency"] == level, "urgency")
    page.text(40, 320, "Reason for referral and findings", 7.5, ink=(70, 80, 95))
    page.rect(40, 324, 515, 92, ink=(120, 130, 145))
    for index, row in enumerate(wrap(data["reason"], 72)):
        page.text(47, 342 + index * 16, row, 10.5, "mono", "reason")

    page.text(40, 444, "3  Medication and allergies", 12, "bold", ink=(30, 46, 74))
    for x, label in ((46, "Medicine"), (260, "Dose"), (370, "How often")):
        page.text(x, 464, label, 7.5, ink=(70, 80, 95))
    for index in range(4):
        y = 470 + index * 24
        page.rect(40, y, 515, 24, ink=(160, 168, 180))
        if index < len(data["medications"]):
            medicine = data["medications"][index]
            for x, key in ((46, "name"), (260, "dose"), (370, "frequency")):
                if medicine[key]:
                    page.text(x, y + 16, medicine[key], 10.5, "mono", f"medications[{index}].{key}")
    allergies = ", ".join(data["allergies"]) or "none known"
    field(page, 40, 588, 515, "Allergies", allergies, "allergies" if data["allergies"] else None)

    page.text(40, 644, "4  Referring clinician", 12, "bold", ink=(30, 46, 74))
    field(page, 40, 662, 200, "Name", referrer["name"], "referrer.name")
    field(page, 252, 662, 190, "Practice", referrer["practice"], "referrer.practice", 9.5)
    field(page, 454, 662, 101, "Registration no.", referrer["registration_number"], "referrer.registration_number")
    page.text(40, 716, "Signature", 7.5, ink=(70, 80, 95))
    chance = random.Random(referrer["name"])
    x, points = 52, []
    while x < 150:
        points.append((x, 730 + chance.uniform(-13, 10)))
        x += chance.uniform(3, 9)
    page.stroke(points, width=1.3, ink=(20, 30, 90))
    page.line(40, 746, 240, 746)
    page.text(297, 806, "Fictitious form with invented people. Made for tests.", 7.5, align="center", ink=(120, 120, 120))
    return page


def typed_pdf(path):
    page = form(CARDIOLOGY)
    write_pdf(path, [page], "Outpatient referral")
    return page.grounding()


def fax(path):
    """A fax: black and white at 150 dots to the inch, a header line of the machine, some lines lost."""
    page = form(PHYSIO)
    image = page.picture(1.9)
    image, transform = tilted(image, -0.5, Image.new("RGB", image.size, (255, 255, 255)))
    grey = image.convert("L").filter(ImageFilter.GaussianBlur(0.7))
    chance = random.Random(5)
    pen = ImageDraw.Draw(grey)
    for _ in range(900):
        x, y = chance.uniform(0, grey.width), chance.uniform(0, grey.height)
        pen.point((x, y), fill=0)
    for _ in range(3):
        y = chance.randint(200, grey.height - 60)
        pen.line((0, y, chance.randint(200, grey.width), y), fill=255, width=1)
    header = Page(page.width, 40)
    header.text(30, 18, "29-JAN-2026  16:42   HARBOURSIDE MC          P. 01/01", 9, "mono")
    grey.paste(header.picture(1.9).convert("L").crop((0, 0, grey.width, 50)), (0, 0))
    grey.point(lambda value: 255 if value > 190 else 0).convert("1").save(path, optimize=True)
    return page.grounding(transform=transform)


EMAIL = """Dear colleague,

please see Ines Duarte, born 8 July 2015, brought by her father with a second febrile convulsion this
month. She is on no medicines and is allergic to ibuprofen (rash) and to peanuts. I would be grateful for
an urgent paediatric neurology appointment.

Dr Wen Zhao
Castle Street Practice
3 March 2026
"""
