// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The stylesheet of a Windows version: what both have in common, then its colours and sizes. */
public final class Stylesheets {
  private Stylesheets() {}

  /**
   * An address for {@code getStylesheets()}. It is one sheet, for the toolkit goes through all
   * those of a page for each of its nodes, and through all nodes that wear one for each sheet.
   *
   * @param number that of a Windows version
   * @param lettering what the pages are written in
   */
  public static String ofWindows(String number, Lettering lettering) {
    StringBuilder sheet = new StringBuilder();
    sheet.append(worn(sheet("base"), lettering)).append('\n');
    sheet.append(worn(sheet("windows-" + number), lettering)).append('\n');
    for (Lettering other : Lettering.values()) {
      if (other != lettering) {
        sheet.append(other.rule()).append('\n');
      }
    }
    sheet.append(Lettering.JAPANESE.consoleRule()).append('\n');
    // The toolkit looks up addresses all the time, and compares those of two pages sign by sign.
    return data(sheet.toString()).intern();
  }

  /** What is put over those of a Windows for people who see little. */
  public static String highContrast(Lettering lettering) {
    return dressed(sheet("high-contrast"), lettering);
  }

  /**
   * A sheet with the fonts of a lettering; for Latin letters the file itself.
   *
   * @param sheet its absolute name among the program's resources
   */
  public static String dressed(String sheet, Lettering lettering) {
    URL file = Stylesheets.class.getResource(sheet);
    if (file == null) {
      throw new IllegalStateException("the stylesheet " + sheet + " is missing");
    }
    return lettering == Lettering.LATIN ? file.toExternalForm() : data(worn(sheet, lettering));
  }

  private static String worn(String sheet, Lettering lettering) {
    return lettering == Lettering.LATIN ? text(sheet) : lettering.dressed(text(sheet));
  }

  private static String sheet(String name) {
    return "/oobesim/ui/theme/" + name + ".css";
  }

  private static String text(String sheet) {
    try (InputStream in = Stylesheets.class.getResourceAsStream(sheet)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read " + sheet, fault);
    }
  }

  /** The toolkit reads a sheet from its address itself. */
  private static String data(String css) {
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }
}
