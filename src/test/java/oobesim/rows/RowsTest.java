// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays every row of the specification on each of its versions of Windows. */
class RowsTest {
  static List<Row.Case> cases() {
    return Chapter.ALL.stream().flatMap(RowsTest::cases).toList();
  }

  private static Stream<Row.Case> cases(Chapter chapter) {
    return chapter.rows().stream().flatMap(Row::cases);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void whatIsGivenAndDoneIsSeen(Row.Case row) {
    row.play();
  }
}
