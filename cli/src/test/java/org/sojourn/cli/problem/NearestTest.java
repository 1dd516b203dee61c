package org.sojourn.cli.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The name that was meant, and none where none was.
final class NearestTest {

  private static final List<String> NAMES =
      List.of("residence-permit", "visa", "presence", "nationality", "KZ");

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource({
    "residence-permits, residence-permit",
    "Residence-Permit, residence-permit",
    "resident-permit, residence-permit",
    "vsia, visa",
    "viza, visa",
    "presense, presence",
    "nacionality, nationality",
    "kz, KZ",
    "kg, ''",
    "passport, ''",
    "'', ''",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, ''"
  })
  void findsIt(String found, String meant) {
    assertThat(Nearest.to(found, NAMES).orElse("")).isEqualTo(meant);
  }
}
