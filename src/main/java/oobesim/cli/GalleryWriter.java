// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import oobesim.gallery.Card;
import oobesim.gallery.GalleryPage;
import oobesim.screen.Theme;

/** Writes a gallery: its page last, so that it never shows what is not there. */
final class GalleryWriter {
  private static final Sitting SMALL = new Sitting(1280, 800, 0.25, Theme.NORMAL);
  private static final Sitting FACE = new Sitting(1280, 800, 0.625, Theme.NORMAL);

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
    List<SnapshotPlan.Planned> pictures = new ArrayList<>();
    for (Card card : cards) {
      card.screens()
          .forEach(
              (windows, screen) -> {
                String name = card.picture(windows);
                pictures.add(new SnapshotPlan.Planned("pictures/" + name, screen, SMALL));
                if (large.test(card)) {
                  Sitting sitting = full ? Sitting.USUAL : FACE;
                  pictures.add(new SnapshotPlan.Planned("large/" + name, screen, sitting));
                }
              });
    }
    SnapshotWriter writer = new SnapshotWriter(program, folder);
    writer.write(pictures, planned -> full && planned.name().startsWith("large/"));
    String page = GalleryPage.of(cards, program.version(), large);
    Outputs.replace(folder.resolve("index.html"), page.getBytes(StandardCharsets.UTF_8));
    return cards.size();
  }
}
