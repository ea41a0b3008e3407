# SPDX-License-Identifier: Apache-2.0
"""Reads with other programs' libraries what was written, and compares.

others.py ninjs SCHEMA FOLDER   every *.ninjs in the folder against the schema
others.py csv SHEET CELLS       the rows of a sheet against those of a JSON file, a list of lists of strings
"""
import csv
import json
import pathlib
import sys


def check_ninjs(schema_file, folder):
    import jsonschema

    schema = json.loads(pathlib.Path(schema_file).read_text("utf-8"))
    validator = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
    files = sorted(pathlib.Path(folder).glob("*.ninjs"))
    for file in files:
        for error in validator.iter_errors(json.loads(file.read_text("utf-8"))):
            sys.exit(f"{file.name}: {error.message}")
    print(len(files))


def check_csv(sheet, cells):
    with open(sheet, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file, strict=True))
    wanted = json.loads(pathlib.Path(cells).read_text("utf-8"))
    if rows != wanted:
        differing = [pair for pair in zip(rows, wanted) if pair[0] != pair[1]]
        sys.exit(f"{len(rows)} rows instead of {len(wanted)}, {differing[:1]}")
    print(len(rows))


if __name__ == "__main__":
    {"ninjs": check_ninjs, "csv": check_csv}[sys.argv[1]](*sys.argv[2:])
