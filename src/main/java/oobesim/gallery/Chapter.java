// SPDX-License-Identifier: Apache-2.0
package oobesim.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import oobesim.page.ScreenId;

/**
 * Screens that belong together, in the order in which a device comes by them.
 *
 * @param id in addresses, in kebab-case
 * @param title what it is called
 * @param words what it is about
 * @param screens its screens
 */
record Chapter(String id, String title, String words, List<ScreenId> screens) {
  private static final int PARTS = 4;

  Chapter {
    screens = List.copyOf(screens);
  }

  /** All of them; together they have every screen once. */
  static List<Chapter> all() {
    return resource("chapters.tsv").lines().map(Chapter::parse).toList();
  }

  private static Chapter parse(String line) {
    String[] parts = line.split("\t", PARTS);
    return new Chapter(
        parts[0],
        parts[1],
        parts[2],
        Stream.of(parts[3].split(" ")).map(word -> ScreenId.named(word).orElseThrow()).toList());
  }

  static String resource(String name) {
    try (InputStream in = Chapter.class.getResourceAsStream("/oobesim/gallery/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException("a part of the gallery is missing: " + name, fault);
    }
  }
}
