// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.page.ScreenId;
import oobesim.provisioning.around.Hello;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;

class PersonalScreensTest {
  @Test
  void wordsUnderASwitchSayWhatHoldsNow() {
    List<String> on = texts("privacy", Worlds.user());
    List<String> off = texts("privacy", Worlds.user().clearing("privacy/location"));
    assertThat(off).contains("No app learns where this device is.");
    assertThat(on).contains("Apps may ask where this device is.");
    assertThat(on).doesNotContain("No app learns where this device is.");
  }

  @Test
  void everySwitchHasADescriptionOfItsOwn() {
    Screen privacy = describe("privacy", Worlds.user());
    List<String> words =
        privacy.blocks().stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(block -> ((Block.Paragraph) block).text())
            .toList();
    assertThat(words).hasSize(6).doesNotHaveDuplicates();
  }

  @Test
  void learnMoreExplainsAndKeepsTheSwitches() {
    Screen before = describe("privacy", Worlds.user());
    Screen after = describe("privacy", Worlds.user().ticking("privacy/learn-more"));
    assertThat(before.blocks()).noneMatch(Block.Scroll.class::isInstance);
    assertThat(after.blocks()).containsAll(before.blocks());
    assertThat(after.blocks().getFirst()).isInstanceOf(Block.Scroll.class);
  }

  @Test
  void helloSaysWhoWantsIt() {
    String required = "Your organization requires Windows Hello";
    assertThat(texts("hello-setup", Worlds.user().withHello(Hello.REQUIRED)))
        .contains(required)
        .doesNotContain("Skip for now");
    assertThat(texts("hello-setup", Worlds.user().withHello(Hello.OFFERED)))
        .contains("Skip for now")
        .doesNotContain(required);
  }

  private static List<String> texts(String screen, Worlds worlds) {
    return ScreenText.texts(describe(screen, worlds));
  }

  private static Screen describe(String screen, Worlds worlds) {
    return Scenes.CATALOG.describe(ScreenId.named(screen).orElseThrow(), worlds.world());
  }
}
