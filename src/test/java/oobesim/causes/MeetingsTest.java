// SPDX-License-Identifier: Apache-2.0
package oobesim.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where each entry is met by its script first: whether something fails or is noted, the code, the
 * page before and how long it stayed, the page, the row of the status page, and how long the page
 * has been open.
 */
public class MeetingsTest {
  private static final String TABLE = "src/test/resources/causes/meetings.csv";

  /** The lines of the table. */
  public static Stream<String> lines() {
    return ShippedFlow.text(Path.of(TABLE)).lines().filter(line -> !line.startsWith("#"));
  }

  /** Fails if an entry is met in another way than its line says. */
  public static void isMetAsTold(String line) {
    assertThat(Meeting.in(id(line))).contains(line);
  }

  private static String id(String line) {
    return line.substring(0, line.indexOf(','));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void anEntryIsMetAsTold(String line) {
    isMetAsTold(line);
  }

  @Test
  void eachEntryHasALine() {
    List<String> ids = lines().map(MeetingsTest::id).toList();
    assertThat(ids).containsExactlyElementsOf(EveryEntryTest.ids().toList());
  }
}
