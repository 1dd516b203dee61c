package org.sojourn.compile.form;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Things that are written once each and then named by their place.
///
/// @param <T> what stands in it
final class Table<T> {

  private final Map<T, Integer> places = new HashMap<>();
  private final ByteSink entries = new ByteSink();

  /// Returns where something stands, or null if it is not there yet.
  @Nullable Integer place(T thing) {
    return places.get(thing);
  }

  /// Returns where the bytes of the next entry go. What it names must be written before.
  ByteSink entry() {
    return entries;
  }

  /// Says what the entry just written was.
  int keep(T thing) {
    int place = places.size();
    places.put(thing, place);
    return place;
  }

  void writeTo(ByteSink sink) {
    sink.unsigned(places.size()).bytes(entries.toBytes());
  }
}
