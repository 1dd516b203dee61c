package org.sojourn.spark;

import org.apache.spark.sql.SparkSession;

/// One session for all tests: two threads, no pages, few partitions.
public final class Sessions {

  private static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2]")
          .appName("sojourn tests")
          .config("spark.ui.enabled", "false")
          .config("spark.sql.shuffle.partitions", "2")
          .config("spark.sql.session.timeZone", "UTC")
          .config("spark.sql.datetime.java8API.enabled", "true")
          .config("spark.driver.host", "127.0.0.1")
          // Rows given by hand would be answered while a query is planned, and no code made for it.
          .config(
              "spark.sql.optimizer.excludedRules",
              "org.apache.spark.sql.catalyst.optimizer.ConvertToLocalRelation")
          .getOrCreate();

  private Sessions() {}

  public static SparkSession session() {
    return SESSION;
  }
}
