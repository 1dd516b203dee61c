package org.sojourn.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.catalyst.analysis.NoSuchFunctionException;
import org.apache.spark.sql.connector.catalog.FunctionCatalog;
import org.apache.spark.sql.connector.catalog.Identifier;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/// The functions under the name `sojourn` in a session: `sojourn.ru.determine(struct(…))`, and the
/// small ones that a plan of [Sojourn#determine] shows. Spark makes it; [Sojourn#register] tells it
/// of laws.
public final class SojournCatalog implements FunctionCatalog {

  /// The name of the catalog.
  static final String NAME = "sojourn";

  private static final Map<String, Map<String, UnboundFunction>> FUNCTIONS =
      new ConcurrentHashMap<>();

  private String name = NAME;

  /// Makes a catalog; Spark calls this.
  public SojournCatalog() {}

  /// Puts functions under a name, in place of those that were there.
  static void put(String namespace, Map<String, UnboundFunction> functions) {
    FUNCTIONS.put(namespace, Map.copyOf(functions));
  }

  @Override
  public void initialize(String catalog, CaseInsensitiveStringMap options) {
    name = catalog;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Identifier[] listFunctions(String[] namespace) {
    return functions(namespace).keySet().stream()
        .sorted()
        .map(function -> Identifier.of(namespace, function))
        .toArray(Identifier[]::new);
  }

  @Override
  public UnboundFunction loadFunction(Identifier ident) throws NoSuchFunctionException {
    UnboundFunction found = functions(ident.namespace()).get(ident.name());
    if (found == null) {
      throw new NoSuchFunctionException(ident);
    }
    return found;
  }

  private static Map<String, UnboundFunction> functions(String[] namespace) {
    return FUNCTIONS.getOrDefault(String.join(".", namespace), Map.of());
  }
}
