package org.sojourn.reader.internal.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.diagnostic.Location;
import org.sojourn.reader.internal.Findings;

/// Turns the bytes of a file into text, strictly: UTF-8 without a byte order mark, and only
/// characters that a text can have.
public final class DecodeText {

  private static final char MARK = '\uFEFF';

  private final Findings findings;

  /// Makes the step.
  ///
  /// @param findings where mistakes go
  public DecodeText(Findings findings) {
    this.findings = findings;
  }

  /// Decodes a file.
  ///
  /// @param name how messages name it
  /// @param bytes what it holds
  /// @return its text, or nothing if a mistake was found
  public Optional<SourceText> decode(String name, byte[] bytes) {
    CharBuffer characters = CharBuffer.allocate(bytes.length);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(rest, characters, true);
    String text = characters.flip().toString();
    if (result.isError()) {
      int octet = rest.get(rest.position()) & 0xFF;
      report(DiagnosticCode.NOT_UTF_8, place(name, text, text.length()), notUtf8(octet));
      return Optional.empty();
    }
    return isClean(name, text) ? Optional.of(SourceText.of(name, text)) : Optional.empty();
  }

  private boolean isClean(String name, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == MARK && i == 0) {
        report(
            DiagnosticCode.BYTE_ORDER_MARK,
            place(name, text, 0),
            "the file begins with a byte order mark",
            "save it as UTF-8 without a byte order mark");
        return false;
      }
      if (!isTextual(c)) {
        report(
            DiagnosticCode.NOT_TEXT,
            place(name, text, i),
            "character U+%04X belongs to no text".formatted((int) c),
            "a pack is plain text: is this another sort of file, or another encoding?");
        return false;
      }
    }
    return true;
  }

  /// The characters that YAML 1.2 calls printable.
  private static boolean isTextual(char c) {
    if (c < ' ') {
      return c == '\n' || c == '\r' || c == '\t';
    }
    return c < 0x7F || c == 0x85 || (c >= 0xA0 && c < 0xFFFE && c != MARK);
  }

  private static Location place(String name, String text, int index) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < index; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        start = i + 1;
      }
    }
    return new Location(name, line, text.codePointCount(start, index) + 1, "");
  }

  private static String notUtf8(int octet) {
    return "byte 0x%02X is not UTF-8 here".formatted(octet);
  }

  private void report(DiagnosticCode code, Location location, String message) {
    report(code, location, message, "save the file as UTF-8");
  }

  private void report(DiagnosticCode code, Location location, String message, String help) {
    findings.add(Diagnostic.of(code, location, message).withHelp(help));
  }
}
