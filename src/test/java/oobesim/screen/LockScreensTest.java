// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.page.ScreenId;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockScreensTest {
  private static final String PROMPT = "Press Ctrl+Alt+Delete to unlock";

  @ParameterizedTest
  @CsvSource({
    "PT0S,     9:00,  'Tuesday, March 3'",
    "PT59S,    9:00,  'Tuesday, March 3'",
    "PT4H5M,   1:05,  'Tuesday, March 3'",
    "PT15H,    12:00, 'Wednesday, March 4'",
    "PT4320H,  9:00,  'Sunday, August 30'"
  })
  void clockGoesByVirtualTime(Duration now, String time, String date) {
    Screen lock = lock(Worlds.user().later(now));
    assertThat(lock.title()).isEqualTo(time);
    assertThat(lock.lead().orElseThrow().text()).isEqualTo(date);
  }

  @Test
  void onlyADeviceInADomainAsksForThreeKeys() {
    assertThat(ScreenText.texts(lock(Worlds.user()))).doesNotContain(PROMPT).contains("Unlock");
    assertThat(ScreenText.texts(lock(Worlds.user().hybrid())))
        .contains(PROMPT)
        .doesNotContain("Unlock");
  }

  /** The frame tells the clock from the sign-on by its foot. */
  @Test
  void lockScreenHasNoButtonAtItsFoot() {
    assertThat(lock(Worlds.user()).buttons()).isEmpty();
    assertThat(signOn(Worlds.user()).buttons()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'',            Sign in to: CONTOSO",
    "joni,          Sign in to: CONTOSO",
    "fabrikam\\joni, Sign in to: FABRIKAM",
    "\\joni,         Sign in to: CONTOSO"
  })
  void signOnSaysWhichDomainIsMeant(String typed, String line) {
    Worlds worlds = Worlds.user().hybrid().typing("domain-signin/username", typed);
    assertThat(ScreenText.texts(signOn(worlds))).contains(line);
  }

  @Test
  void withoutADomainTheAccountOfTheOrganizationIsMeant() {
    assertThat(ScreenText.texts(signOn(Worlds.user())))
        .contains("Use your Contoso account.")
        .noneMatch(text -> text.startsWith("Sign in to:"));
  }

  private static Screen lock(Worlds worlds) {
    return Scenes.CATALOG.describe(ScreenId.LOCK_SCREEN, worlds.world());
  }

  private static Screen signOn(Worlds worlds) {
    return Scenes.CATALOG.describe(ScreenId.DOMAIN_SIGNIN, worlds.world());
  }
}
