package org.sojourn.reader.internal.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.sojourn.reader.internal.Findings;
import org.sojourn.reader.internal.file.Role;
import org.sojourn.reader.internal.node.Node;

/// Holds files to the schema: unknown fields, missing ones, wrong types, words not allowed.
public final class CheckStructure {

  private static final String RESOURCE = "/schema/pack-1.schema.json";
  private static final String ID = "https://sojourn.example/schema/pack-1.schema.json";

  /// The schema, read when the first file is held to it; one for all packs, since it costs more
  /// than a small pack.
  private static final class Whole {
    static final SchemaRegistry REGISTRY =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, text())));
  }

  private final Findings findings;
  private final DescribeError describe;

  /// Makes the step.
  ///
  /// @param findings where mistakes go
  public CheckStructure(Findings findings) {
    this.findings = findings;
    this.describe =
        new DescribeError(Whole.REGISTRY.getSchema(SchemaLocation.of(ID)).getSchemaNode());
  }

  /// Checks a file.
  ///
  /// @param role what it is for
  /// @param root what it holds
  public void check(Role role, Node root) {
    Schema schema = Whole.REGISTRY.getSchema(SchemaLocation.of(ID + "#/$defs/" + definition(role)));
    for (Error error : schema.validate(ToJson.json(root))) {
      findings.addStructural(describe.diagnostic(error, root));
    }
  }

  private static String definition(Role role) {
    return switch (role) {
      case PACK -> "pack";
      case SOURCES -> "sources";
      case MEASURE -> "measure";
      case EXAMPLES -> "examples";
    };
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(CheckStructure.class.getResourceAsStream(RESOURCE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
