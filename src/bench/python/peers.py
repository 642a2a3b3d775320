"""Answers queries as SQLite's FTS5 and Recoll do, for `Bench peers`: see PeersBench.

  peers.py index FILES DATABASE   puts the text files below FILES into an FTS5 table
  peers.py serve DATABASE CONFIG  reads lines "sqlite QUERY" or "recoll QUERY", and answers each
                                  with milliseconds of the clock, of the processor, and a number
                                  of rows
"""

import pathlib
import sqlite3
import sys
import time


def index(files, database):
    db = sqlite3.connect(database)
    db.execute("create virtual table t using fts5(headline, body, tokenize='porter unicode61')")

    def rows():
        for file in sorted(pathlib.Path(files).rglob("*.txt")):
            headline, body = file.read_text(encoding="utf-8").split("\n", 1)
            yield headline, body.strip()

    db.executemany("insert into t values (?, ?)", rows())
    db.execute("insert into t(t) values ('optimize')")
    db.commit()


def sqlite_rows(db, query):
    return db.execute(
        "select headline, snippet(t, 1, '<', '>', '...', 32) from t where t match ?"
        " order by rank limit 50",
        (query,),
    ).fetchall()


def recoll_rows(recoll, query):
    asked = recoll.query()
    asked.execute(query, stemming=1, stemlang="english")
    return [(doc.filename, asked.makedocabstract(doc)) for doc in asked.fetchmany(50)]


def serve(database, config):
    db = sqlite3.connect(database)
    engines = {"sqlite": lambda query: sqlite_rows(db, query)}
    if config != "-":
        from recoll import recoll

        connection = recoll.connect(confdir=config)
        connection.setAbstractParams(maxchars=280, contextwords=8)
        engines["recoll"] = lambda query: recoll_rows(connection, query)
    for line in sys.stdin:
        engine, query = line.rstrip("\n").split(" ", 1)
        wall, processor = time.perf_counter(), time.process_time()
        rows = engines[engine](query)
        wall, processor = time.perf_counter() - wall, time.process_time() - processor
        print(f"{wall * 1e3:.3f} {processor * 1e3:.3f} {len(rows)}", flush=True)


if __name__ == "__main__":
    {"index": index, "serve": serve}[sys.argv[1]](*sys.argv[2:])
