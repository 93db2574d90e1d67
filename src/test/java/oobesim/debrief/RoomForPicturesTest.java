// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.screen.Screen;
import oobesim.support.Prompt;
import org.junit.jupiter.api.Test;

/** However long a run was, its page has an end. */
class RoomForPicturesTest {
  private static final int SIZE = 50_000;
  private static final Screen SCREEN = Prompt.onBench().screen();

  private final Pictures page = new RoomForPictures(new OfOneSize());

  private record OfOneSize() implements Pictures {
    @Override
    public byte[] large(Screen screen) {
      return new byte[SIZE];
    }

    @Override
    public byte[] small(Screen screen) {
      return new byte[SIZE / 10];
    }
  }

  @Test
  void ordinaryRunsHaveAllTheirPictures() {
    for (int i = 0; i < 100; i++) {
      assertThat(page.large(SCREEN)).hasSize(SIZE);
      assertThat(page.small(SCREEN)).hasSize(SIZE / 10);
    }
  }

  @Test
  void thereAreNoMoreThanThePageHasRoomFor() {
    long large = 0;
    long small = 0;
    for (int i = 0; i < 20_000; i++) {
      large += page.large(SCREEN).length;
      small += page.small(SCREEN).length;
    }
    assertThat(large).isBetween((long) RoomForPictures.BYTES, (long) RoomForPictures.BYTES + SIZE);
    assertThat(small).isBetween((long) RoomForPictures.BYTES, (long) RoomForPictures.BYTES + SIZE);
  }

  @Test
  void whereThereIsNoneNothingIsDrawn() {
    assertThat(Html.picture(new byte[0], "a screen", 1, 1)).isEmpty();
    assertThat(Html.picture(new byte[1], "a screen", 1, 1)).startsWith("<img ");
  }
}
