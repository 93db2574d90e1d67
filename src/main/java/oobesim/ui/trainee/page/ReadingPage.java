// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import oobesim.ui.control.BusyBar;
import oobesim.ui.control.Moving;
import oobesim.ui.trainee.text.WindowText;

/** Says that a file is being read, and lets a person give up. */
public final class ReadingPage implements Moving {
  /** The page's node id. */
  public static final String ID = "reading-page";

  private static final long MEGABYTE = 1024 * 1024;

  private final BusyBar bar = new BusyBar();
  private final SimulatorPage page;

  /** The page for a file. */
  public ReadingPage(WindowText text, Path file, Runnable giveUp) {
    page = new SimulatorPage(ID, text.text("reading-page.title"));
    page.line(
        text.text("reading-page.file", "file", name(file), "size", size(text, file)), "page-lead");
    page.line(text.text("reading-page.lead"), "page-text");
    bar.setMinHeight(4);
    bar.setMaxHeight(4);
    page.fill(bar);
    Button stop = page.button("give-up", text.text("reading-page.give-up"), giveUp);
    page.main(stop);
    page.focusOn(stop);
  }

  private static String name(Path file) {
    return file.getFileName() == null ? file.toString() : file.getFileName().toString();
  }

  private static String size(WindowText text, Path file) {
    try {
      long size = Files.size(file) / MEGABYTE;
      return size == 0 ? "" : text.text("reading-page.size", "megabytes", Long.toString(size));
    } catch (IOException unknown) {
      return "";
    }
  }

  /** The page itself. */
  public Region node() {
    return page;
  }

  @Override
  public void setTime(Duration now) {
    bar.setTime(now);
  }

  @Override
  public Motion motion() {
    return Motion.LASTS;
  }
}
