// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import oobesim.screen.Scene;
import oobesim.screen.Scenes;
import oobesim.screen.Screen;
import oobesim.screen.ScreenButton;
import oobesim.screen.ScreenButton.Role;
import oobesim.ui.control.QrPicture;
import oobesim.ui.theme.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where things stand on the pages of Windows 11, and that a trainee sees them. */
class Windows11LayoutTest {
  static Stream<Scene> scenesWithSeveralButtons() {
    return Scenes.all()
        .filter(scene -> scene.folder().equals("windows-11"))
        .filter(scene -> buttons(Scenes.describe(scene)).size() > 1);
  }

  private static List<String> buttons(Screen screen) {
    return Stream.concat(screen.links().stream(), screen.buttons().stream())
        .map(ScreenButton::id)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenesWithSeveralButtons")
  void buttonsStandInOneRowAndLinksBesideThem(Scene scene) {
    Screen screen = Scenes.describe(scene);
    if (screen.frame() == Screen.Frame.LOCK) {
      return;
    }
    LaidOut page = LaidOut.on(1280, 800, screen);
    List<Bounds> row = places(page, screen, screen.buttons());
    assertThat(row).extracting(Bounds::getMinY).containsOnly(row.getFirst().getMinY());
    assertThat(row).extracting(Bounds::getHeight).as("no label wraps").containsOnly(40.0);
    double left = row.stream().mapToDouble(Bounds::getMinX).min().orElseThrow();
    double top = row.getFirst().getMinY();
    assertThat(places(page, screen, screen.links()))
        .as("beside the buttons, or above where these take the whole row")
        .allSatisfy(
            link ->
                assertThat(
                        link.getMaxX() < left && link.getMinY() > top - 4 || link.getMaxY() < top)
                    .isTrue());
  }

  private static List<Bounds> places(LaidOut page, Screen screen, List<ScreenButton> buttons) {
    return buttons.stream()
        .filter(button -> button.role() != Role.BACK)
        .map(button -> page.place(page.node(screen.id() + "/" + button.id())))
        .toList();
  }

  @ParameterizedTest(name = "{0} x {1}")
  @CsvSource({"1280, 720", "1280, 800", "1366, 768", "1440, 900", "1920, 1080", "2560, 1440"})
  void allSixPrivacySwitchesAreSeenAtOnce(int width, int height) {
    LaidOut page = LaidOut.on(width, height, LaidOut.scene("11", "privacy"));
    assertThat(page.styled(Style.TICK)).hasSize(6).allMatch(page::seen);
    assertThat(page.text("Advertisements may follow from what you do in apps."))
        .matches(page::seen, "is seen");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "esp-start",
        "esp-apps-2-of-5",
        "esp-complete",
        "esp-failed-apps",
        "esp-timed-out",
        "esp-user-account-setup"
      })
  void openRowsOfTheStatusPageAreSeenWholeAndOnOneLineEach(String scene) {
    LaidOut page = LaidOut.on(1280, 800, LaidOut.scene("11", scene));
    List<Node> rows = page.styled(Style.PHASE_TASK).stream().filter(page::visible).toList();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(8).allMatch(page::seen);
    assertThat(rows).allSatisfy(row -> assertThat(page.place(row).getHeight()).isLessThan(24));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = "preprov-landing-ready")
  void theCodeIsLargeEnoughToBeScannedFromAChair(String scene) {
    LaidOut page = LaidOut.on(1280, 800, LaidOut.scene("11", scene));
    Node code = page.all(QrPicture.class::isInstance).getFirst();
    assertThat(page.place(page.styled(Style.QR).getFirst()).getWidth()).isGreaterThan(150);
    assertThat(code).matches(page::seen, "is seen");
  }

  @Test
  void theChosenNetworkIsBlueAndItsKeyStandsOnWhite() {
    LaidOut page = LaidOut.on(1280, 800, LaidOut.scene("11", "network-key-wrong"));
    assertThat(page.text("Contoso").getFill()).isEqualTo(Color.WHITE);
    assertThat(page.text("Contoso Guest").getFill()).isNotEqualTo(Color.WHITE);
    assertThat(page.text("Can't connect to this network").getFill())
        .as("the colour of errors at fields")
        .isEqualTo(Color.web("#c42b1c"));
    Bounds row = page.place(page.node("network/Contoso"));
    Bounds connect = page.place(page.node("network/connect"));
    assertThat(row.getMaxX() - connect.getMaxX()).isBetween(12.0, 20.0);
  }

  @Test
  void theFactsOfTheDeviceAreNotPale() {
    LaidOut page = LaidOut.on(1280, 800, LaidOut.scene("11", "preprov-landing-ready"));
    Color label = (Color) page.text("Organization:").getFill();
    Color value = (Color) page.text("Contoso").getFill();
    assertThat(label.getBrightness() * label.getOpacity()).isLessThan(0.2);
    assertThat(value.getBrightness()).isLessThan(0.3);
  }

  @Test
  void theErrorOfASignOnStandsDarkOnLight() {
    LaidOut page = LaidOut.on(1280, 800, LaidOut.scene("11", "domain-signin-hybrid-wrong"));
    Color words =
        (Color) page.text("The user name or the password is wrong. Try once more.").getFill();
    assertThat(words.getBrightness()).isLessThan(0.7);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "checking-updates, Checking for updates",
    "quality-update,   Installing Windows quality updates",
    "dp-progress-apps, 20 %"
  })
  void whatIsSaidWhileTheRingTurnsStandsRightBelowIt(String scene, String ringText) {
    LaidOut page = LaidOut.on(1280, 800, LaidOut.scene("11", scene));
    Bounds ring = page.place(page.text(ringText));
    Bounds sentence = page.place(page.styled(Style.QUIET).getLast());
    assertThat(sentence.getMinY() - ring.getMaxY()).isBetween(0.0, 40.0);
    assertThat(sentence.getCenterX()).isCloseTo(ring.getCenterX(), within(1));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"stay-signed-in", "all-set"})
  void whatComesOverTheStatusPageIsAWindowInTheMiddle(String scene) {
    LaidOut page = LaidOut.on(1280, 800, LaidOut.scene("11", scene));
    Bounds window = page.place(page.styled("page-dialog").getFirst());
    assertThat(window.getCenterX()).isCloseTo(640, within(1));
    assertThat(window.getCenterY()).isCloseTo(400, within(1));
    assertThat(window.getHeight()).isLessThan(360);
    assertThat(page.styled(Style.PRIMARY)).allMatch(ok -> window.contains(page.place(ok)));
  }

  @Test
  void thatWindowGivesWayToAPageAgain() {
    LaidOut page = LaidOut.on(1280, 800, LaidOut.scene("11", "stay-signed-in"));
    page.show(LaidOut.scene("11", "esp-start"));
    assertThat(page.styled("page-dialog")).isEmpty();
    assertThat(page.styled("page-veil")).isEmpty();
    assertThat(page.styled(Style.TITLE)).hasSize(1);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"region, true", "esp-start, true", "stay-signed-in, false"})
  void theMouseReachesWhatTheWindowDoesNotCover(String scene, boolean reaches) {
    LaidOut page = LaidOut.on(1280, 800, LaidOut.scene("11", scene));
    Node card = page.styled(Style.CARD).getFirst().getParent();
    List<Node> above =
        card.getParent().getChildrenUnmodifiable().stream()
            .dropWhile(node -> node != card)
            .filter(node -> page.place(node).contains(page.place(card)))
            .filter(node -> node != card)
            .toList();
    assertThat(above).isNotEmpty();
    assertThat(above.stream().allMatch(Node::isMouseTransparent)).isEqualTo(reaches);
  }

  @ParameterizedTest(name = "{0} on Windows {1}")
  @CsvSource({
    "entra-signin-branded,   11, 1",
    "entra-signin-unbranded, 11, 0",
    "entra-signin-branded,   10, 0",
    "region,                 11, 0"
  })
  void theSignOfTheOrganizationStandsAboveTheTitle(String scene, String windows, int signs) {
    LaidOut page = LaidOut.on(1280, 800, LaidOut.scene(windows, scene));
    List<Node> brands = page.styled("brand");
    assertThat(brands).hasSize(signs);
    Bounds title = page.place(page.styled(Style.TITLE).getFirst());
    assertThat(brands)
        .allSatisfy(
            brand -> assertThat(page.place(brand).getMaxY()).isLessThanOrEqualTo(title.getMinY()));
  }

  private static org.assertj.core.data.Offset<Double> within(double distance) {
    return org.assertj.core.data.Offset.offset(distance);
  }
}
