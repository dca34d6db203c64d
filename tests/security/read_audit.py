# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an exported audit trail with another program's eyes; complains on stderr."""
import base64
import csv
import json
import sys

rows = list(csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8")))
lines = [json.loads(line) for line in open(sys.argv[2], encoding="utf-8")]


def check(what, found, wanted):
    if found != wanted:
        sys.exit(f"{what}: {found!r} is not {wanted!r}")


first = rows[0]
check("time", first["time"], "2025-11-30T12:00:00.250Z")
check("event", first["event"], "'=1+1")
check("name", first["name"], "'=HYPERLINK(\"x\")")
check("ip", first["ip"], "'+1")
check("agent", first["user_agent"], 'a,"b"\r\nc')
check("entry", json.loads(first["entry"])["event"], "=1+1")
check("text", rows[1]["entry"], "'@SUM(A1)\n\"\",")
check("bytes", base64.b64decode(rows[2]["entry"].removeprefix("base64:")), b"\xff\xfe")
check("formulas", [value for row in rows for value in row.values() if value[:1] in "=+-@\t\r" and value], [])
check("tenant", rows[3]["tenant"], "jakarta")

check("JSON entry", lines[0]["entry"]["event"], "=1+1")
check("JSON kind", lines[1]["kind"], "unreadable")
check("JSON text", lines[1]["entry"], "@SUM(A1)\n\"\",")
check("JSON bytes", base64.b64decode(lines[2]["entry"]["base64"]), b"\xff\xfe")
check("JSON order", [line["entry"]["n"] for line in lines[3:]], list(range(3000)))
print(len(rows), len(lines))
