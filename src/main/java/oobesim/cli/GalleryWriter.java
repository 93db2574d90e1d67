// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import oobesim.document.FileBytes;
import oobesim.gallery.Card;
import oobesim.gallery.GalleryPage;
import oobesim.screen.Theme;

/** Writes a gallery: its page last, so that it never shows what is not there. */
final class GalleryWriter {
  private static final String PAGE = "index.html";

  /** Ids of situations have nothing in them that could lead out of the folder. */
  private static final Pattern ADDRESS = Pattern.compile("<a id=\"(windows-1[01]/[a-z0-9-]+)\"");

  private static final SimulatedDisplay SMALL = new SimulatedDisplay(1280, 800, 0.25, Theme.NORMAL);
  private static final SimulatedDisplay FACE = new SimulatedDisplay(1280, 800, 0.625, Theme.NORMAL);

  private final Program program;
  private final Path folder;
  private final boolean full;

  GalleryWriter(Program program, Path folder, boolean full) {
    this.program = program;
    this.folder = folder;
    this.full = full;
  }

  /** Writes all; how many situations that are. */
  int write(List<Card> cards) {
    Predicate<Card> large = card -> full || GalleryPage.isFace(card, cards);
    // One size after the other: a display of another size is styled anew.
    List<SnapshotPlan.Planned> pictures = new ArrayList<>();
    List<SnapshotPlan.Planned> larger = new ArrayList<>();
    for (Card card : cards) {
      card.screens()
          .forEach(
              (windows, screen) -> {
                String name = card.picture(windows);
                pictures.add(new SnapshotPlan.Planned("pictures/" + name, screen, SMALL));
                if (large.test(card)) {
                  SimulatedDisplay display = full ? SimulatedDisplay.USUAL : FACE;
                  larger.add(new SnapshotPlan.Planned("large/" + name, screen, display));
                }
              });
    }
    pictures.addAll(larger);
    Set<String> gone = earlier();
    SnapshotWriter writer = new SnapshotWriter(program, folder);
    writer.write(pictures, planned -> full && planned.name().startsWith("large/"));
    String page = GalleryPage.of(cards, program.version(), large);
    Outputs.replace(folder.resolve(PAGE), page.getBytes(StandardCharsets.UTF_8));
    cards.forEach(card -> card.screens().keySet().forEach(it -> gone.remove(card.picture(it))));
    gone.forEach(this::remove);
    return cards.size();
  }

  /** What an earlier gallery in this folder names; nothing else in it is ours. */
  private Set<String> earlier() {
    Path page = folder.resolve(PAGE);
    try {
      byte[] bytes = Files.isRegularFile(page) ? FileBytes.of(page) : new byte[0];
      return ADDRESS
          .matcher(new String(bytes, StandardCharsets.UTF_8))
          .results()
          .map(found -> found.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException fault) {
      throw Outputs.cannotWrite(page, fault);
    }
  }

  private void remove(String name) {
    for (String file : List.of("pictures/" + name + ".png", "large/" + name + ".png")) {
      try {
        Files.deleteIfExists(folder.resolve(file));
        Files.deleteIfExists(folder.resolve(file.replace(".png", ".txt")));
      } catch (IOException fault) {
        throw Outputs.cannotWrite(folder.resolve(file), fault);
      }
    }
  }
}
