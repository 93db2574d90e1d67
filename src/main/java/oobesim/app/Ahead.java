// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import oobesim.ui.theme.Glyph;

/**
 * Reads what a start of the window needs while another core starts the toolkit: the icons' numbers
 * by their names, and the classes of a list that is made with the package.
 *
 * @param list the names, one in each line; empty where there is no list
 * @param loader reads the classes
 */
record Ahead(Optional<InputStream> list, ClassLoader loader) implements Runnable {
  private static final List<String> QUICK = List.of("lib/oobesim-window.aot", "oobesim-window.aot");

  /** Begins, beside what comes next; whatever fails is read when it is needed, and told then. */
  static void begin() {
    boolean quick = quick(Path.of(System.getProperty("oobesim.home", "")));
    Optional<InputStream> list =
        quick
            ? Optional.empty()
            : Optional.ofNullable(Ahead.class.getResourceAsStream("start-classes.txt"));
    Ahead ahead = new Ahead(list, Ahead.class.getClassLoader());
    Thread.ofPlatform().name("ahead").daemon().start(ahead);
  }

  /** Whether an installation has a file for quick starts, which holds the classes as well. */
  static boolean quick(Path home) {
    return QUICK.stream().anyMatch(file -> Files.exists(home.resolve(file)));
  }

  @Override
  public void run() {
    // Their library makes all of its several thousand icons when it is asked for the first one.
    Glyph.values();
    list.ifPresent(this::read);
  }

  private void read(InputStream names) {
    try (names) {
      new String(names.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::read);
    } catch (IOException unread) {
      // Each class comes when it is needed.
    }
  }

  private void read(String name) {
    try {
      Class.forName(name, false, loader);
    } catch (ClassNotFoundException | LinkageError other) {
      // The toolkit has other classes on another system.
    }
  }
}
