#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Verifies an exported journal, by nothing but the form that models/security/chain.h documents.

Prints "intact N" or "broken N", N being the number of entries or the first broken one.
"""
import hashlib
import json
import re
import sys

TAIL = re.compile(rb',"hash":"([0-9a-f]{64})"\}$')


def first_broken(lines):
    previous = "0" * 64
    for number, line in enumerate(lines, 1):
        found = TAIL.search(line)
        if not found or len(found.group(0)) != 75:
            return number
        body = line[:-75] + b"}"
        entry = json.loads(body)
        digest = hashlib.sha256(body).hexdigest()
        if digest != found.group(1).decode():
            return number
        if entry["entry"] != number or entry["previous"] != previous:
            return number
        previous = digest
    return None


with open(sys.argv[1], "rb") as file:
    lines = file.read().split(b"\n")
assert lines.pop() == b"", "the last line has no end"
broken = first_broken(lines)
print(f"broken {broken}" if broken else f"intact {len(lines)}")
