package org.sojourn.batch.parts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sojourn.batch.parts.Thrift.Many;
import org.sojourn.batch.parts.Thrift.Struct;
import org.sojourn.batch.parts.Thrift.Whole;

/// Joins Parquet files of equal columns into one: the bytes of their row groups are put one after
/// another, and one footer is written for all. No value is read, so it costs what copying costs.
///
/// Source: Apache Parquet format, `parquet.thrift`; the numbers are those of its fields.
final class GrowParquet {

  private static final byte[] MAGIC = {'P', 'A', 'R', '1'};
  private static final int TAIL = 8; // length of the footer, then the magic

  private static final int FILE_SCHEMA = 2;
  private static final int FILE_ROWS = 3;
  private static final int FILE_GROUPS = 4;
  private static final int GROUP_CHUNKS = 1;
  private static final int GROUP_OFFSET = 5;
  private static final int GROUP_ORDINAL = 7;
  private static final int CHUNK_META = 3;
  private static final int[] OFFSETS_OF_CHUNK = {2, 4, 6}; // itself, offset index, column index
  private static final int[] OFFSETS_OF_META = {9, 10, 11, 14}; // pages, index, dictionary, bloom

  private final FileChannel body;
  private @Nullable Struct footer;

  /// @param body where the joined file grows; empty, or as far as `footer` says
  /// @param footer the footer of what is there already, or null
  GrowParquet(FileChannel body, byte @Nullable [] footer) throws IOException {
    this.body = body;
    this.footer = footer == null ? null : Thrift.read(ByteBuffer.wrap(footer));
  }

  /// Appends the row groups of a file.
  void append(Path file) throws IOException {
    try (FileChannel part = FileChannel.open(file, StandardOpenOption.READ)) {
      long end = part.size() - TAIL;
      ByteBuffer tail = read(part, end, TAIL).order(ByteOrder.LITTLE_ENDIAN);
      int length = tail.getInt();
      Struct more = Thrift.read(read(part, end - length, length));
      if (body.size() == 0) {
        write(ByteBuffer.wrap(MAGIC));
      }
      long moved = body.size() - MAGIC.length;
      copy(part, MAGIC.length, end - length);
      footer = footer == null ? more : joined(footer, more, moved);
    }
  }

  /// Returns the footer of all that was appended.
  byte[] footer() {
    return footer == null ? new byte[0] : Thrift.write(footer);
  }

  /// Makes the body a whole file.
  void close() throws IOException {
    byte[] bytes = footer();
    ByteBuffer end = ByteBuffer.allocate(bytes.length + TAIL).order(ByteOrder.LITTLE_ENDIAN);
    end.put(bytes).putInt(bytes.length).put(MAGIC).flip();
    write(end);
  }

  private static Struct joined(Struct all, Struct more, long moved) throws IOException {
    if (!java.util.Objects.equals(all.fields().get(FILE_SCHEMA), more.fields().get(FILE_SCHEMA))) {
      throw new IOException("the parts have different columns");
    }
    List<Thrift> groups = new ArrayList<>(all.list(FILE_GROUPS));
    for (Thrift group : more.list(FILE_GROUPS)) {
      groups.add(group((Struct) group, moved, groups.size()));
    }
    SortedMap<Integer, Thrift> fields = new TreeMap<>(all.fields());
    long rows = all.number(FILE_ROWS) + more.number(FILE_ROWS);
    fields.put(FILE_ROWS, new Whole(Thrift.LONG, rows));
    fields.put(FILE_GROUPS, new Many(Thrift.LIST, Thrift.STRUCT, groups));
    return new Struct(fields);
  }

  private static Struct group(Struct group, long moved, int ordinal) {
    SortedMap<Integer, Thrift> fields = new TreeMap<>(group.fields());
    List<Thrift> chunks = new ArrayList<>();
    for (Thrift chunk : group.list(GROUP_CHUNKS)) {
      SortedMap<Integer, Thrift> parts = new TreeMap<>(((Struct) chunk).fields());
      if (parts.get(CHUNK_META) instanceof Struct meta) {
        parts.put(CHUNK_META, move(meta.fields(), moved, OFFSETS_OF_META));
      }
      chunks.add(move(parts, moved, OFFSETS_OF_CHUNK));
    }
    fields.put(GROUP_CHUNKS, new Many(Thrift.LIST, Thrift.STRUCT, chunks));
    if (fields.containsKey(GROUP_ORDINAL)) {
      fields.put(GROUP_ORDINAL, new Whole(Thrift.SHORT, ordinal));
    }
    return move(fields, moved, GROUP_OFFSET);
  }

  /// Moves offsets; one that is 0 stands for none.
  private static Struct move(SortedMap<Integer, Thrift> from, long moved, int... offsets) {
    SortedMap<Integer, Thrift> fields = new TreeMap<>(from);
    for (int offset : offsets) {
      if (fields.get(offset) instanceof Whole(int type, long value) && value > 0) {
        fields.put(offset, new Whole(type, value + moved));
      }
    }
    return new Struct(fields);
  }

  private void copy(FileChannel part, long from, long until) throws IOException {
    long at = from;
    body.position(body.size());
    while (at < until) {
      at += part.transferTo(at, until - at, body);
    }
  }

  private void write(ByteBuffer bytes) throws IOException {
    body.position(body.size());
    while (bytes.hasRemaining()) {
      body.write(bytes);
    }
  }

  private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
    if (from < 0 || length < 0) {
      throw new IOException("the part is no whole Parquet file");
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, from + bytes.position()) < 0) {
        throw new IOException("the part is no whole Parquet file");
      }
    }
    return bytes.flip();
  }

  /// Reads a footer that was kept beside the body, if there is one.
  static byte @Nullable [] kept(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllBytes(file) : null;
  }
}
