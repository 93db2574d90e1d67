// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.support.Draws;
import oobesim.support.Property;
import org.junit.jupiter.api.Test;

/** Words in which a star stands for any letters. */
class GlobTest {
  @Property(tries = 2000)
  void aStarIsAnyLetters(Draws any) {
    String glob = any.text(0, 8, "ab*");
    String text = any.text(0, 10, "ab");
    String form =
        Stream.of(glob.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    assertThat(Glob.fits(glob, text)).as("%s in %s", glob, text).isEqualTo(text.matches(form));
  }

  /** A regular expression of as many stars would not come to an end. */
  @Test
  void manyStarsOverALongTextAreLittleWork() {
    assertThat(Glob.fits("*a".repeat(200) + "b", "a".repeat(20_000))).isFalse();
  }
}
