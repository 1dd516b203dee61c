package org.sojourn.compile.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.sojourn.compile.NormalForm;
import org.sojourn.decide.Pack;
import org.sojourn.decide.SampleLaws;
import org.sojourn.law.PackLaw;
import org.sojourn.testkit.Seeds;
import org.sojourn.time.Days;

/// A form kept as bytes is the form that was compiled; whatever else the bytes are, they are
/// refused with a place and a way out, and nothing else happens.
final class FormBytesTest {

  private static final int SAMPLES = Integer.getInteger("sojourn.samples", 12);
  private static final Pack PACK = SampleLaws.pack(SampleLaws.RICH);
  private static final NormalForm FORM = NormalForm.of(PACK, Optional.empty());

  @Test
  void isTheSameFormAgain() {
    same(PACK, FORM);
    assertThat(FORM.notCompiled()).isEmpty();
    LocalDate known = LocalDate.of(2020, 1, 2);
    assertThat(same(PACK, NormalForm.of(PACK, Optional.of(known))).knownOn())
        .isEqualTo(Days.of(known));
  }

  @Test
  void isTheSameFormAgainForRandomLaws() {
    Seeds.check(
        SAMPLES,
        random -> {
          Pack pack = SampleLaws.pack(SampleLaws.random(random, random.nextBoolean()));
          same(pack, NormalForm.of(pack, Optional.empty()));
        });
  }

  private static NormalForm same(Pack pack, NormalForm form) {
    byte[] bytes = FormBytes.of(form);
    NormalForm again = FormBytes.read(pack, bytes);
    assertThat(FormBytes.of(again)).isEqualTo(bytes);
    assertThat(again.knownOn()).isEqualTo(form.knownOn());
    assertThat(again.notCompiled()).isEqualTo(form.notCompiled());
    for (String day : new String[] {"2020-03-01", "2020-03-08", "2020-07-01"}) {
      int asOf = Days.parse(day);
      assertThat(again.on(asOf).findings()).isEqualTo(form.on(asOf).findings());
      assertThat(again.on(asOf).diagrams()).hasSameSizeAs(form.on(asOf).diagrams());
    }
    return again;
  }

  @Test
  void isWrittenTheSameEveryTime() {
    NormalForm compiled = NormalForm.of(SampleLaws.pack(SampleLaws.RICH), Optional.empty());
    assertThat(FormBytes.of(compiled)).isEqualTo(FormBytes.of(FORM));
  }

  @Test
  void saysWhenItIsNoForm() {
    refused(new byte[0], "byte 0: not a compiled form", "SOJF");
    refused(
        "id,kind,printed\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), "not a compiled");
  }

  @Test
  void saysWhenItIsOfAnotherVersion() {
    byte[] bytes = FormBytes.of(FORM);
    bytes[4] = 9;
    refused(bytes, "byte 4: a compiled form of version 9", "reads version 1", "compile");
  }

  @Test
  void saysWhenItIsOfAnotherPack() {
    PackLaw law = PACK.law();
    Pack changed =
        Pack.of(
            new PackLaw(
                law.id(),
                law.title(),
                law.languages(),
                law.knownThrough(),
                law.counting(),
                "abc123",
                law.kinds(),
                law.facts(),
                law.events(),
                law.readings(),
                law.measures()));
    assertThatExceptionOfType(FormException.class)
        .isThrownBy(() -> FormBytes.read(changed, FormBytes.of(FORM)))
        .withMessageContainingAll("`test` with hash 0", "`test` with hash abc123", "compile");
  }

  @Test
  void saysWhereItWasCutShort() {
    byte[] bytes = FormBytes.of(FORM);
    for (int length = 0; length < bytes.length; length++) {
      refused(Arrays.copyOf(bytes, length), "byte ");
    }
    refused(Arrays.copyOf(bytes, bytes.length - 7), "cut short", "%,d".formatted(bytes.length));
    refused(Arrays.copyOf(bytes, bytes.length + 1), "added to");
  }

  @Test
  void saysWhenABitWasChanged() {
    byte[] bytes = FormBytes.of(FORM);
    SplittableRandom random = new SplittableRandom(1);
    for (int at = 0; at < bytes.length; at++) {
      byte[] changed = bytes.clone();
      changed[at] ^= (byte) (1 << random.nextInt(8));
      refused(changed, "byte ");
    }
  }

  /// With a checksum made to fit, what was changed may be a form again; if not, it is refused, and
  /// nothing else happens.
  @Test
  void breaksNothingWhenTheChecksumFits() {
    byte[] bytes = FormBytes.of(FORM);
    SplittableRandom random = new SplittableRandom(2);
    int refused = 0;
    for (int round = 0; round < 200 * SAMPLES; round++) {
      byte[] changed = bytes.clone();
      for (int i = random.nextInt(3); i >= 0; i--) {
        changed[random.nextInt(8, bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        FormBytes.read(PACK, checked(changed));
      } catch (FormException e) {
        assertThat(e.offset()).isBetween(0, bytes.length);
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(100 * SAMPLES);
  }

  private static byte[] checked(byte[] bytes) {
    CRC32 check = new CRC32();
    check.update(bytes, 0, bytes.length - 4);
    for (int i = 0; i < 4; i++) {
      bytes[bytes.length - 4 + i] = (byte) (check.getValue() >>> (24 - 8 * i));
    }
    return bytes;
  }

  private static void refused(byte[] bytes, String... words) {
    assertThatThrownBy(() -> FormBytes.read(PACK, bytes))
        .isInstanceOf(FormException.class)
        .hasMessageContainingAll(words);
  }
}
