// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javafx.scene.image.WritableImage;
import oobesim.kit.window.SeenPixels;
import oobesim.snapshot.Picture;
import oobesim.support.Fx;
import oobesim.support.Watched;
import oobesim.support.WindowDriver;
import oobesim.ui.capture.PictureDifferences;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The simulator's own pages look the same, whatever the window has shown before. */
@Watched
class LivePagesTest {
  private static final Path FILE = Path.of("profiles/preprovisioning-entra.json");
  private static final int WIDTH = 960;
  private static final int HEIGHT = 700;

  /** Longer than a note stays in the bar; then a mark in a field has stopped blinking, too. */
  private static final Duration QUIET = Duration.ofSeconds(10);

  private static final List<Command> PAGES =
      List.of(
          Command.START_PAGE, Command.ABOUT, Command.SETTINGS, Command.FAILURES, Command.PEOPLE);

  @Test
  void aPageLooksAsInANewWindow() {
    looksAsInANewWindow(1);
  }

  /** The long form: the pages in further orders. */
  @ParameterizedTest
  @Tag("soak")
  @ValueSource(longs = {1, 2})
  void aPageLooksAsInANewWindowInAnyOrder(long seed) {
    looksAsInANewWindow(seed);
  }

  private static void looksAsInANewWindow(long seed) {
    Map<Command, Picture> seen = new LinkedHashMap<>();
    Random chance = new Random(seed);
    try (WindowDriver window = atSignIn()) {
      for (Command page : inAnyOrder(chance)) {
        disturb(window, chance);
        window.does(page).passes(QUIET);
        seen.put(page, seen(window));
        disturb(window, chance);
        window.passes(QUIET);
        PictureDifferences.assertSame(page + " disturbed", seen.get(page), seen(window));
        window.does(page);
      }
    }
    seen.forEach((page, picture) -> PictureDifferences.assertSame(page.id(), fresh(page), picture));
  }

  private static List<Command> inAnyOrder(Random chance) {
    List<Command> pages = new ArrayList<>(PAGES);
    pages.addAll(PAGES);
    Collections.shuffle(pages, chance);
    return pages;
  }

  private static WindowDriver atSignIn() {
    return WindowDriver.open(FILE, WIDTH, HEIGHT)
        .does(Command.PAUSE, Command.POWER)
        .jumpsTo("entra-signin");
  }

  /** Makes the window smaller and its words larger, and then all as it was. */
  private static void disturb(WindowDriver window, Random chance) {
    window.resizes(640 + 20 * chance.nextInt(15), 400 + 20 * chance.nextInt(12));
    SeenPixels.beats(1);
    window.does(Command.LARGER, Command.LARGER);
    SeenPixels.beats(1);
    window.does(Command.USUAL_SIZE).resizes(WIDTH, HEIGHT);
  }

  /** The pixels on the display, read from it and not drawn anew. */
  private static Picture seen(WindowDriver window) {
    Fx.run(window::hideThumbs);
    return SeenPixels.of(window.stage().getScene().getRoot());
  }

  private static Picture fresh(Command page) {
    try (WindowDriver window = atSignIn().does(page).passes(QUIET)) {
      Fx.run(window::hideThumbs);
      return Fx.get(
          () ->
              SeenPixels.picture(
                  window.stage().getScene().snapshot(new WritableImage(WIDTH, HEIGHT))));
    }
  }
}
