// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesheetsTest {
  @ParameterizedTest
  @CsvSource({"10, LATIN", "11, LATIN", "11, ARABIC", "10, JAPANESE"})
  void aPageWearsOneSheetWithWhatIsCommonFirst(String number, Lettering lettering)
      throws IOException {
    String sheet = read(Stylesheets.ofWindows(number, lettering));
    String common = worn("base", lettering);
    String own = worn("windows-" + number, lettering);
    assertThat(sheet).startsWith(common).containsSubsequence(common, own);
    assertThat(sheet.substring(common.length() + own.length()).lines().filter(it -> !it.isEmpty()))
        .containsExactlyElementsOf(
            Stream.concat(
                    Arrays.stream(Lettering.values())
                        .filter(other -> other != lettering)
                        .map(Lettering::rule),
                    Stream.of(Lettering.JAPANESE.consoleRule()))
                .toList());
  }

  /** The toolkit compares addresses at every turn, which is quick where they are one. */
  @Test
  void twoPagesWearTheSameSheet() {
    assertThat(Stylesheets.ofWindows("11", Lettering.LATIN))
        .isSameAs(Stylesheets.ofWindows("11", Lettering.LATIN))
        .isNotEqualTo(Stylesheets.ofWindows("10", Lettering.LATIN));
  }

  private static String worn(String sheet, Lettering lettering) throws IOException {
    String name = "/oobesim/ui/theme/" + sheet + ".css";
    try (InputStream in = StylesheetsTest.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return lettering == Lettering.LATIN ? text : lettering.dressed(text);
    }
  }

  private static String read(String address) {
    String start = "data:text/css;base64,";
    assertThat(address).startsWith(start);
    byte[] bytes = Base64.getDecoder().decode(address.substring(start.length()));
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
