"""Fixtures of the skill invoice-extraction."""

import random

from PIL import Image, ImageDraw, ImageFilter

import handwriting
from page import Page, tilted, write_pdf

TOOLS = {
    "vendor": {"name": "Northwind Tool Supply", "address": "48 Foundry Lane, Leeds LS10 1RT", "tax_id": "GB 731 0042 19"},
    "invoice_number": "NW-20417",
    "invoice_date": "2026-03-09",
    "due_date": "2026-04-08",
    "currency": "GBP",
    "line_items": [
        {"sku": "DR-18V", "description": "Cordless drill 18 V", "quantity": 2, "unit_price": 129.0, "amount": 258.0},
        {"sku": "BT-ASST", "description": "Drill bits, assorted, 19 pcs", "quantity": 4, "unit_price": 17.25, "amount": 69.0},
        {"sku": "GL-CUT5", "description": "Cut resistant gloves, size 9", "quantity": 6, "unit_price": 8.5, "amount": 51.0},
    ],
    "subtotal": 378.0,
    "tax": 75.6,
    "total": 453.6,
}

COFFEE = {
    "vendor": {"name": "Harbour Coffee Roasters GmbH", "address": "Am Sandtorkai 27, 20457 Hamburg", "tax_id": "DE 298 114 503"},
    "invoice_number": "2026/0388",
    "invoice_date": "2026-05-04",
    "due_date": None,
    "currency": "EUR",
    "line_items": [
        {"sku": "ESP-1000", "description": "Espresso Speicherstadt, 1 kg", "quantity": 12, "unit_price": 18.9, "amount": 226.8},
        {"sku": "FIL-1000", "description": "Filter Nordlicht, 1 kg", "quantity": 8, "unit_price": 21.5, "amount": 172.0},
        {"sku": "DEC-0500", "description": "Decaf Elbe, 500 g", "quantity": 5, "unit_price": 12.2, "amount": 61.0},
        {"sku": "FREIGHT", "description": "Carriage", "quantity": 1, "unit_price": 9.9, "amount": 9.9},
    ],
    "subtotal": 469.7,
    "tax": 32.88,
    "total": 502.58,
}

BAKERY = {
    "vendor": {"name": "Old Mill Bakery", "address": "3 Weir Street, Bath BA1 5XB", "tax_id": None},
    "invoice_number": "R-0112",
    "invoice_date": "2026-06-19",
    "due_date": None,
    "currency": "GBP",
    "line_items": [
        {"sku": None, "description": "Sourdough loaves", "quantity": 16, "unit_price": 4.4, "amount": 70.4},
        {"sku": None, "description": "Seeded rolls, tray", "quantity": 4, "unit_price": 12.0, "amount": 48.0},
    ],
    "subtotal": 118.4,
    "tax": 0.0,
    "total": 118.4,
}


def money(value):
    return f"{value:,.2f}"


def draw(page, data, accent, date, words, symbol):
    """One invoice in the usual layout; `date` formats a date, `words` are the labels."""
    vendor = data["vendor"]
    page.rect(0, 0, page.width, 8, fill=accent, ink=accent)
    page.text(48, 62, vendor["name"], 19, "bold", "vendor.name", ink=accent)
    page.text(48, 80, vendor["address"], 9.5, field="vendor.address")
    if vendor["tax_id"]:
        end = page.text(48, 94, f"{words['tax_id']} ", 9.5, ink=(110, 110, 110))
        page.text(end, 94, vendor["tax_id"], 9.5, field="vendor.tax_id")
    page.text(547, 62, words["title"], 22, "bold", align="right", ink=(70, 70, 70))
    rows = [("number", "invoice_number", data["invoice_number"]), ("date", "invoice_date", date(data["invoice_date"]))]
    if data["due_date"]:
        rows.append(("due", "due_date", date(data["due_date"])))
    for index, (label, path, value) in enumerate(rows):
        y = 134 + index * 17
        page.text(360, y, words[label], 9.5, ink=(110, 110, 110))
        page.text(547, y, value, 10.5, "bold", path, align="right")
    page.text(48, 134, words["to"], 9.5, ink=(110, 110, 110))
    for index, row in enumerate(words["customer"]):
        page.text(48, 151 + index * 14, row, 10.5)

    top = 236
    page.rect(48, top - 15, 499, 22, fill=(236, 238, 241), ink=(236, 238, 241))
    for x, label, align in ((56, "sku", "left"), (132, "item", "left"), (372, "quantity", "right"), (456, "price", "right"), (539, "amount", "right")):
        page.text(x, top, words[label], 9, "bold", align=align)
    y = top + 24
    for index, item in enumerate(data["line_items"]):
        path = f"line_items[{index}]"
        page.text(56, y, item["sku"] or "", 9.5, "mono", f"{path}.sku" if item["sku"] else None)
        page.text(132, y, item["description"], 10, field=f"{path}.description")
        page.text(372, y, f"{item['quantity']:g}", 10, field=f"{path}.quantity", align="right")
        page.text(456, y, money(item["unit_price"]), 10, field=f"{path}.unit_price", align="right")
        page.text(539, y, money(item["amount"]), 10, field=f"{path}.amount", align="right")
        page.line(48, y + 8, 547, y + 8, ink=(215, 218, 222))
        y += 24
    y += 16
    for label, path in (("subtotal", "subtotal"), ("tax", "tax"), ("total", "total")):
        bold = "bold" if path == "total" else "regular"
        page.text(372, y, words[label], 10.5, bold)
        page.text(539, y, f"{symbol} {money(data[path])}", 11 if path == "total" else 10.5, bold, path, align="right")
        y += 19
    page.text(48, 790, words["footer"], 8.5, ink=(130, 130, 130))
    return y


ENGLISH = {
    "title": "INVOICE", "number": "Invoice number", "date": "Invoice date", "due": "Payment due", "to": "Billed to",
    "customer": ["Calder Valley Joinery Ltd", "Unit 6, Mytholm Works", "Hebden Bridge HX7 6DS"], "sku": "Code", "item": "Description",
    "quantity": "Qty", "price": "Unit price", "amount": "Amount", "subtotal": "Subtotal", "tax": "VAT 20 %", "total": "Total due",
    "tax_id": "VAT no.", "footer": "Please quote the invoice number with your payment. Sort code 20-45-11, account 7310 0042.",
}
GERMAN = {
    "title": "RECHNUNG", "number": "Rechnungsnummer", "date": "Rechnungsdatum", "due": "Fällig", "to": "Rechnung an",
    "customer": ["Kontor Altona eG", "Große Elbstraße 145", "22767 Hamburg"], "sku": "Artikel", "item": "Bezeichnung",
    "quantity": "Menge", "price": "Einzelpreis", "amount": "Betrag", "subtotal": "Zwischensumme", "tax": "USt. 7 %",
    "total": "Gesamtbetrag", "tax_id": "USt-IdNr.", "footer": "Vielen Dank für Ihren Einkauf. Zahlbar ohne Abzug nach Erhalt der Ware.",
}


def tools_pdf(path):
    page = Page()
    draw(page, TOOLS, (20, 92, 82), lambda day: "/".join(reversed(day.split("-"))), ENGLISH, "£")
    write_pdf(path, [page], "Invoice NW-20417")
    return page.grounding()


def coffee_scan(path):
    """A scan: grey, a little askew, with the dust and the shadow of a scanner."""
    page = Page()
    draw(page, COFFEE, (70, 50, 36), lambda day: ".".join(reversed(day.split("-"))), GERMAN, "EUR")
    image = page.picture(1.7, paper=(250, 249, 246))
    image, transform = tilted(image, 0.7, Image.new("RGB", image.size, (238, 237, 234)))
    grey = image.convert("L")
    pen = ImageDraw.Draw(grey)
    chance = random.Random(7)
    for _ in range(60):
        x, y = chance.uniform(0, grey.width), chance.uniform(0, grey.height)
        pen.point((x, y), fill=chance.randint(120, 200))
    pen.line((0, 0, 0, grey.height), fill=180, width=5)
    grey.filter(ImageFilter.GaussianBlur(0.4)).quantize(12).save(path, optimize=True)
    return page.grounding(transform=transform)


def bakery_photo(path):
    """A phone's picture of a receipt on a table; the total was written by hand."""
    page = Page(300, 430)
    data = BAKERY
    page.text(150, 46, data["vendor"]["name"], 19, "serif", "vendor.name", align="center")
    page.text(150, 63, data["vendor"]["address"], 9, "serif", "vendor.address", align="center")
    page.line(22, 76, 278, 76)
    end = page.text(24, 96, "Receipt ", 10, "mono")
    page.text(end, 96, data["invoice_number"], 10, "mono", "invoice_number")
    page.text(276, 96, "19 June 2026", 10, "mono", "invoice_date", align="right")
    y = 132
    for index, item in enumerate(data["line_items"]):
        path_to = f"line_items[{index}]"
        page.text(24, y, item["description"], 11, "mono", f"{path_to}.description")
        end = page.text(36, y + 15, f"{item['quantity']} ", 10, "mono", f"{path_to}.quantity")
        end = page.text(end, y + 15, "x £", 10, "mono")
        page.text(end, y + 15, money(item["unit_price"]), 10, "mono", f"{path_to}.unit_price")
        page.text(276, y + 15, money(item["amount"]), 11, "mono", f"{path_to}.amount", align="right")
        y += 46
    page.line(22, y, 278, y)
    page.text(24, y + 20, "Bakery goods, zero rated", 9, "mono")
    page.text(276, y + 20, money(data["tax"]), 10, "mono", "tax", align="right")
    page.text(24, y + 56, "TOTAL  £", 15, "mono")
    page.line(110, y + 62, 276, y + 62, ink=(150, 150, 150))
    width = handwriting.write(page, 130, y + 30, "118.40", 29, seed=3)
    page.mark("total", 128, y + 28, width + 4, 34, "118.40")
    page.mark("subtotal", 128, y + 28, width + 4, 34, "118.40")
    page.text(150, y + 110, "Paid in cash, with thanks", 11, "serif", align="center")
    page.text(150, y + 128, "Baked in Bath since 1954", 9, "serif", align="center")
    receipt = page.picture(2.1, paper=(252, 250, 243))

    table = Image.new("RGB", (820, 1060), (139, 98, 62))
    grain = ImageDraw.Draw(table)
    chance = random.Random(11)
    for x in range(0, 820, 4):
        shade = chance.randint(-14, 14)
        grain.line((x, 0, x + chance.randint(-30, 30), 1060), fill=(139 + shade, 98 + shade, 62 + shade // 2), width=5)
    table = table.filter(ImageFilter.GaussianBlur(1.6))
    shadow = Image.new("L", table.size, 0)
    ImageDraw.Draw(shadow).rectangle((110, 100, 760, 1010), fill=110)
    table.paste((40, 26, 16), mask=shadow.rotate(-4, center=(410, 530)).filter(ImageFilter.GaussianBlur(14)))
    photo, transform = tilted(receipt, -4, table, size=table.size, centre=(410, 530))
    light = Image.linear_gradient("L").rotate(35).crop((50, 50, 206, 206)).resize(photo.size)
    dark = Image.new("RGB", photo.size, (30, 24, 20))
    photo = Image.composite(photo, Image.blend(photo, dark, 0.32), light)
    photo.filter(ImageFilter.GaussianBlur(0.5)).save(path, quality=62, optimize=True)
    return page.grounding(transform=transform)
