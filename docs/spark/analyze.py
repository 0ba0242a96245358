"""Analyse NDJSON articles on Apache Spark: every partition goes through one `article-nlp stream`.

    spark-submit docs/spark/analyze.py INPUT OUTPUT [--partitions N] [--command 'article-nlp stream']

INPUT is anything `textFile` reads (a file, a folder, *.gz, hdfs://, s3a://), one record a line.
OUTPUT becomes a folder with two folders in it: `results` and `failures`, each of text files with one
JSON object a line, in the order of the input.
"""

import argparse
import json
import shlex

from pyspark import StorageLevel
from pyspark.sql import SparkSession


def is_failure(line):
    """A record that could not be analysed gives {"id", "error"} in its place."""
    return "schema" not in json.loads(line)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--partitions", type=int, help="pieces of work (default: Spark's own)")
    parser.add_argument("--command", default="article-nlp stream")
    options = parser.parse_args()

    spark = SparkSession.builder.appName("article-nlp").getOrCreate()
    context = spark.sparkContext
    # Empty lines give no result, so they are left out before lines are counted.
    lines = context.textFile(options.input, options.partitions).filter(lambda line: line.strip())

    # Exit code 1 only says that some records failed, and they are in the output. Anything above it
    # is a crash: the task fails, and Spark runs the partition again.
    script = options.command + "; code=$?; [ $code -le 1 ] || exit $code"
    results = lines.pipe("sh -c " + shlex.quote(script), checkCode=True)
    results.persist(StorageLevel.DISK_ONLY)

    results.filter(lambda line: not is_failure(line)).saveAsTextFile(options.output + "/results")
    results.filter(is_failure).saveAsTextFile(options.output + "/failures")

    read, written = lines.count(), results.count()
    failed = results.filter(is_failure).count()
    print(f"{read} records, {written - failed} results, {failed} failures")
    spark.stop()
    if read != written:
        raise SystemExit(f"{read - written} records gave no line")


if __name__ == "__main__":
    main()
