// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.screen.Scene;
import oobesim.screen.Scenes;
import oobesim.support.Fx;
import oobesim.ui.Stagehand;
import oobesim.ui.control.QrPicture;
import oobesim.ui.frame.DisplaySize;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where things stand on pages of Windows 10. */
class PanelPagesTest {
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
  private static final Offset<Double> A_PIXEL = Offset.offset(1.0);

  private final Stagehand hand = new Stagehand();

  @AfterEach
  void close() {
    hand.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "region",
        "entra-signin-branded",
        "entra-password-wrong",
        "mfa",
        "esp-start",
        "eula",
        "preprov-landing-ready",
        "preprov-success",
        "privacy",
        "all-set",
        "provisioning-menu"
      })
  void theTitleStandsAtTheSameHeightOnEveryPage(String page) {
    show("language");
    double usual = place(first(".title")).getMinY();
    show(page);
    assertThat(place(first(".title")).getMinY()).isCloseTo(usual, A_PIXEL);
  }

  @ParameterizedTest(name = "{0} × {1}")
  @CsvSource({"1280, 800", "1024, 768", "1366, 768", "1920, 1080"})
  void theCodeHasOneSizeAndPlaceOnAllPagesThatShowOne(double width, double height) {
    Fx.run(() -> hand.view().setDisplaySize(new DisplaySize(width, height)));
    show("preprov-landing-ready");
    Bounds landing = tile();
    show("preprov-success");
    assertThat(tile().getWidth()).isCloseTo(landing.getWidth(), A_PIXEL);
    assertThat(tile().getMinX()).isCloseTo(landing.getMinX(), A_PIXEL);
    show("preprov-failure-app-not-detected");
    assertThat(tile().getWidth()).isCloseTo(landing.getWidth(), A_PIXEL);
    assertThat(tile().getMinX()).isCloseTo(landing.getMinX(), A_PIXEL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"preprov-landing-ready", "preprov-failure-app-not-detected"})
  void whatToDoStandsBelowTheFactsAndTheCode(String page) {
    show(page);
    Bounds words = place(first(".below-halves"));
    assertThat(words.getMinY()).isGreaterThanOrEqualTo(tile().getMaxY());
    assertThat(words.getMaxY()).isLessThanOrEqualTo(place(first(".buttons")).getMinY());
  }

  @Test
  void exitStandsLeftOfRefreshAndProvisionAtTheRight() {
    show("preprov-landing-ready");
    List<String> ids = List.of("exit", "refresh", "provision");
    assertThat(ids)
        .extracting(id -> place(hand.node("preprov-landing/" + id)).getMinX())
        .isSorted();
  }

  @Test
  void theSentenceOfTheStatusPageStaysAtTheFootHoweverLongTheListIs() {
    show("esp-start-collapsed");
    double short1 = place(first(".body .quiet")).getMaxY();
    show("esp-user-account-setup");
    assertThat(place(first(".body .quiet")).getMaxY()).isCloseTo(short1, A_PIXEL);
  }

  @Test
  void theSwitchesStandInTwoColumnsAndTheLineOfOneThatIsOffIsMarked() {
    show("privacy-all-off");
    Bounds location = place(hand.node("privacy/location"));
    Bounds inking = place(hand.node("privacy/inking"));
    assertThat(inking.getMinY()).isCloseTo(location.getMinY(), A_PIXEL);
    assertThat(inking.getMinX()).isGreaterThan(location.getMaxX());
    assertThat(marked()).hasSize(6);
    show("privacy");
    assertThat(marked()).isEmpty();
  }

  private List<Node> marked() {
    return hand.ask(
        () ->
            hand.view().lookupAll(".switch-column .quiet").stream()
                .filter(line -> line.getPseudoClassStates().contains(OFF))
                .toList());
  }

  @Test
  void theMenuIsAGroupOfCirclesAndSpaceFillsTheOneThatTheArrowsReach() {
    show("provisioning-menu");
    assertThat(hand.ask(() -> hand.view().lookupAll(".radio-circle"))).hasSize(3);
    assertThat(hand.focused()).isEqualTo("provisioning-menu/options");
    hand.press(KeyCode.DOWN);
    assertThat(hand.reports()).as("the arrows only go there").isEmpty();
    hand.press(KeyCode.SPACE);
    assertThat(hand.reports()).containsExactly("select pre-provision");
    show("provisioning-menu", WindowsVersion.WINDOWS_11);
    assertThat(hand.ask(() -> hand.view().lookupAll(".radio-circle"))).isEmpty();
  }

  @Test
  void backOfTheSignOnStandsInTheCornerAndNotUnderTheForm() {
    show("domain-signin-hybrid");
    Bounds back = place(hand.node("domain-signin/back"));
    Bounds signIn = place(hand.node("domain-signin/sign-in"));
    Bounds display = place(first(".lock"));
    assertThat(back.getMaxX()).isLessThan(signIn.getMinX());
    assertThat(back.getMinY()).isGreaterThan(signIn.getMaxY());
    assertThat(back.getMaxY()).isGreaterThan(display.getMinY() + display.getHeight() * 0.9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"domain-signin", "domain-signin-hybrid", "domain-signin-hybrid-wrong"})
  void theArrowOfTheSignOnStandsInThePasswordField(String page) {
    show(page);
    Bounds field = place(hand.node("domain-signin/password"));
    Bounds arrow = place(hand.node("domain-signin/sign-in"));
    assertThat(arrow.getMaxX()).isCloseTo(field.getMaxX(), A_PIXEL);
    assertThat(arrow.getCenterY()).isCloseTo(field.getCenterY(), A_PIXEL);
    assertThat(arrow.getWidth()).isLessThan(field.getWidth() / 4);
    hand.type("joni").press(KeyCode.ENTER);
    assertThat(hand.reports()).last().isEqualTo("click sign-in");
  }

  @Test
  void whereThereIsACancelBothStandUnderTheForm() {
    show("reset-signin");
    double end = place(hand.node("reset-signin/password")).getMaxY();
    assertThat(place(hand.node("reset-signin/cancel")).getMinY()).isGreaterThan(end);
    assertThat(place(hand.node("reset-signin/sign-in")).getMinY()).isGreaterThan(end);
  }

  @Test
  void theHintOfTheLockScreenStandsInTheMiddleBelowTheDate() {
    show("lock-screen-hybrid");
    Bounds hint = place(first(".lock-hint .body-text"));
    Bounds display = place(first(".lock"));
    assertThat(hint.getCenterX()).isCloseTo(display.getCenterX(), A_PIXEL);
    assertThat(hint.getMinY()).isGreaterThan(place(first(".lead")).getMaxY() - 8);
  }

  private void show(String page) {
    show(page, WindowsVersion.WINDOWS_10);
  }

  private void show(String page, WindowsVersion windows) {
    Scene scene =
        Scenes.all()
            .filter(one -> one.name().equals(page))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no scene " + page))
            .on(windows);
    hand.show(Scenes.describe(scene));
    // What sizes itself by its place knows that place only after a first round.
    Fx.run(() -> hand.view().layout());
  }

  private Node first(String selector) {
    return hand.ask(() -> hand.view().lookup(selector));
  }

  private Bounds place(Node node) {
    return hand.ask(() -> node.localToScene(node.getLayoutBounds()));
  }

  private Bounds tile() {
    Node picture =
        hand.ask(() -> Nodes.first(hand.view(), QrPicture.class::isInstance)).orElseThrow();
    return place(((Parent) picture).getChildrenUnmodifiable().getFirst());
  }
}
