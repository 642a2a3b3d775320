package org.dateline.search;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What reading a query costs, which is done at every key pressed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class QueryParserBenchmark {
  /** What is typed. */
  @Param({
    "nato",
    "\"naval drills\" person:\"xi jinping\" year:2014..2016 -source:times",
    "(a OR (b c)) -(d OR \"e f\"~3) gh* ij~2"
  })
  public String query = "";

  /** Reads it. */
  @Benchmark
  public ParsedQuery parse() {
    return QueryParser.parse(query);
  }
}
