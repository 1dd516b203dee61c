/// Days, terms, the law model and the evaluator, on the JDK alone.
module org.sojourn.core {
  requires static org.jspecify;
}
