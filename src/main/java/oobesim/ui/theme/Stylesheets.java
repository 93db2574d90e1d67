// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The stylesheets of a Windows version: the common one and the one with its colours and sizes. */
public final class Stylesheets {
  private Stylesheets() {}

  /**
   * Addresses for {@code getStylesheets()}, the common sheet first.
   *
   * @param number that of a Windows version
   * @param lettering what the pages are written in
   */
  public static List<String> ofWindows(String number, Lettering lettering) {
    List<String> sheets = new ArrayList<>();
    sheets.add(dressed(sheet("base"), lettering));
    sheets.add(dressed(sheet("windows-" + number), lettering));
    for (Lettering other : Lettering.values()) {
      if (other != lettering) {
        sheets.add(data(other.rule()));
      }
    }
    return List.copyOf(sheets);
  }

  /** What is put over those of a Windows for people who see little. */
  public static String highContrast(Lettering lettering) {
    return dressed(sheet("high-contrast"), lettering);
  }

  /**
   * A sheet with the fonts of a lettering; for Latin letters the file itself, which is read once.
   *
   * @param sheet its absolute name among the program's resources
   */
  public static String dressed(String sheet, Lettering lettering) {
    URL file = Stylesheets.class.getResource(sheet);
    if (file == null) {
      throw new IllegalStateException("the stylesheet " + sheet + " is missing");
    }
    return lettering == Lettering.LATIN
        ? file.toExternalForm()
        : data(lettering.dressed(text(sheet)));
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
