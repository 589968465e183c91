"""The answers of the simulated platform to the fixtures: what a model might say, with its habits and its mistakes."""

import copy
import hashlib
import json

import invoices
import referrals
import shelves

HEADER = """# yaml-language-server: $schema=../schemas/simulator-scenario.schema.json
# What the simulator answers to the fixtures under examples/skills. Written by examples/make-fixtures, because the
# hashes and the boxes have to fit the pictures; the answers themselves are in examples/make-fixtures/scenario.py.
"""


def answers(skills, grounding):
    """Every answer, keyed by skill and by the SHA-256 of its input."""

    def sha256(path):
        return hashlib.sha256((skills / path).read_bytes()).hexdigest()

    def answer(skill, path, response, **more):
        entry = {"skill": skill, "input": sha256(f"{skill}/evals/{path}"), "response": response, **more}
        if path in grounding:
            entry["grounding"] = {
                field: {"confidence": more.get("confidence", {}).get(field, "hi"), "boxes": boxes}
                for field, boxes in grounding[path].items()
            }
            entry.pop("confidence", None)
        return entry

    tools = {**invoices.TOOLS, "summary": "Tools and gloves for a joinery, payable within 30 days."}

    coffee = copy.deepcopy(invoices.COFFEE)
    # The same facts in other words: an address on two lines, an identifier without blanks, rows in another order.
    coffee["vendor"]["address"] = "Am Sandtorkai 27\n20457 Hamburg"
    coffee["vendor"]["tax_id"] = "DE298114503"
    order = [3, 0, 1, 2]
    coffee["line_items"] = [coffee["line_items"][index] for index in order]
    coffee["summary"] = "Coffee for a cooperative, carriage included."
    boxes = {}
    for path, value in grounding["files/harbour-coffee.png"].items():
        if path.startswith("line_items["):
            index = int(path[11 : path.index("]")])
            path = f"line_items[{order.index(index)}]{path[path.index(']') + 1 :]}"
        boxes[path] = value
    grounding = {**grounding, "files/harbour-coffee.png": boxes}

    bakery = copy.deepcopy(invoices.BAKERY)
    bakery["subtotal"] = bakery["total"] = 118.9
    bakery["summary"] = "Bread and rolls, paid in cash."

    physio = copy.deepcopy(referrals.PHYSIO)
    physio["reason"] = "Left shoulder pain since fall from a ladder in October. Abduction limited to 80 degrees, X-ray normal."

    letter = {
        "patient": {"name": "Ines Duarte", "date_of_birth": "2015-07-08", "sex": "female", "phone": None, "address": None},
        "referrer": {"name": "Dr Wen Zhao", "practice": "Castle Street Practice", "registration_number": None},
        "referred_to": "Paediatric neurology",
        "referral_date": "2026-03-03",
        "urgency": "urgent",
        "reason": "Second febrile convulsion this month.",
        "medications": [],
        "allergies": ["Peanuts", "Ibuprofen"],
        "interpreter_language": None,
    }

    full = shelves.answer(shelves.FULL)
    gaps = shelves.answer(shelves.GAPS, ("Dark Honey",))
    miscounted = copy.deepcopy(gaps)
    miscounted["slots"][3]["facings"] = 4
    overlooked = copy.deepcopy(gaps)
    overlooked["slots"][7].update(facings=4, status="stocked")
    overlooked["out_of_stock"] = ["Meadow Muesli"]

    receipt = {"total": "lo", "subtotal": "med"}
    shelf = answer("shelf-audit", "files/breakfast-gaps.jpg", None, usage=usage(3, 14, "image"))
    gap_boxes = shelf.pop("grounding")
    shelf.pop("response")
    shelf["repeats"] = [
        {"response": response, "grounding": gap_boxes, "usage": usage(3, steps, "image"), "time": time}
        for response, steps, time in ((miscounted, 14, "1.7s"), (overlooked, 11, "1.1s"), (gaps, 15, "2s"))
    ]
    shelf.pop("usage")
    return [
        answer("invoice-extraction", "northwind-tools.pdf", tools, usage=usage(4, 9, "page"), time="1.4s"),
        answer("invoice-extraction", "files/harbour-coffee.png", coffee, usage=usage(4, 12, "image"), time="2.6s", layout="results"),
        answer("invoice-extraction", "files/bakery-receipt.jpg", bakery, usage=usage(4, 16, "image"), time="3.1s", confidence=receipt),
        answer("referral-intake", "cardiology-typed.pdf", referrals.CARDIOLOGY, usage=usage(3, 8, "page"), time="1.9s", layout="data"),
        answer("referral-intake", "files/physio-fax.png", physio, usage=usage(4, 13, "image"), time="2.9s"),
        {
            "skill": "referral-intake",
            "input": {"text": referrals.EMAIL},
            "response": letter,
            "usage": usage(1, 4, None),
            "time": "0.8s",
        },
        answer("shelf-audit", "breakfast-full.jpg", full, usage=usage(3, 13, "image"), time="2.2s"),
        shelf,
        {
            "skill": "shelf-audit",
            "input": sha256("shelf-audit/evals/files/harbour.jpg"),
            "failure": {"reason": "No shelf is visible in this picture.", "at": "error.message"},
            "usage": usage(1, 3, "image"),
            "time": "0.9s",
        },
    ]


def usage(credits, steps, element):
    counted = {"credits_used": credits, "steps": steps}
    return {**counted, "elements_processed": 1, "element_type": element} if element else counted


def scalar(value):
    return json.dumps(value, ensure_ascii=False)


def flow(value):
    """YAML flow style, which is JSON with a blank behind each comma."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key}: {flow(item)}" for key, item in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(flow(item) for item in value) + "]"
    return scalar(value)


def block(value, indent):
    """YAML block style; what fits on a line stands on one."""
    pad = "  " * indent
    lines = []
    for key, item in value.items():
        name = key if key.replace("_", "").isalnum() else scalar(key)
        short = flow(item)
        if isinstance(item, dict) and item and len(pad) + len(name) + len(short) > 110:
            lines += [f"{pad}{name}:", *block(item, indent + 1)]
        elif isinstance(item, list) and item and len(pad) + len(name) + len(short) > 110:
            lines += [f"{pad}{name}:", *rows(item, indent + 1)]
        else:
            lines.append(f"{pad}{name}: {short}")
    return lines


def rows(items, indent):
    pad = "  " * indent
    lines = []
    for item in items:
        short = flow(item)
        if isinstance(item, dict) and len(pad) + len(short) > 112:
            body = block(item, indent + 1)
            lines += [f"{pad}- {body[0].lstrip()}", *body[1:]]
        else:
            lines.append(f"{pad}- {short}")
    return lines


def write(path, skills, grounding):
    document = {
        "version": 1,
        "seed": 20260301,
        "latency": {"request": {"min": "5ms", "max": "25ms"}, "execution": {"min": "1s", "max": "2s"}},
        "answers": answers(skills, grounding),
    }
    path.write_text(HEADER + "\n".join(block(document, 0)) + "\n")
