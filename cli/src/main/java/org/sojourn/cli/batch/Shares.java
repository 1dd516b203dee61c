package org.sojourn.cli.batch;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// How much of all input is read, by bytes.
final class Shares {

  private final List<BatchInput> inputs;
  private final long all;
  private final AtomicLong read = new AtomicLong();
  private long before;
  private long size;

  Shares(List<BatchInput> inputs) {
    this.inputs = List.copyOf(inputs);
    this.all = inputs.stream().mapToLong(BatchInput::size).sum();
  }

  /// Says which file is read.
  void file(int place) {
    before = inputs.subList(0, place).stream().mapToLong(BatchInput::size).sum();
    size = inputs.get(place).size();
    read.set(0);
  }

  /// Says that bytes of it were read.
  void read(long bytes) {
    read.addAndGet(bytes);
  }

  /// The share of all that is done, from 0 to 1; 0 if that is not known.
  double share() {
    return size == 0 ? 0 : (before + read.get()) / (double) all;
  }

  /// Likewise, where the share of the file that is read is known otherwise.
  double share(double ofFile) {
    return all == 0 ? 0 : (before + ofFile * size) / all;
  }
}
