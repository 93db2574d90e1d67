// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static oobesim.snapshot.Nodes.ERROR;
import static oobesim.snapshot.Nodes.PAGE;
import static oobesim.snapshot.Nodes.RETRY;
import static oobesim.snapshot.Nodes.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import oobesim.support.Draws;
import oobesim.support.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormTest {
  private static final TextForm FORM = new TextForm(List.of(PAGE, TITLE, ERROR, RETRY));

  @Test
  void eachNodeHasALine() {
    TextForm form = new TextForm(List.of(ERROR, Nodes.with(RETRY, false, true)));

    assertThat(form.write())
        .isEqualTo(
            """
            page/error\tlabel\t0x80180014\t40,60,60,8\tenabled\t-
            page/retry\tlabel\tTry again\t200,200,96,32\tdisabled\tfocused
            """);
  }

  @Test
  void numbersAreWrittenTheSameInEveryLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(new TextForm(List.of(ERROR)).write()).contains("\t40,60,60,8\t");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void tabsAndNewLinesStayInTheirField() {
    TextForm form = new TextForm(List.of(Nodes.says(TITLE, "a\tb\nc\r\\n\\")));

    assertThat(form.write()).contains("\ta\\tb\\nc\\r\\\\n\\\\\t").hasLineCount(1);
    assertThat(TextForm.parse(form.write())).hasValue(form);
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadBack(Draws any) {
    // a mark that begins a file is not the first id's
    String id = any.text().replaceFirst("^\uFEFF+", "");
    String text = any.text();
    Box box = new Box(-7, 0, 12, 0);
    TextForm.Node node = new TextForm.Node(id, text, id + text, box, any.flag(), any.flag());
    TextForm form = new TextForm(List.of(node, ERROR, node));

    assertThat(TextForm.parse(form.write())).hasValue(form);
  }

  @Property(tries = 300)
  void noTextIsAFault(Draws any) {
    assertThat(TextForm.parse(any.text())).isNotNull();
  }

  @Test
  void linesMayEndInAnyWay() {
    String windows = "\uFEFF" + FORM.write().replace("\n", "\r\n");

    assertThat(TextForm.parse(windows)).hasValue(FORM);
    assertThat(TextForm.parse(FORM.write().stripTrailing())).hasValue(FORM);
    assertThat(TextForm.parse("")).hasValue(new TextForm(List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Something went wrong\n",
        "\n",
        "id\tlabel\ttext\t1,2,3,4\tenabled\n",
        "id\tlabel\ttext\t1,2,3\tenabled\t-\n",
        "id\tlabel\ttext\t1,2,-3,4\tenabled\t-\n",
        "id\tlabel\ttext\t1,2,3,99999999999\tenabled\t-\n",
        "id\tlabel\ttext\t1,2,3,4\ttrue\t-\n",
        "id\tlabel\ttext\t1,2,3,4\tenabled\tyes\n",
        "id\tlabel\ttext\t1,2,3,4\tenabled\t-\tmore\n"
      })
  void otherTextsAreNoTextForms(String text) {
    assertThat(TextForm.parse(text)).isEmpty();
    assertThat(TextForm.parse(FORM.write() + text)).isEmpty();
  }

  @Test
  void aBoxLiesOnTheSmallestNodeThatHoldsIt() {
    assertThat(FORM.nodeAt(new Box(94, 60, 5, 7))).hasValue("page/error");
    assertThat(FORM.nodeAt(new Box(94, 60, 50, 7))).hasValue("page");
    assertThat(FORM.nodeAt(new Box(0, 0, 320, 240))).hasValue("page");
  }

  @Test
  void aBoxThatNoNodeHoldsLiesOnTheOneWithMostOfIt() {
    TextForm form = new TextForm(List.of(TITLE, ERROR));

    assertThat(form.nodeAt(new Box(15, 40, 40, 24))).hasValue("page/title");
    assertThat(form.nodeAt(new Box(40, 50, 60, 30))).hasValue("page/error");
    assertThat(form.nodeAt(new Box(0, 100, 50, 50))).isEmpty();
    assertThat(form.nodeAt(new Box(220, 20, 5, 5))).as("touches only").isEmpty();
  }

  @Test
  void masksAreWhereANodeIsAndWhereItWas() {
    TextForm now = new TextForm(List.of(Nodes.at(ERROR, 40, 90)));
    List<Mask> masks = List.of(new Mask.Node("page/error"), new Mask.Area(new Box(1, 2, 3, 4)));

    assertThat(MaskedAreas.of(masks, List.of(FORM, now)))
        .containsExactly(new Box(40, 60, 60, 8), new Box(40, 90, 60, 8), new Box(1, 2, 3, 4));
    assertThat(MaskedAreas.of(List.of(new Mask.Node("nobody")), List.of(FORM))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("oobesim.document.HostileTexts#all")
  void whatNobodySeesStandsAsItsNumberAndIsReadAgain(String text) {
    TextForm.Node node = new TextForm.Node("a\\u001B", "b", text, new Box(0, 0, 1, 1), true, false);
    TextForm form = new TextForm(List.of(node));
    assertThat(form.write().strip()).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\t]]");
    assertThat(TextForm.parse(form.write())).hasValue(form);
  }
}
