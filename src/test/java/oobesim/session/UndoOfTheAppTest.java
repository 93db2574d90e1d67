// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was done with the companion app is taken back by what was there before. */
class UndoOfTheAppTest {
  private static final String CODE = "{\"ZtdId\":\"7c1d5a52-3b0e-4c67-9f1a-2d8e6b4a9013\"}";

  private final Rehearsal run =
      Rehearsal.of("preprovisioning-companion").does("companion scan " + CODE);

  @ParameterizedTest(name = "{0} is taken back by {1}")
  @CsvSource({
    "companion user kim@contoso.com,  set device.assignedUser none",
    "companion group-tag Sales,       set device.groupTag Office",
    "companion profile Contoso Sales, set device.groupTag Office"
  })
  void aChangeIsTakenBackByTheSetting(String change, String undo) {
    assertThat(undo(change)).contains(undo);
  }

  @Test
  void aScanIsTakenBackByTheCodeThatWasReadBefore() {
    assertThat(undo("companion scan {}")).contains("companion scan " + CODE);
  }

  private Optional<String> undo(String change) {
    Input.Outside input = (Input.Outside) InputWords.parse(change).orElseThrow();
    Session session = run.session();
    return Undo.of(input, session.world(), session.profile()).map(InputWords::of);
  }
}
