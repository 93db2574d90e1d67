// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import oobesim.page.ScreenId;
import oobesim.page.Section;
import oobesim.screen.Surround;
import oobesim.support.Fx;
import oobesim.ui.control.Words;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The header of Windows 10 says how far the device is. */
class SectionBarTest {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final double WIDTH = 1080;
  private static final Map<Section, String> WORDS =
      Map.of(
          Section.WELCOME, "Welcome",
          Section.BASICS, "Basics",
          Section.NETWORK, "Network",
          Section.ACCOUNT, "Account",
          Section.SERVICES, "Services");

  private final SectionBar bar = Fx.get(SectionBar::new);

  @ParameterizedTest(name = "{0} is in {1}")
  @CsvSource({
    "language,         WELCOME",
    "region,           BASICS",
    "keyboard,         BASICS",
    "keyboard-second,  BASICS",
    "keyboard-second-language, BASICS",
    "keyboard-second-layout,   BASICS",
    "network,          NETWORK",
    "network-lost,     NETWORK",
    "eula,             ACCOUNT",
    "entra-signin,     ACCOUNT",
    "provisioning-menu, ACCOUNT",
    "preprov-landing,  ACCOUNT",
    "esp,              ACCOUNT",
    "privacy,          SERVICES",
    "hello-setup,      SERVICES",
    "pin-setup,        SERVICES"
  })
  void everyPageStandsInASection(String screen, Section section) {
    assertThat(ScreenId.named(screen).orElseThrow().section()).isEqualTo(section);
  }

  @Test
  void allFiveWordsStandThereFromLeftToRight() {
    show(Optional.of(Section.NETWORK));
    assertThat(places())
        .extracting(SectionBarTest::word)
        .containsExactly("Welcome", "Basics", "Network", "Account", "Services");
    assertThat(places())
        .extracting(Region::getLayoutX)
        .containsExactly(0.0, 216.0, 432.0, 648.0, 864.0);
  }

  @ParameterizedTest
  @EnumSource(Section.class)
  void onlyTheSectionGoneThroughIsBrightAndUnderlined(Section section) {
    show(Optional.of(section));
    assertThat(places())
        .filteredOn(place -> place.getPseudoClassStates().contains(ACTIVE))
        .singleElement()
        .isSameAs(places().get(section.ordinal()));
    Region line = underline();
    assertThat(line.isVisible()).isTrue();
    double middle = line.getLayoutX() + line.getWidth() / 2;
    assertThat(middle).isCloseTo(WIDTH / 5 * (section.ordinal() + 0.5), Offset.offset(1.0));
  }

  @Test
  void whileTheDeviceWaitsNoneIs() {
    show(Optional.of(Section.BASICS));
    show(Optional.empty());
    assertThat(places()).noneMatch(place -> place.getPseudoClassStates().contains(ACTIVE));
    assertThat(underline().isVisible()).isFalse();
  }

  private void show(Optional<Section> section) {
    Fx.run(
        () -> {
          bar.resize(WIDTH, 48);
          bar.show(new Surround.Sections(WORDS, section));
          bar.layout();
        });
  }

  private List<StackPane> places() {
    return bar.getChildrenUnmodifiable().stream()
        .filter(StackPane.class::isInstance)
        .map(StackPane.class::cast)
        .toList();
  }

  private static String word(StackPane place) {
    return ((Words) place.getChildren().getFirst()).text();
  }

  private Region underline() {
    return (Region) bar.lookup(".section-underline");
  }
}
