"""What both engines share: the tables of the assessment, the queries in their order, the result as CSV."""

import argparse
import csv
import json
import os
import resource
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--reports", required=True, help="a file of JSON lines, one anonymous report each")
    parser.add_argument("--to", required=True, help="where the table goes, as CSV: group, counter, count")
    parser.add_argument("--campaign", default="", help="the hash of the campaign; none, if not told")
    parser.add_argument("--until", default="", help="the campaign's last month, as 2026-12; none, if not told")
    parser.add_argument("--assessment", default="everyone", help="the folder with its tables")
    return parser.parse_args()


def tables(assessment, campaign, until):
    """Name, columns and rows of each small table. A column is of whole numbers, or of texts."""
    for path in sorted((HERE / assessment).glob("*.csv")):
        with path.open(newline="", encoding="utf-8") as file:
            columns, *rows = csv.reader(file)
        whole = [all(row[at].isdigit() for row in rows) for at in range(len(columns))]
        rows = [
            [int(field) if whole[at] else field for at, field in enumerate(row)] for row in rows
        ]
        yield path.stem, columns, ["BIGINT" if one else "STRING" for one in whole], rows
    yield "campaign", ["hash", "last_month"], ["STRING", "STRING"], [[campaign, until]]


def queries():
    """Each file is one query; the table that it makes has the file's name, behind its number."""
    files = (HERE / "sql").glob("*.sql")
    for path in sorted(files, key=lambda path: int(path.stem.split("_", 1)[0])):
        yield path.stem.split("_", 1)[1], path.read_text(encoding="utf-8")


def write(rows, to):
    rows = sorted((group, counter, int(count)) for group, counter, count in rows)
    with open(to, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["group", "counter", "count"])
        writer.writerows(rows)


def told(start, children=()):
    """What it took, as one line of JSON: seconds, processor seconds, the most memory in kB."""
    own = resource.getrusage(resource.RUSAGE_SELF)
    cpu, peak = own.ru_utime + own.ru_stime, own.ru_maxrss
    for child in children:
        # Linux tells of a process that still runs.
        try:
            status = Path(f"/proc/{child}/status").read_text()
            peak += int(status.split("VmHWM:")[1].split()[0])
            fields = Path(f"/proc/{child}/stat").read_text().rsplit(")", 1)[1].split()
            cpu += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        except (OSError, IndexError):
            pass
    print(json.dumps({"seconds": round(time.monotonic() - start, 3), "cpu": round(cpu, 3), "peak": peak}))
