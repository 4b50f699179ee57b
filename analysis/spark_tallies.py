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
        "spark.sql.shuffle.partitions": "8",
        "spark.sql.session.timeZone": "UTC",
        "spark.log.level": "ERROR",
    }
    builder = SparkSession.builder
    for name, value in settings.items():
        builder = builder.config(name, value)
    engine = builder.getOrCreate()
    for name, columns, kinds, rows in tallies.tables(given.assessment, given.campaign):
        schema = ", ".join(f"{column} {kind}" for column, kind in zip(columns, kinds))
        engine.createDataFrame(rows, schema).createOrReplaceTempView(name)
    lines = engine.read.text(given.reports).selectExpr("monotonically_increasing_id() AS number", "value AS line")
    lines.createOrReplaceTempView("report_lines")
    for name, query in tallies.queries():
        table = engine.sql(query)
        if name in KEPT:
            table = table.persist(StorageLevel.MEMORY_AND_DISK)
        table.createOrReplaceTempView(name)
        if name == "bodies":
            engine.sql(TOKENS).createOrReplaceTempView("tokens")
    rows = [tuple(row) for row in engine.table("tallies").collect()]
    tallies.write(rows, given.to)
    tallies.told(start, [engine.sparkContext._gateway.proc.pid])
    engine.stop()


if __name__ == "__main__":
    main()
