package org.sojourn.batch.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A value of Thrift's compact protocol, as the footers of Parquet files are written in. What it
/// means is kept apart from how it is written, so that fields which are not known stay as they are.
///
/// Source: Apache Thrift, compact protocol encoding.
sealed interface Thrift {

  /// Marks the end of a structure.
  int STOP = 0;

  /// A boolean field that is true; false is the next number.
  int TRUE = 1;

  /// A boolean field that is false.
  int FALSE = 2;

  /// One byte.
  int BYTE = 3;

  /// Whole numbers of 16, 32 and 64 bits follow from here.
  int SHORT = 4;

  /// A number of 32 bits.
  int INT = 5;

  /// A number of 64 bits.
  int LONG = 6;

  /// A floating point number.
  int DOUBLE = 7;

  /// Bytes.
  int BINARY = 8;

  /// A list.
  int LIST = 9;

  /// A set, written as a list.
  int SET = 10;

  /// A structure.
  int STRUCT = 12;

  /// A truth value.
  ///
  /// @param value the value
  record Truth(boolean value) implements Thrift {}

  /// One byte.
  ///
  /// @param value the value
  record Octet(byte value) implements Thrift {}

  /// A whole number.
  ///
  /// @param type how wide it is
  /// @param value the value
  record Whole(int type, long value) implements Thrift {}

  /// A floating point number.
  ///
  /// @param bits its bits
  record Real(long bits) implements Thrift {}

  /// Bytes or text.
  ///
  /// @param bytes the bytes
  record Bytes(List<Byte> bytes) implements Thrift {}

  /// A list or set.
  ///
  /// @param type list or set
  /// @param element type of the elements
  /// @param values the elements
  record Many(int type, int element, List<Thrift> values) implements Thrift {}

  /// A structure.
  ///
  /// @param fields values by number of the field
  record Struct(SortedMap<Integer, Thrift> fields) implements Thrift {

    /// Returns a whole number, or 0 if the field is not there.
    long number(int field) {
      return fields.get(field) instanceof Whole whole ? whole.value() : 0;
    }

    /// Returns the elements of a list; none if the field is not there.
    List<Thrift> list(int field) {
      return fields.get(field) instanceof Many many ? many.values() : List.of();
    }
  }

  /// Reads a structure.
  ///
  /// @param in where it stands
  /// @throws IOException if the bytes are no structure
  static Struct read(ByteBuffer in) throws IOException {
    try {
      return new Reader(in).struct(0);
    } catch (java.nio.BufferUnderflowException | IllegalArgumentException e) {
      throw new IOException("the footer is torn", e);
    }
  }

  /// Writes a structure.
  static byte[] write(Struct struct) {
    Writer writer = new Writer();
    writer.struct(struct);
    return writer.out.toByteArray();
  }

  /// Reads values in order.
  final class Reader {

    private static final int DEEPEST = 64;

    private final ByteBuffer in;

    Reader(ByteBuffer in) {
      this.in = in;
    }

    Struct struct(int depth) throws IOException {
      if (depth > DEEPEST) {
        throw new IOException("the footer is nested too deeply");
      }
      TreeMap<Integer, Thrift> fields = new TreeMap<>();
      int field = 0;
      while (true) {
        int head = in.get() & 0xff;
        if (head == STOP) {
          return new Struct(fields);
        }
        int step = head >> 4;
        field = step == 0 ? (int) zigzag() : field + step;
        fields.put(field, value(head & 15, depth));
      }
    }

    private Thrift value(int type, int depth) throws IOException {
      return switch (type) {
        case TRUE, FALSE -> new Truth(type == TRUE);
        case BYTE -> new Octet(in.get());
        case SHORT, INT, LONG -> new Whole(type, zigzag());
        case DOUBLE -> new Real(in.getLong());
        case BINARY -> bytes();
        case LIST, SET -> many(type, depth);
        case STRUCT -> struct(depth + 1);
        default -> throw new IOException("the footer has a field of an unknown type " + type);
      };
    }

    private Bytes bytes() throws IOException {
      int length = length();
      List<Byte> bytes = new ArrayList<>(length);
      for (int i = 0; i < length; i++) {
        bytes.add(in.get());
      }
      return new Bytes(bytes);
    }

    private Many many(int type, int depth) throws IOException {
      int head = in.get() & 0xff;
      int element = head & 15;
      int size = head >> 4 == 15 ? length() : head >> 4;
      List<Thrift> values = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        values.add(
            element == TRUE || element == FALSE
                ? new Truth(in.get() == TRUE)
                : value(element, depth));
      }
      return new Many(type, element, values);
    }

    private int length() throws IOException {
      long length = varint();
      if (length < 0 || length > in.remaining()) {
        throw new IOException("the footer is torn");
      }
      return (int) length;
    }

    private long varint() {
      long value = 0;
      int shift = 0;
      byte next;
      do {
        next = in.get();
        value |= (long) (next & 0x7f) << shift;
        shift += 7;
      } while (next < 0);
      return value;
    }

    private long zigzag() {
      long value = varint();
      return (value >>> 1) ^ -(value & 1);
    }
  }

  /// Writes values in order.
  final class Writer {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void struct(Struct struct) {
      int before = 0;
      for (var entry : struct.fields().entrySet()) {
        int type = type(entry.getValue());
        int step = entry.getKey() - before;
        if (step > 0 && step <= 15) {
          out.write((step << 4) | type);
        } else {
          out.write(type);
          zigzag(entry.getKey());
        }
        value(entry.getValue());
        before = entry.getKey();
      }
      out.write(STOP);
    }

    private static int type(Thrift value) {
      return switch (value) {
        case Truth truth -> truth.value() ? TRUE : FALSE;
        case Octet _ -> BYTE;
        case Whole whole -> whole.type();
        case Real _ -> DOUBLE;
        case Bytes _ -> BINARY;
        case Many many -> many.type();
        case Struct _ -> STRUCT;
      };
    }

    private void value(Thrift value) {
      switch (value) {
        case Truth _ -> {} // its type says it
        case Octet octet -> out.write(octet.value());
        case Whole whole -> zigzag(whole.value());
        case Real real -> out.writeBytes(ByteBuffer.allocate(8).putLong(real.bits()).array());
        case Bytes bytes -> {
          varint(bytes.bytes().size());
          bytes.bytes().forEach(out::write);
        }
        case Many many -> many(many);
        case Struct struct -> struct(struct);
      }
    }

    private void many(Many many) {
      int size = many.values().size();
      out.write((Math.min(size, 15) << 4) | many.element());
      if (size >= 15) {
        varint(size);
      }
      for (Thrift value : many.values()) {
        if (value instanceof Truth truth) {
          out.write(truth.value() ? TRUE : FALSE);
        } else {
          value(value);
        }
      }
    }

    private void varint(long value) {
      long rest = value;
      while ((rest & ~0x7fL) != 0) {
        out.write((int) ((rest & 0x7f) | 0x80));
        rest >>>= 7;
      }
      out.write((int) rest);
    }

    private void zigzag(long value) {
      varint((value << 1) ^ (value >> 63));
    }
  }
}
