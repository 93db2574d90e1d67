// SPDX-License-Identifier: Apache-2.0
package oobesim.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oobesim.page.OwnPage;
import oobesim.page.PageId;
import oobesim.page.ScreenId;

/**
 * Screens that belong together, in the order in which a device comes by them.
 *
 * @param id in addresses, in kebab-case
 * @param title what it is called
 * @param words what it is about
 * @param screens its screens
 */
record Chapter(String id, String title, String words, List<PageId> screens) {
  private static final int PARTS = 4;

  Chapter {
    screens = List.copyOf(screens);
  }

  /** All of them; together they have every screen of the program once, and one has none. */
  static List<Chapter> all() {
    return complete(resource("chapters.tsv").lines().map(Chapter::parse).toList());
  }

  /** All that something was found for: a flow's own pages come in the last one. */
  static List<Chapter> of(List<PageId> found) {
    List<PageId> own = found.stream().filter(OwnPage.class::isInstance).distinct().toList();
    return all().stream()
        .map(it -> it.screens.isEmpty() ? new Chapter(it.id, it.title, it.words, own) : it)
        .filter(it -> !it.screens.isEmpty())
        .toList();
  }

  /** A screen that no chapter names comes after the one before it in the documentation. */
  static List<Chapter> complete(List<Chapter> chapters) {
    List<Chapter> all = chapters;
    ScreenId before = ScreenId.OFF;
    for (ScreenId screen : ScreenId.values()) {
      if (all.stream().noneMatch(chapter -> chapter.screens().contains(screen))) {
        ScreenId last = before;
        all = all.stream().map(chapter -> chapter.with(screen, last)).toList();
      }
      before = screen;
    }
    return all;
  }

  private Chapter with(ScreenId screen, ScreenId before) {
    List<PageId> more = new ArrayList<>(screens);
    if (screens.contains(before)) {
      more.add(screens.indexOf(before) + 1, screen);
    }
    return new Chapter(id, title, words, more);
  }

  private static Chapter parse(String line) {
    String[] parts = line.split("\t", PARTS);
    return new Chapter(
        parts[0],
        parts[1],
        parts[2],
        Stream.of(parts[3].split(" "))
            .filter(word -> !word.isEmpty())
            .<PageId>map(word -> ScreenId.named(word).orElseThrow())
            .toList());
  }

  static String resource(String name) {
    try (InputStream in = Chapter.class.getResourceAsStream("/oobesim/gallery/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException("a part of the gallery is missing: " + name, fault);
    }
  }
}
