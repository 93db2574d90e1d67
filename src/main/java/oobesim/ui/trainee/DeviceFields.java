// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import oobesim.instructor.CardLine;
import oobesim.ui.render.ScreenView;
import oobesim.ui.trainee.side.PeoplePanel.Filled;

/**
 * The fields of the device's page, to type a line of the card into: the one that has the keyboard
 * if it fits, else the first that does. A secret goes only where typing is not shown, for anything
 * else that is typed is written into journals.
 */
record DeviceFields(ScreenView view) {
  private static final String NETWORK_KEY = "/network-key";

  /** Whether a field of the page takes a line. */
  boolean take(CardLine line) {
    return line.typed() && view.fields().stream().anyMatch(field -> fits(field, line));
  }

  /** Types a line, and leaves the keyboard in its field. */
  Filled fill(CardLine line, KeptFocus last) {
    List<TextField> fields = view.fields();
    Optional<TextField> focused =
        last.node().filter(TextField.class::isInstance).map(TextField.class::cast);
    Optional<TextField> field =
        focused
            .filter(fields::contains)
            .filter(known -> fits(known, line))
            .or(() -> fields.stream().filter(known -> fits(known, line)).findFirst());
    if (field.isEmpty()) {
      boolean open = fields.stream().anyMatch(known -> !(known instanceof PasswordField));
      return open && line.kind().secret() ? Filled.WOULD_BE_SHOWN : Filled.NO_FIELD;
    }
    TextField target = field.get();
    target.requestFocus();
    target.selectAll();
    target.replaceSelection(line.value());
    return Filled.DONE;
  }

  private static boolean fits(TextField field, CardLine line) {
    boolean key = field.getId().endsWith(NETWORK_KEY);
    return line.kind().secret() == field instanceof PasswordField
        && key == (line.kind() == CardLine.Kind.NETWORK_KEY);
  }
}
