package org.sojourn.cli;

import org.sojourn.cli.host.Host;
import org.sojourn.cli.host.Out;
import org.sojourn.cli.host.Page;
import org.sojourn.cli.words.Words;

/// What every command has: the world outside and a language.
///
/// @param host the world outside
/// @param words the language
record Context(Host host, Words words) {

  Out out() {
    return host.out();
  }

  Page page() {
    return new Page(host.screen());
  }
}
