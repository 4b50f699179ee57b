"""The tallies of anonymous reports by DuckDB: python duckdb_tallies.py --reports FILE --to FILE."""

import os
import time

import duckdb

import tallies

# DuckDB's own ways: to read lines, and to make rows of a list.
LINES = """
SELECT row_number() OVER () AS number, line
FROM read_csv(?, columns = {'line': 'VARCHAR'}, header = false, auto_detect = false, delim = chr(7),
  quote = '', escape = '', null_padding = false, ignore_errors = true, max_line_size = 1000000)
"""
TOKENS = """
SELECT number, month, unnest(list) AS token, unnest(list_prepend('', list[:-2])) AS earlier
FROM (SELECT number, month, string_split(tokens, '","') AS list FROM bodies)
"""
# What is read by several others; everything else is only named.
KEPT = {"packed", "distinct_reports", "unsound", "reports", "patterns", "answered", "shares", "item_scores"}


def main():
    given = tallies.arguments()
    start = time.monotonic()
    engine = duckdb.connect(os.environ.get("CX_MATURITY_DUCKDB", ":memory:"))
    engine.execute("SET preserve_insertion_order = false")
    if memory := os.environ.get("CX_MATURITY_DUCKDB_MEMORY"):
        engine.execute("SET memory_limit = ?", [memory])
    for name, columns, kinds, rows in tallies.tables(given.assessment, given.campaign):
        fields = ", ".join(f"{column} {kind}" for column, kind in zip(columns, kinds))
        engine.execute(f"CREATE TABLE {name} ({fields})")
        if rows:
            engine.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(columns))})", rows)
    lines = LINES.replace("?", "'" + given.reports.replace("'", "''") + "'")
    engine.execute(f"CREATE VIEW report_lines AS {lines}")
    for name, query in tallies.queries():
        kind = "TABLE" if name in KEPT else "VIEW"
        engine.execute(f"CREATE {kind} {name} AS {query}")
        if name == "bodies":
            engine.execute(f"CREATE VIEW tokens AS {TOKENS}")
        if name == "reports":
            engine.execute("DROP TABLE packed")
    tallies.write(engine.execute("SELECT * FROM tallies").fetchall(), given.to)
    tallies.told(start)


if __name__ == "__main__":
    main()
