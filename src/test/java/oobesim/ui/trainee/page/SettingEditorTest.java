// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import oobesim.instructor.SettingLine;
import oobesim.profile.Settable;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.Wording;
import oobesim.support.Fx;
import oobesim.ui.trainee.text.WindowText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of setting has a control that shows it, and that tells what a person does. */
class SettingEditorTest {
  private static final Wording WORDS =
      new Wording(
          "Name", "", "portal", "what it decides", "What follows.", Map.of("some", "Selected"));
  private static final Kind FLAG = new Kind.Flag();
  private static final Kind WORD = new Kind.Word(List.of("all", "some", "none"));
  private static final Kind WHOLE = new Kind.Whole(1, 9);
  private static final Kind WHOLE_OR_NULL = new Kind.Whole(1, 9, true);
  private static final Kind LINE = new Kind.Line(false, false);
  private static final Kind LINE_OR_NULL = new Kind.Line(false, true);
  private static final Kind ITEMS = new Kind.Items();
  private static final Kind PART = new Kind.AdminPart();

  private final List<String> told = new ArrayList<>();

  @Test
  void theControlFitsTheKind() {
    Fx.run(
        () -> {
          assertThat(of("device.virtual", FLAG, "true")).isInstanceOf(CheckBox.class);
          assertThat(of("tenant.mdmUserScope", WORD, "all")).isInstanceOf(ChoiceBox.class);
          assertThat(of("deploymentProfile", PART, "{}")).isInstanceOf(ChoiceBox.class);
          assertThat(of("network.blocked", ITEMS, "[]")).isInstanceOf(FlowPane.class);
          assertThat(of("workload.apps", ITEMS, "[{}]")).isInstanceOf(TextField.class);
          assertThat(of("tenant.name", LINE, "Contoso")).isInstanceOf(TextField.class);
          assertThat(of("tenant.maxDevicesPerUser", WHOLE, "5")).isInstanceOf(TextField.class);
          assertThat(of("users.0.password", LINE, "x")).isInstanceOf(PasswordField.class);
        });
  }

  @Test
  void showingAValueTellsNobody() {
    Fx.run(
        () -> {
          for (SettingEditor editor :
              List.of(
                  editor("device.virtual", FLAG, "true", "true"),
                  editor("tenant.mdmUserScope", WORD, "all", "all"),
                  editor("network.blocked", ITEMS, "[]", "[]"),
                  editor("tenant.name", LINE, "a", "a"))) {
            for (String value : new String[] {"true", "some", "[\"time\"]", "none"}) {
              editor.show(value);
            }
          }
        });
    assertThat(told).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true, false", "false, true"})
  void aSwitchTellsTheOtherValue(String before, String after) {
    Fx.run(
        () -> {
          SettingEditor editor = editor("device.virtual", FLAG, before, before);
          editor.show(before);
          ((CheckBox) editor.node()).fire();
          assertThat(editor.value()).isEqualTo(after);
          assertThat(editor.atOnce()).isTrue();
        });
    assertThat(told).containsExactly(after);
  }

  @Test
  void aChoiceTellsTheWord() {
    Fx.run(
        () -> {
          SettingEditor editor = editor("tenant.mdmUserScope", WORD, "all", "all");
          editor.show("all");
          ((ChoiceBox<?>) editor.node()).getSelectionModel().select(2);
          ((ChoiceBox<?>) editor.node()).getSelectionModel().select(1);
        });
    assertThat(told).containsExactly("none", "some");
  }

  @Test
  void aPartIsAsItBeganOrAsItIsNowOrIsNot() {
    Fx.run(
        () -> {
          SettingEditor changed = editor("deploymentProfile", PART, "{\"a\":1}", "{\"a\":2}");
          assertThat(labels(changed)).containsExactly("as the rehearsal began", "changed", "none");
          changed.show("{\"a\":2}");
          ((ChoiceBox<?>) changed.node()).getSelectionModel().select(0);
          assertThat(labels(editor("deploymentProfile", PART, "{}", "{}")))
              .containsExactly("as the rehearsal began", "none");
          assertThat(labels(editor("deploymentProfile", PART, "none", "none")))
              .containsExactly("none");
        });
    assertThat(told).containsExactly("{\"a\":1}");
  }

  @Test
  void severalWordsAreAnArray() {
    Fx.run(
        () -> {
          SettingEditor editor = editor("network.blocked", ITEMS, "[]", "[]");
          editor.show("[\"time\"]");
          assertThat(editor.value()).isEqualTo("[\"time\"]");
          ((CheckBox) ((FlowPane) editor.node()).getChildren().getFirst()).fire();
          editor.show("[]");
          assertThat(editor.value()).isEqualTo("[]");
        });
    assertThat(told).containsExactly("[\"autopilot-service\",\"time\"]");
  }

  @Test
  void whatIsTypedIsADraftWithoutBlanksAroundIt() {
    Fx.run(
        () -> {
          SettingEditor editor = editor("tenant.name", LINE, "Contoso", "Contoso");
          ((TextField) editor.node()).setText(" Fabrikam ");
          assertThat(editor.value()).isEqualTo("Fabrikam");
          assertThat(editor.atOnce()).isFalse();
        });
    assertThat(told).containsExactly(" Fabrikam ");
  }

  @Test
  void anEmptyFieldIsNullOnlyWhereThereIsNull() {
    Fx.run(
        () -> {
          assertThat(editor("device.assignedUser", LINE_OR_NULL, "a", "a").value())
              .isEqualTo("none");
          assertThat(editor("a.number", WHOLE_OR_NULL, "1", "1").value()).isEqualTo("none");
          assertThat(editor("tenant.name", LINE, "a", "a").value()).isEmpty();
          assertThat(editor("a.number", WHOLE, "1", "1").value()).isEmpty();
        });
  }

  private static List<String> labels(SettingEditor editor) {
    return ((ChoiceBox<?>) editor.node()).getItems().stream().map(Object::toString).toList();
  }

  private Object of(String path, Kind kind, String value) {
    return editor(path, kind, value, value).node();
  }

  private SettingEditor editor(String path, Kind kind, String began, String value) {
    Settable setting = new Settable(path, kind, WORDS, "Group", value, Optional.empty());
    return SettingEditor.of(
        WindowText.in(Locale.ENGLISH), new SettingLine(setting, began), told::add);
  }
}
