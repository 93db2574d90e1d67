// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.text.Font;

/** Bundled fonts: the toolkit would write and read them anew each time, so they are read once. */
final class FontFiles {
  private final List<String> files;
  private final AtomicBoolean loaded = new AtomicBoolean();

  FontFiles(String... files) {
    this.files = List.of(files);
  }

  /** Makes all of them known to the toolkit; calling it again does nothing. */
  void load() {
    if (loaded.compareAndSet(false, true)) {
      files.forEach(FontFiles::load);
    }
  }

  private static void load(String file) {
    String path = "/oobesim/ui/font/" + file;
    try (InputStream letters = FontFiles.class.getResourceAsStream(path)) {
      if (letters == null || Font.loadFont(letters, 12) == null) {
        throw new IllegalStateException("the font " + path + " cannot be read");
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
