// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.support.DrillWindow.does;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import oobesim.drill.Drill;
import oobesim.drill.DrillReader;
import oobesim.session.Sitting;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One text in every place of a drill, as the window shows it; the station shows the run alone. */
class HostileDrillShownTest {
  private static final String TEXT =
      "=1+1<b>\u001b]0;t\u0007\u009b2J\u202egnp.exe\u2066\u2028\u0000\ufeffend";

  @TempDir Path folder;

  private Path drill() throws IOException {
    HostileDrill hostile =
        HostileDrill.of(Path.of("profiles/drills/d-05-retry-is-enough.json"), TEXT);
    Path drills = Files.createDirectories(folder.resolve("drills"));
    return Files.writeString(drills.resolve("mine.json"), hostile.json());
  }

  @Test
  void atTheDevice() throws IOException {
    Path file = drill();
    Drill read = DrillReader.read(file).drill().orElseThrow();
    try (WindowDriver window = WindowDriver.unseenStart(Locale.ENGLISH, 1280, 800)) {
      Fx.run(() -> window.window().begin(file, read, Sitting.Mode.TRY, "Mara"));
      reads(window.settles().stage(), "coach");
      window.fire("coach/hint");
      reads(window.stage(), "hint");
      does(window, "power on");
      reads(window.stage(), "begun");
      window.fire("coach/finish");
      reads(window.stage(), "result");
    }
  }

  /** The drill itself is harmless; what somebody has put beside it is not. */
  @Test
  void inTranslation() throws IOException {
    Path shipped = Path.of("profiles/drills/d-05-retry-is-enough.json");
    Path file = Files.copy(shipped, folder.resolve("mine.json"));
    Path texts = Files.createDirectories(folder.resolve("texts")).resolve("de.json");
    Files.writeString(texts, HostileTranslationsTest.texts(shipped));
    Drill read = DrillReader.read(file).drill().orElseThrow();
    try (WindowDriver window = WindowDriver.unseenStart(Locale.GERMAN, 1280, 800)) {
      Fx.run(() -> window.window().begin(file, read, Sitting.Mode.TRY, "Mara"));
      reads(window.settles().stage(), "coach");
      window.fire("coach/hint");
      reads(window.stage(), "hint");
      window.fire("coach/finish");
      reads(window.stage(), "result");
    }
  }

  private static void reads(Stage stage, String where) {
    List<String> texts = new ArrayList<>();
    Fx.run(
        () -> {
          texts.add(stage.getTitle());
          gather(stage.getScene().getRoot(), texts);
        });
    assertThat(texts).as(where).anyMatch(text -> text.startsWith("=1+1<"));
    HostileOutput.assertShown(where, texts);
  }

  private static void gather(Node node, List<String> texts) {
    switch (node) {
      case Labeled labeled when labeled.getText() != null -> texts.add(labeled.getText());
      case TextInputControl field when field.getText() != null -> texts.add(field.getText());
      case Text text -> texts.add(text.getText());
      default -> {}
    }
    if (node.getAccessibleText() != null) {
      texts.add(node.getAccessibleText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, texts));
    }
  }
}
