// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.Locale;
import java.util.Set;
import oobesim.page.ScreenId;

/** The sections in the header of Windows 10, in their order from left to right. */
public enum Section {
  /** The first words. */
  WELCOME(Set.of("language")),
  /** Region and keyboard. */
  BASICS(
      Set.of(
          "region",
          "keyboard",
          "keyboard-second",
          "keyboard-second-language",
          "keyboard-second-layout")),
  /** Getting connected. */
  NETWORK(Set.of("network", "network-lost")),
  /** Everything that has no place elsewhere: sign-in, provisioning. */
  ACCOUNT(Set.of()),
  /** Privacy and the like. */
  SERVICES(Set.of("privacy", "hello-setup"));

  private final Set<String> screens;

  Section(Set<String> screens) {
    this.screens = screens;
  }

  /** The key of its word. */
  String key() {
    return "section." + name().toLowerCase(Locale.ROOT);
  }

  /** The section that a screen stands in. */
  public static Section of(ScreenId screen) {
    for (Section section : values()) {
      if (section.screens.contains(screen.value())) {
        return section;
      }
    }
    return ACCOUNT;
  }
}
