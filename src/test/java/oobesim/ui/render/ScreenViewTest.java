// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import static oobesim.provisioning.around.WindowsVersion.WINDOWS_10;
import static oobesim.provisioning.around.WindowsVersion.WINDOWS_11;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.screen.Screen;
import oobesim.screen.ScreenButton;
import oobesim.support.Fx;
import oobesim.ui.SampleScreens;
import oobesim.ui.Stagehand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScreenViewTest {
  private final SampleScreens samples = SampleScreens.of(WINDOWS_11);
  private final Stagehand hand = new Stagehand();

  @AfterEach
  void close() {
    hand.close();
  }

  /** Its window is made of the same nodes as the bare desktop, which have nothing to say there. */
  @Test
  void aProgramOpensOnABareDesktopAndClosesAgain() {
    hand.show(LaidOut.scene("11", "desktop")).show(LaidOut.scene("11", "desktop-program"));
    assertThat(hand.ask(() -> hand.node("desktop/close").isVisible())).isTrue();
    hand.focus("desktop/close");
    assertThat(hand.focused()).isEqualTo("desktop/close");
    hand.show(LaidOut.scene("11", "desktop"));
    assertThat(hand.view().lookup(".dialog").isVisible()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(WindowsVersion.class)
  void everyControlHasTheIdOfScreenAndControl(WindowsVersion windows) {
    for (Screen screen : SampleScreens.of(windows).all().values()) {
      hand.show(screen);
      for (ScreenButton button : screen.buttons()) {
        assertThat(hand.node(screen.id() + "/" + button.id())).isInstanceOf(ButtonBase.class);
      }
      screen.links().forEach(link -> hand.node(screen.id() + "/" + link.id()));
      screen.back().ifPresent(back -> hand.node(screen.id() + "/" + back.id()));
      assertThat(doubledIds()).as(screen.id().value()).isEmpty();
    }
  }

  private Set<String> doubledIds() {
    Set<String> seen = new HashSet<>();
    Set<String> doubled = new HashSet<>();
    Fx.run(
        () ->
            Nodes.each(
                hand.view(),
                node -> {
                  if (node.getId() != null && !seen.add(node.getId())) {
                    doubled.add(node.getId());
                  }
                }));
    return doubled;
  }

  @Test
  void fieldsBoxesTogglesAndOptionsHaveTheirIds() {
    hand.show(samples.network("contoso-guest"));
    hand.node("network/contoso-guest");
    hand.node("network/network-key");
    hand.node("network/connect");
    hand.show(samples.espProgress(1, true));
    hand.node("esp/toggle-device-setup");
    hand.show(samples.staySignedIn());
    hand.node("stay-signed-in/allow-manage");
    hand.show(samples.landing());
    hand.node("preprov-landing/refresh");
    hand.node("preprov-landing/organization");
  }

  @Test
  void theSelectedRowTheFirstFieldOrThePrimaryButtonHasTheFocusFirst() {
    hand.show(samples.region("united-states"));
    assertThat(hand.focused()).isEqualTo("region/options");
    hand.show(samples.signin("", ""));
    assertThat(hand.focused()).isEqualTo("entra-signin/username");
    hand.show(samples.keyboardSecond());
    assertThat(hand.focused()).isEqualTo("keyboard-second/skip");
  }

  @Test
  void enterPressesThePrimaryButtonFromAListAndFromAField() {
    hand.show(samples.region("united-states")).press(KeyCode.ENTER);
    assertThat(hand.reports()).containsExactly("click yes");
    hand.show(samples.signin("", "")).type("joni").press(KeyCode.ENTER);
    assertThat(hand.reports()).containsExactly("click yes", "type username joni", "click next");
  }

  @Test
  void enterPressesTheFocusedButtonOrLinkInstead() {
    hand.show(samples.keyboardSecond()).focus("keyboard-second/add-layout").press(KeyCode.ENTER);
    assertThat(hand.reports()).containsExactly("click add-layout");
    hand.show(samples.landing()).focus("preprov-landing/refresh").press(KeyCode.ENTER);
    assertThat(hand.reports()).containsExactly("click add-layout", "click refresh");
  }

  @Test
  void enterDoesNotPressADisabledButton() {
    hand.show(samples.network("")).focus("network/options");
    hand.press(KeyCode.ENTER);
    assertThat(hand.reports()).containsExactly("select wired");
    hand.press(KeyCode.ENTER);
    assertThat(hand.reports()).containsExactly("select wired");
  }

  @Test
  void textIsReportedWhenAFieldIsLeftAndBeforeAClickButNotForEachKey() {
    hand.show(samples.password("")).type("secret");
    assertThat(hand.reports()).isEmpty();
    hand.focus("entra-password/sign-in");
    assertThat(hand.reports()).containsExactly("type password secret");
    hand.focus("entra-password/password").type("2");
    Fx.run(() -> ((ButtonBase) hand.node("entra-password/sign-in")).fire());
    assertThat(hand.reports().getLast()).isEqualTo("click sign-in");
    assertThat(hand.reports()).hasSize(3);
  }

  @Test
  void aFieldLosesItsTextWithoutAWordWhenAnotherScreenComes() {
    hand.show(samples.password("")).type("secret").show(samples.espStart());
    assertThat(hand.reports()).isEmpty();
  }

  @Test
  void aWrongPasswordEmptiesTheField() {
    hand.show(samples.password("")).type("wrong").show(samples.password("Incorrect."));
    assertThat(((TextField) hand.node("entra-password/password")).getText()).isEmpty();
    assertThat(hand.focused()).isEqualTo("entra-password/password");
  }

  @Test
  void anEqualScreenChangesNothing() {
    hand.show(samples.signin("", ""));
    Node field = hand.node("entra-signin/username");
    hand.type("jo").show(SampleScreens.of(WINDOWS_11).signin("", ""));
    assertThat(hand.node("entra-signin/username")).isSameAs(field);
    assertThat(((TextField) field).getText()).isEqualTo("jo");
  }

  @Test
  void anUpdateOfTheSameScreenKeepsNodesFocusAndTypedText() {
    hand.show(samples.signin("", "")).type("jo");
    Node field = hand.node("entra-signin/username");
    hand.show(samples.signin("", "We couldn't find that account."));
    assertThat(hand.node("entra-signin/username")).isSameAs(field);
    assertThat(((TextField) field).getText()).isEqualTo("jo");
    assertThat(hand.focused()).isEqualTo("entra-signin/username");
  }

  @Test
  void progressDoesNotTakeTheFocusFromAToggle() {
    hand.show(samples.espProgress(1, true)).focus("esp/toggle-device-setup");
    Node toggle = hand.node("esp/toggle-device-setup");
    hand.show(samples.espProgress(2, true)).show(samples.espProgress(3, false));
    assertThat(hand.node("esp/toggle-device-setup")).isSameAs(toggle);
    assertThat(hand.focused()).isEqualTo("esp/toggle-device-setup");
  }

  @Test
  void aNetworkRowThatOpensKeepsTheRowAndOffersItsField() {
    hand.show(samples.network(""));
    Node row = hand.node("network/contoso-guest");
    hand.click("network/contoso-guest");
    assertThat(hand.reports()).containsExactly("select contoso-guest");
    hand.show(samples.network("contoso-guest"));
    assertThat(hand.node("network/contoso-guest")).isSameAs(row);
    hand.focus("network/network-key").type("key");
    Fx.run(() -> ((ButtonBase) hand.node("network/connect")).fire());
    assertThat(hand.reports())
        .containsExactly("select contoso-guest", "type network-key key", "click connect");
  }

  @Test
  void enterInTheKeyOfANetworkConnectsInsteadOfGoingOn() {
    hand.show(samples.network("contoso-guest")).focus("network/network-key").type("key");
    hand.press(KeyCode.ENTER);
    assertThat(hand.reports()).containsExactly("type network-key key", "click connect");
  }

  @Test
  void aClickIntoAFieldInsideARowStaysInTheField() {
    hand.show(samples.network("contoso-guest")).click("network/network-key");
    assertThat(hand.focused()).isEqualTo("network/network-key");
    assertThat(hand.reports()).isEmpty();
  }

  @Test
  void aTickIsReported() {
    hand.show(samples.staySignedIn()).focus("stay-signed-in/allow-manage").press(KeyCode.SPACE);
    assertThat(hand.reports()).containsExactly("check allow-manage false");
  }

  @Test
  void theRingAroundTheFocusShowsOnlyAfterAKey() {
    hand.show(samples.keyboardSecond());
    assertThat(keysShown()).isFalse();
    hand.press(KeyCode.TAB);
    assertThat(keysShown()).isTrue();
    hand.click("keyboard-second/skip");
    assertThat(keysShown()).isFalse();
  }

  private boolean keysShown() {
    return hand.ask(
        () ->
            hand.view().getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("keys")));
  }

  @Test
  void thePageThatAsksForASecretBearsTheMark() {
    for (WindowsVersion windows : Set.of(WINDOWS_10, WINDOWS_11)) {
      hand.show(SampleScreens.of(windows).password(""));
      assertThat(hand.ask(() -> Nodes.first(hand.view(), SimulationMark.class::isInstance)))
          .isPresent();
    }
    hand.show(samples.espStart());
    assertThat(hand.ask(() -> Nodes.first(hand.view(), SimulationMark.class::isInstance)))
        .isEmpty();
  }

  @Test
  void anOldPageFadesOutWithoutItsIdsAndIsGoneInTheEnd() {
    Fx.run(() -> hand.view().setAnimated(true));
    hand.show(samples.region("united-states")).show(samples.keyboard());
    Fx.run(() -> hand.view().setTime(Duration.ZERO));
    Fx.run(() -> hand.view().setTime(Duration.ofMillis(100)));
    assertThat(hand.ask(() -> hand.view().node("region/yes"))).isEmpty();
    assertThat(hand.ask(() -> hand.view().node("keyboard/yes"))).isPresent();
    Fx.run(() -> hand.view().setTime(Duration.ofMillis(600)));
    assertThat(
            hand.ask(
                () ->
                    Nodes.first(
                        hand.view(), node -> node instanceof ButtonBase && node.getId() == null)))
        .isEmpty();
  }
}
