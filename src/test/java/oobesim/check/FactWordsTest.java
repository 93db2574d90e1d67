// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import oobesim.flow.FactCatalog;
import oobesim.statechart.Guard;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactWordsTest {
  private static final Guard WIRED = new Guard.Fact("wired");
  private static final Guard ONLINE = new Guard.Fact("online");
  private static final Guard KNOWN = new Guard.Fact("profile.known");
  private static final Guard EULA = new Guard.Fact("profile.eula-hidden");

  @Test
  void everyFactHasWordsAndNoWordsAreLeftOver() {
    assertThat(English.WORDS.bundle("facts").keys())
        .extracting(key -> key.replaceFirst("\\.(yes|no)$", ""))
        .hasSameElementsAs(FactCatalog.names());
  }

  @Test
  void onlyWhatDecidesIsAReason() {
    assertThat(why(new Guard.And(WIRED, ONLINE), "wired")).isEqualTo("the device is not online");
    assertThat(why(new Guard.And(WIRED, ONLINE), "wired", "online"))
        .isEqualTo("the device is wired and the device is online");
    assertThat(why(new Guard.Or(WIRED, ONLINE), "wired")).isEqualTo("the device is wired");
    assertThat(why(new Guard.Not(WIRED))).isEqualTo("the device is not wired");
  }

  @Test
  void aSettingIsOnlyAReasonIfTheProfileIsKnownAndThenReasonEnough() {
    Guard both = new Guard.And(KNOWN, EULA);

    assertThat(why(both, "profile.known", "profile.eula-hidden")).isEqualTo("eulaHidden is true");
    assertThat(why(both, "profile.known")).isEqualTo("eulaHidden is false");
    assertThat(why(both)).isEqualTo("the device does not know a profile by then");
  }

  @ParameterizedTest
  @CsvSource({"wired, the device is wired", "invented, invented is true"})
  void aWishNamesWhatMustBeSo(String fact, String words) {
    assertThat(English.say(GuardWords.wish(new Guard.Fact(fact)))).isEqualTo(words);
    Guard both = new Guard.And(new Guard.Not(WIRED), new Guard.Or(ONLINE, EULA));
    assertThat(English.say(GuardWords.wish(both)))
        .isEqualTo("the device is not wired and the device is online or eulaHidden is true");
  }

  private static String why(Guard guard, String... facts) {
    List<String> holding = Arrays.asList(facts);
    return English.say(GuardWords.why(Stream.of(guard), holding::contains).orElseThrow());
  }
}
