// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import java.util.stream.Stream;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The left Windows key five times: when it opens the menu and when it does not. */
class WindowsKeyTest {
  @ParameterizedTest(name = "{0} → {1}")
  @MethodSource("gestures")
  void gestureAtSignIn(List<String> keys, String screen) {
    Rehearsal.bench()
        .does("power on")
        .reaches("entra-signin")
        .does(keys.toArray(String[]::new))
        .shows(screen);
  }

  static Stream<Arguments> gestures() {
    return Stream.of(
        Arguments.of(List.of("key WIN x5"), "provisioning-menu"),
        Arguments.of(List.of("key WIN x4"), "entra-signin"),
        Arguments.of(List.of("key WIN x4", "key A", "key WIN"), "entra-signin"),
        Arguments.of(List.of("key WIN x4", "key A", "key WIN x5"), "provisioning-menu"),
        Arguments.of(List.of("key WIN x2", "key WIN x3"), "provisioning-menu"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void worksFromTheFirstPageOn(String page, List<String> way) {
    Rehearsal.bench("network.link", "none")
        .does("power on")
        .reaches("region")
        .does(way.toArray(String[]::new))
        .shows(page)
        .does("key WIN x5")
        .shows("provisioning-menu")
        .does("click exit")
        .shows("region");
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("region", List.of()),
        Arguments.of("keyboard", List.of("click yes")),
        Arguments.of("keyboard-second", List.of("click yes", "click yes")));
  }

  @Test
  void theCountDiesWithThePage() {
    Rehearsal.bench("network.link", "none")
        .does("power on")
        .reaches("region")
        .does("key WIN x4", "click yes")
        .shows("keyboard")
        .does("key WIN")
        .shows("keyboard");
  }

  @Test
  void timeBetweenPressesDoesNotMatter() {
    Rehearsal.bench()
        .does("power on")
        .reaches("entra-signin")
        .does("key WIN x4")
        .waits(java.time.Duration.ofHours(1))
        .does("key WIN")
        .shows("provisioning-menu");
  }

  @Test
  void nothingListensOnTheNetworkPage() {
    TechnicianFlowTest.atNetwork().does("key WIN x5").accepted(false).shows("network");
  }
}
