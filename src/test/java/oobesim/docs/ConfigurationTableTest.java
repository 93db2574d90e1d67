// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wrong setting of the page's table, in each scenario, comes to what the table says. */
class ConfigurationTableTest {
  static Stream<Arguments> cells() {
    return ConfigurationRows.all().stream()
        .flatMap(row -> Stream.of(Column.values()).map(column -> Arguments.of(row, column)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cells")
  void aWrongSettingComesToWhatTheTableSays(ConfigurationRow row, Column column) {
    compare(row.cell(column), PlayedCell.of(row, column));
  }

  @ParameterizedTest
  @EnumSource(Column.class)
  void whereEverythingIsRightNothingIsRecorded(Column column) {
    ConfigurationRow right = ConfigurationRow.of("nothing");
    compare(right.cell(column), PlayedCell.of(right, column));
  }

  @Test
  void noRowIsThereTwice() {
    List<ConfigurationRow> rows = ConfigurationRows.all();
    assertThat(rows).extracting(ConfigurationRow::title).doesNotHaveDuplicates();
    assertThat(rows).extracting(ConfigurationRow::settings).doesNotHaveDuplicates();
  }

  private static void compare(Cell expected, List<PlayedPart> played) {
    SoftAssertions softly = new SoftAssertions();
    softly
        .assertThat(played.stream().map(part -> part.outcome().recorded()))
        .containsExactlyElementsOf(expected.parts().stream().map(Outcome::recorded).toList());
    for (int i = 0; i < Math.min(played.size(), expected.parts().size()); i++) {
      PlayedPart part = played.get(i);
      expected
          .parts()
          .get(i)
          .signs()
          .forEach(
              sign ->
                  softly
                      .assertThat(sign.holds(part))
                      .as("%s; pages %s, offered %s", sign, part.screens(), part.controls())
                      .isTrue());
    }
    softly.assertAll();
  }
}
