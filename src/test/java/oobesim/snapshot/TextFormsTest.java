// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static oobesim.snapshot.Nodes.ERROR;
import static oobesim.snapshot.Nodes.PAGE;
import static oobesim.snapshot.Nodes.RETRY;
import static oobesim.snapshot.Nodes.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextFormsTest {
  @Test
  void equalFormsHaveNotChanged() {
    assertThat(changes(List.of(PAGE, TITLE), List.of(PAGE, TITLE))).isEmpty();
  }

  @Test
  void anotherTextIsQuoted() {
    assertThat(of(ERROR, Nodes.says(ERROR, "0x80180016")))
        .containsExactly("text was \"0x80180014\", is \"0x80180016\"");
  }

  @Test
  void moving() {
    assertThat(of(RETRY, Nodes.at(RETRY, 200, 204))).containsExactly("moved 4 px down");
    assertThat(of(RETRY, Nodes.at(RETRY, 200, 190))).containsExactly("moved 10 px up");
    assertThat(of(RETRY, Nodes.at(RETRY, 197, 200))).containsExactly("moved 3 px left");
    assertThat(of(RETRY, Nodes.at(RETRY, 201, 201)))
        .containsExactly("moved 1 px right and 1 px down");
  }

  @Test
  void growing() {
    assertThat(of(RETRY, Nodes.sized(RETRY, 200, 200, 98, 32))).containsExactly("wider by 2 px");
    assertThat(of(RETRY, Nodes.sized(RETRY, 200, 200, 90, 33)))
        .containsExactly("narrower by 6 px", "taller by 1 px");
    assertThat(of(RETRY, Nodes.sized(RETRY, 200, 201, 96, 30)))
        .containsExactly("moved 1 px down", "shorter by 2 px");
  }

  @Test
  void useAndFocus() {
    assertThat(of(RETRY, Nodes.with(RETRY, false, false))).containsExactly("no longer enabled");
    assertThat(of(Nodes.with(RETRY, false, false), RETRY)).containsExactly("enabled now");
    assertThat(of(RETRY, Nodes.with(RETRY, true, true))).containsExactly("has the focus now");
    assertThat(of(Nodes.with(RETRY, true, true), RETRY)).containsExactly("no longer has the focus");
  }

  @Test
  void anotherRole() {
    TextForm.Node button =
        new TextForm.Node("page/retry", "button", "Try again", RETRY.bounds(), true, false);

    assertThat(of(RETRY, button)).containsExactly("role was \"label\", is \"button\"");
  }

  @Test
  void comingAndGoing() {
    assertThat(changes(List.of(PAGE, TITLE, RETRY), List.of(PAGE, ERROR, RETRY)))
        .containsExactly(
            new TextChange("page/title", "went"), new TextChange("page/error", "came"));
  }

  @Test
  void anotherOrder() {
    assertThat(changes(List.of(PAGE, TITLE, ERROR, RETRY), List.of(PAGE, RETRY, TITLE, ERROR)))
        .containsExactly(new TextChange("page/retry", "comes earlier among the nodes"));
  }

  @Test
  void theOrderOfMaskedNodesDoesNotMatter() {
    Box retry = RETRY.bounds();

    assertThat(changes(List.of(TITLE, ERROR, RETRY), List.of(RETRY, TITLE, ERROR), retry))
        .isEmpty();
  }

  @Test
  void whatATerminalWouldObeyIsShownInstead() {
    TextForm.Node old = Nodes.node("a\tb", "one", 0, 0, 9, 9);
    TextForm.Node now = Nodes.node("a\tb", "\u001b[31m\u009b1\r\n" + "x".repeat(500), 0, 0, 9, 9);

    assertThat(changes(List.of(old), List.of(now)))
        .containsExactly(
            new TextChange(
                "a\\tb",
                "text was \"one\", is \"\\u001b[31m\\u009b1\\r\\n" + "x".repeat(391) + "…\""));
  }

  @Test
  void aTextOfManyOtherLinesIsShortened() {
    List<TextChange> changes = TextForms.compare("one line\n", "another\n".repeat(5000), List.of());

    assertThat(changes).hasSize(101).endsWith(new TextChange("other lines", "4900 more differ"));
  }

  @Test
  void nodesOfOneIdAreHeldAgainstOneAnotherInTheirOrder() {
    TextForm.Node second = Nodes.says(ERROR, "two");

    assertThat(changes(List.of(ERROR, second), List.of(ERROR, second, ERROR)))
        .containsExactly(new TextChange("page/error", "came"));
    assertThat(changes(List.of(ERROR, second), List.of(ERROR, Nodes.says(ERROR, "2"))))
        .containsExactly(new TextChange("page/error", "text was \"two\", is \"2\""));
  }

  @Test
  void changesComeInTheOrderOfTheNodes() {
    assertThat(
            changes(
                List.of(PAGE, TITLE, ERROR),
                List.of(RETRY, PAGE, Nodes.says(TITLE, "b"), Nodes.at(ERROR, 0, 60))))
        .extracting(TextChange::node)
        .containsExactly("page/title", "page/error", "page/retry");
  }

  @Test
  void aNodeInAMaskedAreaIsNotLookedAt() {
    TextForm.Node changed = Nodes.says(Nodes.at(ERROR, 42, 60), "another");
    Box around = new Box(40, 60, 62, 8);

    assertThat(changes(List.of(ERROR), List.of(changed), around)).isEmpty();
    assertThat(changes(List.of(ERROR), List.of(), around)).isEmpty();
    assertThat(changes(List.of(), List.of(ERROR), around)).isEmpty();
    assertThat(changes(List.of(ERROR), List.of(changed), new Box(40, 60, 61, 8))).hasSize(2);
  }

  @Test
  void otherTextsAreComparedByTheirLines() {
    assertThat(TextForms.compare("one\ntwo\nthree\n", "one\n2\nthree\n", List.of()))
        .containsExactly(new TextChange("line 2", "was \"two\", is \"2\""));
    assertThat(TextForms.compare("one\nthree\n", "one\ntwo\nthree\n", List.of()))
        .containsExactly(new TextChange("line 2", "came: \"two\""));
    assertThat(TextForms.compare("one\ntwo\n", "one\n", List.of()))
        .containsExactly(new TextChange("line 2", "went: \"two\""));
    assertThat(TextForms.compare("a\nb\nc\nd\n", "1\nb\n3\nd\n", List.of()))
        .extracting(TextChange::node)
        .containsExactly("line 1", "line 3");
    assertThat(TextForms.compare("a\r\nb", "a\nb\n", List.of())).isEmpty();
    assertThat(TextForms.compare("a\na\n", "a\na\na\n", List.of())).hasSize(1);
  }

  @Test
  void aTextFormAgainstAnotherTextIsComparedByLinesToo() {
    assertThat(TextForms.compare(form(ERROR), "Something went wrong\n", List.of()))
        .singleElement()
        .satisfies(change -> assertThat(change.node()).isEqualTo("line 1"));
  }

  private static List<String> of(TextForm.Node old, TextForm.Node now) {
    List<TextChange> changes = changes(List.of(PAGE, old), List.of(PAGE, now));
    assertThat(changes).allSatisfy(change -> assertThat(change.node()).isEqualTo(old.id()));
    return changes.stream().map(TextChange::what).toList();
  }

  private static List<TextChange> changes(
      List<TextForm.Node> old, List<TextForm.Node> now, Box... masked) {
    String before = form(old.toArray(TextForm.Node[]::new));
    String after = form(now.toArray(TextForm.Node[]::new));
    return TextForms.compare(before, after, List.of(masked));
  }

  private static String form(TextForm.Node... nodes) {
    return new TextForm(Stream.of(nodes).toList()).write();
  }
}
