// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read beside the window is told once, and anew only where it is another list. */
class ReadBesideTest {
  private final List<List<String>> told = new ArrayList<>();
  private List<String> files = List.of("one", "two");
  private int read;

  private final ReadBeside<String> list =
      new ReadBeside<>(
          () -> {
            read++;
            return List.copyOf(files);
          },
          Runnable::run);

  @Test
  void whatWasReadIsNotReadAgain() {
    list.tell(told::add);
    list.tell(told::add);
    assertThat(told).containsExactly(files, files);
    assertThat(read).isEqualTo(1);
  }

  @Test
  void whoWantsItAnewHearsOfWhatWasKnownAndOfWhatIsOther() {
    list.tellAnew(told::add);
    assertThat(told).containsExactly(files);
    list.tellAnew(told::add);
    assertThat(told).as("nothing is other").containsExactly(files, files);
    files = List.of("three");
    list.tellAnew(told::add);
    assertThat(told).endsWith(List.of("one", "two"), files).hasSize(4);
    assertThat(read).isEqualTo(3);
  }
}
