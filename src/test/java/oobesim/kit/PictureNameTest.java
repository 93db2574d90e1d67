// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureNameTest {
  private static String name(String method, String part) {
    return PictureName.of(PictureNameTest.class, method, part).value();
  }

  @ParameterizedTest
  @CsvSource({
    "shows, '', shows",
    "shows, long name, shows-long-name",
    "shows, ../up, shows-..-up",
    "nul, '', _nul",
    "COM1.x, '', _COM1.x",
    "console, '', console",
    "-x, '', _-x",
    ".x, '', _.x",
    "x., '', _x_",
    "\u00fc, '', u00fc"
  })
  void isAFileEverywhere(String method, String part, String file) {
    assertThat(name(method, part)).isEqualTo("PictureNameTest/" + file);
  }

  @Test
  void longNamesAreCutAndStayDifferent() {
    String long1 = name("shows", "x".repeat(300) + "1");
    String long2 = name("shows", "x".repeat(300) + "2");

    assertThat(long1).hasSizeLessThan(140).isNotEqualTo(long2);
  }

  @Test
  void largeAndSmallLettersAreOneName() {
    assertThat(PictureName.of(PictureNameTest.class, "A", "").folded())
        .isEqualTo(PictureName.of(PictureNameTest.class, "a", "").folded());
  }
}
