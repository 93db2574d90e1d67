// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import oobesim.i18n.Words;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.script.ScriptResult;
import oobesim.script.Visit;

/** Writes a picture of every screen that a run showed, and a page that tells the run with them. */
final class StoryboardWriter implements Consumer<Visit> {

  private final PictureSource pictures;
  private final Path folder;
  private final ScreenCatalog screens;
  private final List<Figure> figures = new ArrayList<>();

  /** Writes into a folder, which is refused at once if that is not possible. */
  StoryboardWriter(PictureSource pictures, ScreenCatalog screens, Path folder) {
    this.screens = screens;
    Outputs.requireFolder(folder);
    Outputs.requireOwn(page(folder), StoryboardPage.MARK);
    this.pictures = pictures;
    this.folder = folder;
  }

  /**
   * A screen of the story.
   *
   * @param picture name of its file
   * @param visit when it was seen
   * @param screen what it said
   */
  record Figure(String picture, Visit visit, Screen screen) {}

  /** The page of a storyboard. */
  static Path page(Path folder) {
    return folder.resolve("index.html");
  }

  /** Keeps a screen; a dark display and a repetition are left out. */
  @Override
  public void accept(Visit visit) {
    Screen screen = screens.describe(visit.layers(), visit.world());
    if (screen.frame() == Screen.Frame.OFF || sameAsLast(screen)) {
      return;
    }
    String picture = String.format(Locale.ROOT, "%02d-%s.png", figures.size() + 1, visit.screen());
    Outputs.write(folder.resolve(picture), pictures.png(screen));
    figures.add(new Figure(picture, visit, screen));
  }

  private boolean sameAsLast(Screen screen) {
    return !figures.isEmpty() && figures.getLast().screen().equals(screen);
  }

  /** Writes the page. */
  void finish(String title, ScriptResult result, Words words) {
    String page = StoryboardPage.of(title, figures, result, words);
    Outputs.write(page(folder), page.getBytes(StandardCharsets.UTF_8));
  }
}
