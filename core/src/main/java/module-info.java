/// Days, terms, the law model and the evaluator, on the JDK alone.
module org.sojourn.core {
  exports org.sojourn.decide;
  exports org.sojourn.diagnostic;
  exports org.sojourn.law;
  exports org.sojourn.time;

  requires static org.jspecify;
}
