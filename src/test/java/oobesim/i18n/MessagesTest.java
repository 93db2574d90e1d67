// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import oobesim.screen.Scenes;
import org.junit.jupiter.api.Test;

/** The bundle and the screens agree: no text is missing and none is left over. */
class MessagesTest {
  private static final Map<String, String> BUNDLE = Bundle.read("messages", Locale.US);

  @Test
  void noTextIsMissing() {
    assertThat(walked(BUNDLE).missingLines())
        .as("lines to paste into messages.properties")
        .isEmpty();
  }

  @Test
  void noTextIsObsolete() {
    assertThat(walked(BUNDLE).obsoleteLines())
        .as("lines to delete from messages.properties")
        .isEmpty();
  }

  @Test
  void allMissingTextsAreFoundInOneGo() {
    Map<String, String> holes = new TreeMap<>(BUNDLE);
    holes.remove("region.title");
    holes.remove("esp-task.apps");
    assertThat(walked(holes).missingLines())
        .containsExactly("esp-task.apps=TODO", "region.title=TODO");
  }

  @Test
  void obsoleteTextIsFound() {
    Map<String, String> more = new TreeMap<>(BUNDLE);
    more.put("region.subtitle", "Nobody asks for this");
    assertThat(walked(more).obsoleteLines())
        .containsExactly("region.subtitle=Nobody asks for this");
  }

  @Test
  void textsAreNotEmptyAndHaveNoSpaceAtTheirEnds() {
    assertThat(BUNDLE)
        .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank().isEqualTo(text.strip()));
  }

  @Test
  void keysAreKebabCase() {
    assertThat(BUNDLE.keySet())
        .allSatisfy(key -> assertThat(key).matches("[a-z0-9-]+(\\.[a-z0-9-]+){1,3}"));
  }

  private static ListeningTexts walked(Map<String, String> texts) {
    ListeningTexts listening = new ListeningTexts(texts);
    listening.during(Scenes::describeAll);
    return listening;
  }
}
