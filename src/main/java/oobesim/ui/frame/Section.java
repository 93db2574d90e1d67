// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import java.util.Set;
import oobesim.flow.ScreenId;

/** The sections in the header of Windows 10, in their order from left to right. */
enum Section {
  /** The first words. */
  WELCOME("Welcome", Set.of("language")),
  /** Region and keyboard. */
  BASICS(
      "Basics",
      Set.of(
          "region",
          "keyboard",
          "keyboard-second",
          "keyboard-second-language",
          "keyboard-second-layout")),
  /** Getting connected. */
  NETWORK("Network", Set.of("network", "network-lost")),
  /** Everything that has no place elsewhere: sign-in, provisioning. */
  ACCOUNT("Account", Set.of()),
  /** Privacy and the like. */
  SERVICES("Services", Set.of("privacy", "hello-setup"));

  private final String label;
  private final Set<String> screens;

  Section(String label, Set<String> screens) {
    this.label = label;
    this.screens = screens;
  }

  String label() {
    return label;
  }

  static Section of(ScreenId screen) {
    for (Section section : values()) {
      if (section.screens.contains(screen.value())) {
        return section;
      }
    }
    return ACCOUNT;
  }
}
