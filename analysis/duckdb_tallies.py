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
# Lines that are taken apart at a time: each of them makes some twenty rows until it is packed.
PIECE = 250_000
# What is read by several others; everything else is only named.
KEPT = {"distinct_reports", "unsound", "reports", "patterns", "answered", "shares", "item_scores"}


def pack(engine, query):
    """Makes the table of packed reports, a piece of the lines after the other."""
    (lines,) = engine.execute("SELECT count(*) FROM lines").fetchone()
    for past in range(0, max(lines, 1), PIECE):
        engine.execute(f"SET VARIABLE past = {past}")
        engine.execute(f"{'INSERT INTO packed' if past else 'CREATE TABLE packed AS'} {query}")
    engine.execute("DROP TABLE lines")


def main():
    given = tallies.arguments()
    start = time.monotonic()
    engine = duckdb.connect(os.environ.get("CX_MATURITY_DUCKDB", ":memory:"))
    engine.execute("SET preserve_insertion_order = false")
    if memory := os.environ.get("CX_MATURITY_DUCKDB_MEMORY"):
        engine.execute("SET memory_limit = ?", [memory])
    for name, columns, kinds, rows in tallies.tables(given.assessment, given.campaign, given.until):
        fields = ", ".join(f"{column} {kind}" for column, kind in zip(columns, kinds))
        engine.execute(f"CREATE TABLE {name} ({fields})")
        if rows:
            engine.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(columns))})", rows)
    lines = LINES.replace("?", "'" + given.reports.replace("'", "''") + "'")
    engine.execute(f"CREATE TABLE lines AS {lines}")
    engine.execute("SET VARIABLE past = 0")
    engine.execute(
        "CREATE VIEW report_lines AS SELECT * FROM lines"
        f" WHERE number > getvariable('past') AND number <= getvariable('past') + {PIECE}"
    )
    for name, query in tallies.queries():
        if name == "packed":
            pack(engine, query)
            continue
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
