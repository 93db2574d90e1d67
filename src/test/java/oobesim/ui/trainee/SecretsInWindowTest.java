// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;

/** What is typed into a secret field stays there. */
class SecretsInWindowTest {
  private static final String SECRET = "hunter2z";

  @Test
  void aSecretIsNeitherDrawnNorWritten() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin");
      window.type("joni@contoso.com").press(KeyCode.ENTER).shows("entra-password");
      window.type(SECRET);
      assertThat(drawn(window)).isNotEmpty().noneMatch(text -> text.contains(SECRET));
      window.press(KeyCode.ENTER).shows("entra-password");
      assertThat(window.inputs()).contains("click sign-in");
      assertThat(String.join("\n", window.journal())).doesNotContain(SECRET);
      assertThat(drawn(window)).noneMatch(text -> text.contains(SECRET));
      assertThat(window.inputs()).as("no letter as a key").noneMatch(i -> i.startsWith("key "));
    }
  }

  private static List<String> drawn(WindowDriver window) {
    return Fx.get(
        () -> {
          List<String> texts = new ArrayList<>();
          collect(window.stage().getScene().getRoot(), texts);
          return texts;
        });
  }

  private static void collect(Node node, List<String> texts) {
    if (node instanceof Text text) {
      texts.add(text.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }
  }
}
