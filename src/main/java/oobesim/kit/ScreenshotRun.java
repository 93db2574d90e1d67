// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import oobesim.snapshot.Comparison;
import oobesim.snapshot.DifferencePicture;
import oobesim.snapshot.PictureFile;
import oobesim.snapshot.PictureNames;
import oobesim.snapshot.PngFile;
import oobesim.snapshot.RecordMode;
import oobesim.snapshot.Shot;
import oobesim.snapshot.Tolerance;
import oobesim.snapshot.WholeFile;

/** All pictures that one run of tests checks; tests on any thread share it. */
final class ScreenshotRun implements AutoCloseable {
  private final Settings settings;
  private final AcceptedPictures accepted;
  private final Optional<String> otherMachine;
  private final Map<String, String> owners = new ConcurrentHashMap<>();
  private final Queue<Checked> checks = new ConcurrentLinkedQueue<>();

  /**
   * Begins one: what an earlier run has drawn is taken away.
   *
   * @param machine how this machine draws
   */
  ScreenshotRun(Settings settings, String machine) throws IOException {
    this.settings = settings;
    accepted = new AcceptedPictures(settings.expected(), machine);
    otherMachine = accepted.otherMachine();
    DrawnFiles.remove(settings.actual());
    DrawnFiles.remove(settings.difference());
  }

  /**
   * Compares a picture and keeps what came of it for the report.
   *
   * @param test who checks it
   * @throws IllegalStateException if a picture of this name was checked before
   */
  Checked check(PictureName name, String test, Shot shot, Tolerance tolerance) throws IOException {
    String before = owners.putIfAbsent(name.folded(), test);
    if (before != null) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "a picture called %s was checked before, by %s; call this one another name:"
                  + " check(\"...\", ...)",
              name.value(),
              before.equals(test) ? "the same test" : before));
    }
    Comparison comparison = accepted.compare(name.value(), shot, tolerance);
    write(name.value(), shot);
    difference(comparison, shot, tolerance);
    Checked checked =
        new Checked(
            comparison,
            tolerance,
            accepted.text(name.value()),
            shot.form(),
            mode().records(comparison)
                && (otherMachine.isPresent() || !RecordMode.passes(comparison)),
            otherMachine);
    checks.add(checked);
    return checked;
  }

  Settings settings() {
    return settings;
  }

  /** Pictures of two machines are not mixed: elsewhere either all are recorded, or none. */
  private RecordMode mode() {
    return otherMachine.isPresent() && settings.mode() != RecordMode.ALL
        ? RecordMode.NEVER
        : settings.mode();
  }

  private void write(String name, Shot shot) throws IOException {
    WholeFile.write(PictureNames.file(settings.actual(), name, ".png"), PngFile.of(shot.picture()));
    WholeFile.write(
        PictureNames.file(settings.actual(), name, ".txt"),
        shot.form().write().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private void difference(Comparison comparison, Shot shot, Tolerance tolerance)
      throws IOException {
    if (comparison instanceof Comparison.Different different && different.pixels().isPresent()) {
      String name = comparison.name();
      WholeFile.write(
          PictureNames.file(settings.difference(), name, ".png"),
          PngFile.of(
              DifferencePicture.of(
                  PictureFile.read(accepted.picture(name)),
                  shot.picture(),
                  tolerance,
                  AcceptedPictures.masked(accepted.text(name), shot.form(), tolerance))));
    }
  }

  /** Records what is to be recorded, writes the report and says where it is. */
  @Override
  public void close() throws IOException {
    if (checks.isEmpty()) {
      return;
    }
    List<Comparison> comparisons = checks.stream().map(Checked::comparison).toList();
    Files.createDirectories(settings.expected());
    boolean recording = comparisons.stream().anyMatch(mode()::records);
    RunReport report = new RunReport(settings);
    List<Comparison> recorded = report.write(comparisons, mode());
    if (recording) {
      accepted.recordedHere();
    }
    report.lines(checks, recorded, otherMachine).forEach(System.out::println);
  }
}
