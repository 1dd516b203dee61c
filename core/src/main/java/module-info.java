/// Days, terms, the law model, the evaluator and the compiler, on the JDK alone.
module org.sojourn.core {
  exports org.sojourn.compile;
  exports org.sojourn.compile.form;
  exports org.sojourn.compile.sql;
  exports org.sojourn.decide;
  exports org.sojourn.diagnostic;
  exports org.sojourn.law;
  exports org.sojourn.time;

  requires static org.jspecify;
}
