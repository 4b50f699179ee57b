"""The tallies of anonymous reports by Spark: python spark_tallies.py --reports FILE --to FILE."""

import os
import time

from pyspark import StorageLevel
from pyspark.sql import SparkSession

import tallies

# Spark's own way to make rows of a list.
TOKENS = """
SELECT number, month, inline(arrays_zip(list, slice(concat(array(''), list), 1, size(list)))) AS (token, earlier)
FROM (SELECT number, month, split(tokens, '","') AS list FROM bodies)
"""
# What is read by several others; everything else is only named.
KEPT = {"distinct_reports", "unsound", "reports", "patterns", "answered", "shares", "item_scores"}


def values(columns, kinds, rows):
    """A small table as a query: Spark then knows its size, and sends it to wherever it is joined."""
    def literal(field, kind):
        return f"{field}L" if kind == "BIGINT" else "'" + str(field).replace("'", "\\'") + "'"

    # (There are no VALUES without a row.)
    given = rows or [["0"] * len(kinds)]
    listed = ["(" + ", ".join(map(literal, row, kinds)) + ")" for row in given]
    none = "" if rows else " WHERE false"
    return f"SELECT * FROM VALUES {', '.join(listed)} AS given({', '.join(columns)}){none}"


def main():
    given = tallies.arguments()
    start = time.monotonic()
    cores = os.environ.get("CX_MATURITY_CORES", "*")
    settings = {
        "spark.master": f"local[{cores}]",
        "spark.driver.memory": os.environ.get("CX_MATURITY_SPARK_MEMORY", "4g"),
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "4",
        "spark.sql.session.timeZone": "UTC",
        "spark.log.level": "ERROR",
    }
    if os.environ.get("CX_MATURITY_SPARK_FEW"):
        # Of few reports most time would go into making the fifteen queries fast.
        settings["spark.driver.extraJavaOptions"] = "-XX:TieredStopAtLevel=1"
        settings["spark.sql.codegen.wholeStage"] = "false"
        settings["spark.sql.codegen.factoryMode"] = "NO_CODEGEN"
        settings["spark.sql.shuffle.partitions"] = "1"
    builder = SparkSession.builder
    for name, value in settings.items():
        builder = builder.config(name, value)
    engine = builder.getOrCreate()
    for name, columns, kinds, rows in tallies.tables(given.assessment, given.campaign, given.until):
        engine.sql(values(columns, kinds, rows)).createOrReplaceTempView(name)
    lines = engine.read.text(given.reports).selectExpr("monotonically_increasing_id() AS number", "value AS line")
    lines.createOrReplaceTempView("report_lines")
    for name, query in tallies.queries():
        table = engine.sql(query)
        if name in KEPT:
            # At once: only then are sizes known to what comes after. And without how it was made: Spark
            # writes down the whole plan of a query each time it betters it, and within it, again and again,
            # that of all it reads; of tables that are only persisted, gigabytes.
            table = table.localCheckpoint(storageLevel=StorageLevel.MEMORY_AND_DISK)
        table.createOrReplaceTempView(name)
        if name == "bodies":
            engine.sql(TOKENS).createOrReplaceTempView("tokens")
    rows = [tuple(row) for row in engine.table("tallies").collect()]
    tallies.write(rows, given.to)
    tallies.told(start, [engine.sparkContext._gateway.proc.pid])
    engine.stop()


if __name__ == "__main__":
    main()
