package org.sojourn.compile.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.sojourn.compile.NormalForm;
import org.sojourn.decide.Pack;
import org.sojourn.law.PackLaw;

/// The normal form as bytes: compact, the same for the same form, and bound to its pack by the
/// pack's hash.
///
/// In order: `SOJF`; the version; how many bytes follow before the checksum; the body (see
/// [WriteForm]); a CRC-32 of all that stands before it, highest byte first.
public final class FormBytes {

  /// The version written and read. It changes with the layout and with what a form means.
  public static final int VERSION = 1;

  private static final byte[] MARK = "SOJF".getBytes(StandardCharsets.US_ASCII);
  private static final int CHECK = 4;

  private FormBytes() {}

  /// Writes a form.
  ///
  /// @param form the form
  /// @return its bytes
  public static byte[] of(NormalForm form) {
    byte[] body = new WriteForm(form).body();
    ByteSink sink = new ByteSink().bytes(MARK).unsigned(VERSION).unsigned(body.length).bytes(body);
    int check = check(sink.toBytes(), sink.toBytes().length);
    for (int shift = 24; shift >= 0; shift -= 8) {
      sink.octet(check >>> shift);
    }
    return sink.toBytes();
  }

  /// Reads a form.
  ///
  /// @param pack the pack that was compiled
  /// @param bytes what [#of] made
  /// @return the form, equal in all its answers
  /// @throws FormException if the bytes are cut short, changed, of another version or something
  ///     else altogether, or were made from another pack or another state of it
  public static NormalForm read(Pack pack, byte[] bytes) {
    ByteSource head = new ByteSource(bytes, 0, bytes.length);
    mark(bytes);
    for (int i = 0; i < MARK.length; i++) {
      head.octet();
    }
    version(head);
    int lengthAt = head.at();
    int length = head.unsigned();
    long end = (long) head.at() + length;
    if (end + CHECK != bytes.length) {
      throw new FormException(
          lengthAt,
          "the compiled form should have %,d bytes and has %,d: it was cut short or added to;"
                  .formatted(end + CHECK, bytes.length)
              + " compile the pack again");
    }
    ByteSource body = new ByteSource(bytes, head.at(), (int) end);
    samePack(pack.law(), body);
    NormalForm form = new ReadForm(pack, body).form();
    checksum(bytes, (int) end);
    return form;
  }

  private static void mark(byte[] bytes) {
    if (bytes.length < MARK.length || !Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)) {
      throw new FormException(
          0, "not a compiled form: it does not begin with `SOJF`; name a file that holds one");
    }
  }

  private static void version(ByteSource head) {
    int at = head.at();
    int version = head.unsigned();
    if (version != VERSION) {
      throw new FormException(
          at,
          "a compiled form of version %d, and this program reads version %d; "
                  .formatted(version, VERSION)
              + "compile the pack with this program");
    }
  }

  private static void samePack(PackLaw law, ByteSource body) {
    int at = body.at();
    String id = body.text();
    String hash = body.text();
    if (!id.equals(law.id()) || !hash.equals(law.hash())) {
      throw new FormException(
          at,
          "compiled from the pack `%s` with hash %s, and the pack at hand is `%s` with hash %s; "
                  .formatted(id, hash, law.id(), law.hash())
              + "compile that one, or take the pack that was compiled");
    }
  }

  private static void checksum(byte[] bytes, int end) {
    ByteSource source = new ByteSource(bytes, end, bytes.length);
    int said = 0;
    for (int i = 0; i < CHECK; i++) {
      said = (said << 8) | source.octet();
    }
    int found = check(bytes, end);
    if (said != found) {
      throw new FormException(
          end,
          "the checksum says %08x, and the bytes before it come to %08x: some were changed; "
                  .formatted(said, found)
              + "compile the pack again");
    }
  }

  private static int check(byte[] bytes, int end) {
    CRC32 check = new CRC32();
    check.update(bytes, 0, end);
    return (int) check.getValue();
  }
}
