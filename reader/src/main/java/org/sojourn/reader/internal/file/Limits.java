package org.sojourn.reader.internal.file;

/// How much a pack may hold. Real packs stay far below; what is above is an accident or an attack.
///
/// @param fileBytes bytes of one file
/// @param packBytes bytes of all files
/// @param files number of files
public record Limits(long fileBytes, long packBytes, int files) {

  /// 4 MiB a file, 16 MiB and 2,000 files a pack.
  public static final Limits USUAL = new Limits(4L << 20, 16L << 20, 2_000);
}
