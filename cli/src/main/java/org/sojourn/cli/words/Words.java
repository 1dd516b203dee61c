package org.sojourn.cli.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.sojourn.law.Text;

/// The program's words in one language, by key, and the words of packs in that or another one. A
/// bundle is read when its first word is asked for.
///
/// It may be used by several threads. The files are read directly: the usual lookup falls back to
/// the language of the machine when a key is missing in the one asked for.
public final class Words {

  /// The subjects, one file each.
  public enum Subject {
    /// Names of days, months and values, used everywhere.
    COMMON,
    /// The answer to a question about a document.
    ANSWER,
    /// What a pack holds, worked examples, the interview, the batch.
    REPORT,
    /// What went wrong, and the way out.
    PROBLEM,
    /// Usage of the commands.
    USAGE
  }

  private final Language language;
  private final String law;
  private final Map<Subject, ResourceBundle> bundles = new ConcurrentHashMap<>();

  private Words(Language language, String law) {
    this.language = language;
    this.law = law;
  }

  /// Returns the words of a language.
  ///
  /// @param language the language
  /// @return its words
  public static Words of(Language language) {
    return new Words(language, language.code());
  }

  /// Returns the words of a language, with the law in another one.
  ///
  /// @param language the language of the program's own words
  /// @param law tag of the language of what packs say, for example `de`
  /// @return the words
  public static Words of(Language language, String law) {
    return new Words(language, law);
  }

  /// Returns the tag of the language in which packs speak.
  ///
  /// @return for example `de`
  public String law() {
    return law;
  }

  /// Returns the language of the program's own words.
  ///
  /// @return the language
  public Language language() {
    return language;
  }

  /// Returns a text with its places filled.
  ///
  /// @param subject the subject
  /// @param key the key
  /// @param parts what stands at `{0}`, `{1}`, …, as text
  /// @return the words
  /// @throws java.util.MissingResourceException if there is no such key
  public String text(Subject subject, String key, String... parts) {
    String pattern = bundle(subject).getString(key);
    return parts.length == 0 ? pattern : MessageFormat.format(pattern, (Object[]) parts);
  }

  /// Says whether there is a text.
  ///
  /// @param subject the subject
  /// @param key the key
  /// @return true if there is
  public boolean has(Subject subject, String key) {
    return bundle(subject).containsKey(key);
  }

  /// Returns a text of a pack in the language of the law.
  ///
  /// @param text the text
  /// @return the words; the English ones where the pack does not speak the language
  public String of(Text text) {
    return text.in(law);
  }

  /// Returns a whole bundle, for the usage of the commands.
  ///
  /// @param subject the subject
  /// @return its texts
  public ResourceBundle bundle(Subject subject) {
    return bundles.computeIfAbsent(subject, this::read);
  }

  private ResourceBundle read(Subject subject) {
    String file = subject.name().toLowerCase(Locale.ROOT) + "_" + language.code();
    String path = "/org/sojourn/cli/" + file + ".properties";
    try (InputStream bytes = Words.class.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IllegalStateException("the program lacks its file " + path);
      }
      Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
