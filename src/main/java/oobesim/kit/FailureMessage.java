// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.snapshot.Box;
import oobesim.snapshot.Comparison;
import oobesim.snapshot.ComparisonWords;
import oobesim.snapshot.TextForm;

/**
 * What a failed check says: what is wrong, the files to look at, and how the picture is accepted.
 *
 * @param settings the folders
 */
record FailureMessage(Settings settings) {
  private static final int MOST_BOXES = 8;
  private static final String AGAIN = "Look at it, keep it with its text, and run the test again.";

  String of(Checked checked) {
    List<String> lines = new ArrayList<>();
    Comparison comparison = checked.comparison();
    lines.add(ComparisonWords.line(comparison));
    lines.addAll(boxes(checked));
    checked.otherMachine().ifPresent(lines::add);
    lines.addAll(files(comparison));
    if (checked.recorded()) {
      lines.add("It was recorded: from the end of this run on it is the accepted one. " + AGAIN);
    } else if (checked.otherMachine().isPresent()) {
      lines.add("It can be accepted on a machine like that one; or record all pictures anew with");
      lines.add("  -D" + Settings.RECORD + "=all");
    } else {
      lines.addAll(accepting(checked));
    }
    return String.join(System.lineSeparator(), lines);
  }

  private List<String> accepting(Checked checked) {
    List<String> lines = new ArrayList<>();
    String word =
        checked.comparison() instanceof Comparison.ExpectedMissing ? "missing" : "failing";
    settings
        .accepting(checked.tolerance())
        .of(checked.comparison())
        .ifPresent(
            call -> {
              lines.add("If it is right, accept it:");
              lines.add("  " + call);
              lines.add("or run the test once more with -D" + Settings.RECORD + "=" + word);
            });
    return lines;
  }

  private List<String> files(Comparison comparison) {
    String name = comparison.name();
    List<String> lines = new ArrayList<>();
    lines.add("  expected   " + file(settings.expected(), name));
    lines.add("  actual     " + file(settings.actual(), name));
    if (comparison instanceof Comparison.Different different && different.pixels().isPresent()) {
      lines.add("  difference " + file(settings.difference(), name));
    }
    return lines;
  }

  private static String file(Path folder, String name) {
    return folder.resolve(name + ".png").toString();
  }

  /** Where it differs, by the nodes that stand there. */
  private static List<String> boxes(Checked checked) {
    if (!(checked.comparison() instanceof Comparison.Different different)
        || different.pixels().isEmpty()) {
      return List.of();
    }
    List<Box> boxes = different.pixels().get().boxes();
    List<String> lines = new ArrayList<>();
    boxes.stream().limit(MOST_BOXES).forEach(box -> lines.add(box(box, checked)));
    if (boxes.size() > MOST_BOXES) {
      lines.add(String.format(Locale.ROOT, "  and %d more", boxes.size() - MOST_BOXES));
    }
    return lines;
  }

  private static String box(Box box, Checked checked) {
    Optional<String> node =
        checked
            .now()
            .nodeAt(box)
            .or(() -> checked.old().flatMap(TextForm::parse).flatMap(form -> form.nodeAt(box)));
    return String.format(
        Locale.ROOT,
        "  %d,%d %dx%d%s",
        box.x(),
        box.y(),
        box.width(),
        box.height(),
        node.map(id -> ": " + id).orElse(""));
  }
}
