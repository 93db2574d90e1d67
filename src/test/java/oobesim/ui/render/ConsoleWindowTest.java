// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import oobesim.page.Illustration;
import oobesim.page.ScreenId;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.screen.Block;
import oobesim.screen.Keys;
import oobesim.screen.Screen;
import oobesim.screen.ScreenButton;
import oobesim.screen.Surround;
import oobesim.support.Fx;
import oobesim.ui.SampleScreens;
import oobesim.ui.Stagehand;
import oobesim.ui.control.ConsoleView;
import oobesim.ui.theme.Typeface;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A console window over a page, on both Windows, by keyboard. */
class ConsoleWindowTest {
  private static final String FIELD = "command-prompt/command";

  private final SampleScreens samples = SampleScreens.of(WindowsVersion.WINDOWS_11);
  private final Stagehand hand = new Stagehand();

  @AfterEach
  void close() {
    hand.close();
  }

  @ParameterizedTest
  @EnumSource(WindowsVersion.class)
  void thePageBehindStaysAsItWasAndHearsNothing(WindowsVersion windows) {
    SampleScreens pages = SampleScreens.of(windows);
    Screen page = pages.region("united-states");
    hand.show(page);
    Node list = hand.node("region/options");
    hand.show(console(windows, List.of(), "").over(page)).focus(FIELD);
    assertThat(shown(list)).as("drawn").isTrue();
    assertThat(hand.ask(() -> hand.view().node("region/options"))).as("reached").isEmpty();
    assertThat(hand.ask(() -> under(list).isMouseTransparent())).isTrue();
    hand.press(KeyCode.TAB, KeyCode.DOWN, KeyCode.SPACE);
    assertThat(hand.focused()).isEqualTo(FIELD);
    assertThat(hand.reports()).isEmpty();
    hand.show(page);
    assertThat(hand.node("region/options")).isSameAs(list);
    assertThat(hand.focused()).isEqualTo("region/options");
    assertThat(hand.ask(() -> under(list).isMouseTransparent())).isFalse();
    hand.press(KeyCode.DOWN);
    assertThat(hand.reports()).isNotEmpty();
  }

  @Test
  void thePageBehindGoesOnAndTheKeyboardStaysInTheWindow() {
    hand.show(over(samples.espProgress(1, true), List.of(), ""));
    hand.type("ipco").show(over(samples.espProgress(2, true), List.of(), ""));
    assertThat(texts()).anyMatch(text -> text.contains("2 of 5"));
    assertThat(field().getText()).isEqualTo("ipco");
    hand.show(over(samples.failure(), List.of(), ""));
    assertThat(hand.focused()).isEqualTo(FIELD);
    assertThat(field().getText()).isEqualTo("ipco");
  }

  @Test
  void aFieldBehindKeepsWhatWasTypedAndGetsTheKeyboardBack() {
    hand.show(samples.signin("", "")).type("joni");
    hand.ask(
        () -> {
          hand.view().tellTyped();
          return 0;
        });
    assertThat(hand.reports()).containsExactly("type username joni");
    Screen page = samples.signin("joni", "");
    hand.show(over(page, List.of(), "")).type("ver").show(page);
    assertThat(hand.focused()).isEqualTo("entra-signin/username");
    assertThat(((TextField) hand.node("entra-signin/username")).getText()).isEqualTo("joni");
    assertThat(hand.reports()).containsExactly("type username joni");
  }

  @Test
  void enterTellsTheCommandAndThenTheKey() {
    hand.show(over(samples.keyboard(), List.of(), "")).type("ipconfig");
    assertThat(hand.reports()).isEmpty();
    hand.press(KeyCode.ENTER);
    assertThat(hand.reports()).containsExactly("type command ipconfig", "key ENTER");
    hand.show(over(samples.keyboard(), List.of(), "ipconfig"));
    hand.show(over(samples.keyboard(), List.of("C:\\>ipconfig"), ""));
    hand.press(KeyCode.ENTER);
    assertThat(hand.reports()).endsWith("key ENTER", "key ENTER");
  }

  @Test
  void whatIsTypedIsCorrectedAndHasACursor() {
    hand.show(over(samples.keyboard(), List.of("one", "two"), ""));
    assertThat(line()).isEqualTo("one\ntwo\nC:\\>|\u00a0|");
    hand.type("pimg").press(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE).type("ng");
    assertThat(line()).endsWith("C:\\>ping|\u00a0|");
    hand.press(KeyCode.LEFT, KeyCode.LEFT);
    assertThat(line()).endsWith("C:\\>pi|n|g");
    hand.press(KeyCode.ESCAPE);
    assertThat(line()).endsWith("C:\\>|\u00a0|");
  }

  @Test
  void upAndDownRecallCommandsAndLeadBackToTheOneBeingTyped() {
    Screen screen = console(samples.keyboard().windows(), List.of(), "", "ver", "whoami");
    hand.show(screen.over(samples.keyboard())).type("ho");
    assertThat(after(KeyCode.UP)).isEqualTo("whoami");
    assertThat(after(KeyCode.UP)).isEqualTo("ver");
    assertThat(after(KeyCode.UP)).isEqualTo("ver");
    assertThat(after(KeyCode.DOWN)).isEqualTo("whoami");
    assertThat(after(KeyCode.DOWN)).isEqualTo("ho");
    assertThat(after(KeyCode.DOWN)).isEqualTo("ho");
  }

  @Test
  void aConsoleThatOpensWithACommandShowsItBeforeItHasTheKeyboard() {
    Block.Console console =
        new Block.Console(List.of(), "C:\\>", "command", "shutdown /r /t 0", List.of());
    ConsoleView view = hand.ask(() -> new ConsoleView(console, FIELD, text -> {}));
    List<Text> letters = new java.util.ArrayList<>();
    Nodes.each(view, node -> letters.addAll(node instanceof Text text ? List.of(text) : List.of()));
    assertThat(letters).extracting(Text::getText).contains("C:\\>shutdown /r /t 0");
  }

  @Test
  void aCommandThatTheRunKnowsTakesThePlaceOfTheTyped() {
    hand.show(over(samples.keyboard(), List.of(), "")).type("net use secret");
    hand.show(over(samples.keyboard(), List.of(), "net use ********"));
    assertThat(field().getText()).isEqualTo("net use ********");
    hand.show(over(samples.keyboard(), List.of("done"), ""));
    assertThat(field().getText()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(WindowsVersion.class)
  void theLastLineStaysInSightHoweverLongTheOutputIs(WindowsVersion windows) {
    SampleScreens pages = SampleScreens.of(windows);
    Screen page = pages.keyboard();
    hand.show(console(windows, lines(2), "").over(page));
    assertThat(bottom(text())).as("short output begins at the top").isLessThan(bottom(view()) / 2);
    hand.show(console(windows, lines(200), "").over(page));
    assertThat(bottom(text())).isBetween(bottom(view()) - 20, bottom(view()));
    hand.press(KeyCode.PAGE_UP).show(hand.view().screen().orElseThrow());
    settle();
    assertThat(bottom(text())).isGreaterThan(bottom(view()) + 100);
    hand.type("v");
    settle();
    assertThat(bottom(text())).isBetween(bottom(view()) - 20, bottom(view()));
    hand.press(KeyCode.PAGE_UP).show(console(windows, lines(201), "").over(page));
    assertThat(bottom(text())).isBetween(bottom(view()) - 20, bottom(view()));
  }

  @ParameterizedTest
  @ValueSource(ints = {29, 31, 60, 200})
  void noLineIsCutAtTheTop(int count) {
    Screen page = samples.keyboard();
    hand.show(console(page.windows(), lines(count), "").over(page));
    ConsoleView view = view();
    double top = hand.ask(() -> view.snappedTopInset() - text().getBoundsInParent().getMinY());
    double line = hand.ask(() -> lineHeight());
    assertThat(top / line)
        .as("but for half a pixel")
        .isCloseTo(Math.round(top / line), within(0.5 / line));
  }

  @Test
  void theCrossIsTheControlThatCloses() {
    hand.show(over(samples.keyboard(), List.of(), "")).click("command-prompt/command");
    hand.ask(
        () -> {
          ((javafx.scene.control.ButtonBase) hand.view().node("command-prompt/close").get()).fire();
          return 0;
        });
    assertThat(hand.reports()).containsExactly("click close");
  }

  private void settle() {
    Fx.run(
        () -> {
          hand.view().applyCss();
          hand.view().layout();
        });
  }

  private String after(KeyCode key) {
    hand.press(key);
    return field().getText();
  }

  private TextField field() {
    return (TextField) hand.node(FIELD);
  }

  private static double lineHeight() {
    Text one = new Text("C:\\>");
    one.setFont(Typeface.MONO.size(14));
    return one.getLayoutBounds().getHeight();
  }

  /** All letters of the console, the cursor between bars. */
  private String line() {
    return hand.ask(
        () -> {
          List<Node> parts = ((javafx.scene.Parent) text()).getChildrenUnmodifiable();
          List<String> texts = parts.stream().map(part -> ((Text) part).getText()).toList();
          return texts.get(0) + texts.get(1) + "|" + texts.get(2) + "|" + texts.get(3);
        });
  }

  private ConsoleView view() {
    return (ConsoleView)
        hand.ask(() -> Nodes.first(hand.view(), ConsoleView.class::isInstance).orElseThrow());
  }

  private Node text() {
    return hand.ask(() -> view().lookup(".console-text"));
  }

  private double bottom(Node node) {
    Bounds place = hand.ask(() -> node.localToScene(node.getLayoutBounds()));
    return place.getMaxY();
  }

  private List<String> texts() {
    return hand.ask(
        () -> {
          List<String> all = new java.util.ArrayList<>();
          Nodes.each(
              hand.view(),
              node -> {
                if (node instanceof Text text) {
                  all.add(text.getText());
                }
              });
          return all;
        });
  }

  private boolean shown(Node node) {
    return hand.ask(
        () -> {
          for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.getOpacity() == 0) {
              return false;
            }
          }
          return node.getScene() != null;
        });
  }

  /** The layer that a node of the page belongs to. */
  private Node under(Node node) {
    Node at = node;
    while (at.getParent() != null
        && !(at.getParent().getParent() instanceof oobesim.ui.frame.Display)) {
      at = at.getParent();
    }
    return at;
  }

  private static List<String> lines(int count) {
    return IntStream.range(0, count).mapToObj(i -> "line " + i).collect(Collectors.toList());
  }

  private Screen over(Screen page, List<String> lines, String value) {
    return console(page.windows(), lines, value).over(page);
  }

  private static Screen console(
      WindowsVersion windows, List<String> lines, String value, String... history) {
    return new Screen(
        ScreenId.COMMAND_PROMPT,
        windows,
        Locale.ENGLISH,
        Screen.Frame.CONSOLE,
        Illustration.NONE,
        "Console",
        Optional.empty(),
        List.of(new Block.Console(lines, "C:\\>", "command", value, List.of(history))),
        List.of(new ScreenButton("close", "Close", ScreenButton.Role.CLOSE, true)),
        List.of(),
        Optional.empty(),
        Surround.NONE,
        new Keys(Optional.of("command"), "", Optional.empty()));
  }
}
