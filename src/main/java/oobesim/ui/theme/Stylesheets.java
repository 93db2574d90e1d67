// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import java.net.URL;
import java.util.List;

/** The stylesheets of a Windows version: the common one and the one with its colours and sizes. */
public final class Stylesheets {
  private Stylesheets() {}

  /** Addresses for {@code getStylesheets()}, the common sheet first; Windows by its number. */
  public static List<String> ofWindows(String number) {
    return List.of(address("base"), address("windows-" + number));
  }

  /** What is put over those of a Windows for people who see little. */
  public static String highContrast() {
    return address("high-contrast");
  }

  private static String address(String name) {
    URL sheet = Stylesheets.class.getResource("/oobesim/ui/theme/" + name + ".css");
    if (sheet == null) {
      throw new IllegalStateException("the stylesheet " + name + " is missing");
    }
    return sheet.toExternalForm();
  }
}
