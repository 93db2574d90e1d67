// SPDX-License-Identifier: Apache-2.0
package oobesim.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.page.OwnPage;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.support.OwnPagesFlow;
import org.junit.jupiter.api.Test;

class ChapterTest {
  @Test
  void theChaptersHaveEveryScreenOnce() {
    List<PageId> screens =
        Chapter.all().stream().flatMap(chapter -> chapter.screens().stream()).toList();

    assertThat(screens).doesNotHaveDuplicates().containsExactlyInAnyOrder(ScreenId.values());
  }

  @Test
  void screensThatNoChapterNamesComeAfterTheOneBeforeThem() {
    List<Chapter> some =
        List.of(
            new Chapter("a", "A", "first", List.of(ScreenId.BOOT, ScreenId.OFF)),
            new Chapter("b", "B", "then", List.of(ScreenId.REGION, ScreenId.LANGUAGE)));

    List<Chapter> complete = Chapter.complete(some);

    assertThat(complete.getFirst().screens())
        .startsWith(ScreenId.BOOT, ScreenId.REBOOTING, ScreenId.JUST_A_MOMENT)
        .endsWith(ScreenId.FINISHING, ScreenId.OFF);
    assertThat(complete.getLast().screens())
        .startsWith(ScreenId.REGION, ScreenId.KEYBOARD)
        .endsWith(ScreenId.COMMAND_PROMPT, ScreenId.LANGUAGE);
  }

  @Test
  void aFlowsOwnPagesHaveAChapterOnlyWhereThereAreAny() {
    OwnPage own = OwnPagesFlow.flow().own().pages().get("thanks");

    assertThat(Chapter.of(List.of(ScreenId.OFF))).extracting(Chapter::id).endsWith("tools");
    assertThat(Chapter.of(List.of(own, ScreenId.OFF, own)).getLast().screens())
        .containsExactly(own);
  }

  @Test
  void everyChapterHasAnAddressATitleAndASentence() {
    assertThat(Chapter.all())
        .allSatisfy(
            chapter -> {
              assertThat(chapter.id()).matches("[a-z]+(-[a-z]+)*");
              assertThat(chapter.title()).isNotBlank();
              assertThat(chapter.words()).isNotBlank();
            })
        .extracting(Chapter::id)
        .doesNotHaveDuplicates();
  }
}
