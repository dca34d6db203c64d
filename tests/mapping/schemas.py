# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the JSON Schemas to the files that the loaders are tested with.

Usage: schemas.py SOURCE_DIR. Exits with 0 when each schema accepts every good file and refuses
every bad one, 1 otherwise, and 77 where python3-jsonschema is not installed.
"""

import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("python3-jsonschema is not installed")
    sys.exit(77)


def wrong_verdicts(schema_file, good, bad):
    schema = json.loads(schema_file.read_text())
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for files, expected in ((good, True), (bad, False)):
        assert files, f"nothing to hold {schema_file.name} to"
        for file in files:
            if validator.is_valid(json.loads(file.read_text())) != expected:
                yield f"{schema_file.name}: {file} should be {'good' if expected else 'bad'}"


def json_files(folder):
    return sorted(folder.glob("*.json"))


def main(source):
    resources = source / "resources"
    data = source / "tests" / "data"
    built_in = [f for f in json_files(resources / "profiles") if ".schema." not in f.name]
    wrong = [
        *wrong_verdicts(resources / "profiles" / "profile.schema.json",
                        built_in + json_files(data / "profiles" / "good"),
                        json_files(data / "profiles" / "bad")),
        *wrong_verdicts(resources / "workspace.schema.json",
                        json_files(data / "workspaces" / "good"),
                        json_files(data / "workspaces" / "bad")),
    ]
    print("\n".join(wrong))
    return 1 if wrong else 0


sys.exit(main(pathlib.Path(sys.argv[1])))
