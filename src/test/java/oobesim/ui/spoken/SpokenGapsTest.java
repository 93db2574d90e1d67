// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import oobesim.support.Fx;
import oobesim.ui.control.ChosenButton;
import oobesim.ui.control.FieldLabel;
import org.junit.jupiter.api.Test;

/** What a screen reader is not told is found. */
class SpokenGapsTest {
  private static List<String> gaps(Node node) {
    return Fx.get(() -> SpokenGaps.in(new Group(node)));
  }

  @Test
  void aNodeWithoutRoleOrNameIsFound() {
    Region region = Fx.get(Region::new);
    Fx.run(() -> region.setFocusTraversable(true));
    assertThat(gaps(region)).singleElement().asString().contains("has no role");
    Fx.run(() -> region.setAccessibleRole(AccessibleRole.IMAGE_VIEW));
    assertThat(gaps(region)).singleElement().asString().contains("has no name");
    Fx.run(() -> region.setAccessibleText("a picture"));
    assertThat(gaps(region)).isEmpty();
  }

  @Test
  void aFieldWantsALabelAndNoNameOverItsContent() {
    TextField field = Fx.get(TextField::new);
    assertThat(gaps(field)).singleElement().asString().contains("has no label");
    Fx.run(() -> FieldLabel.give(field, "PIN"));
    assertThat(gaps(field)).isEmpty();
    Fx.run(() -> field.setAccessibleText("PIN"));
    assertThat(gaps(field)).singleElement().asString().contains("hides what it holds");
  }

  @Test
  void aButtonThatCallsItselfATabSaysWhetherItIsChosen() {
    Button plain = Fx.get(Button::new);
    Fx.run(() -> plain.setAccessibleText("Details"));
    assertThat(gaps(plain)).isEmpty();
    Fx.run(() -> plain.setAccessibleRole(AccessibleRole.TAB_ITEM));
    assertThat(gaps(plain)).singleElement().asString().contains("whether it is chosen");
    ChosenButton tab = Fx.get(() -> new ChosenButton(AccessibleRole.TAB_ITEM, "", null));
    Fx.run(() -> tab.setAccessibleText("Details"));
    assertThat(gaps(tab)).isEmpty();
  }
}
