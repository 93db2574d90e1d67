// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.List;

/** The ids of all screens that a chart may name. */
public final class ScreenIds {
  /** In the order of the documentation. */
  public static final List<ScreenId> ALL =
      List.of(
              "off boot rebooting just-a-moment checking-updates finishing",
              "language region keyboard keyboard-second keyboard-second-language",
              "keyboard-second-layout network network-lost",
              "eula device-name setup-choice local-account setup-error",
              "entra-signin entra-password mfa entra-signin-late entra-password-late",
              "stay-signed-in all-set",
              "provisioning-menu package-entry preprov-landing preprov-success preprov-failure",
              "esp diagnostics",
              "lock-screen domain-signin privacy hello-setup quality-update desktop",
              "reset-confirm resetting reset-signin reset-failed",
              "dp-progress dp-complete dp-error command-prompt")
          .stream()
          .flatMap(line -> List.of(line.split(" ")).stream())
          .map(ScreenId::new)
          .toList();

  private ScreenIds() {}
}
