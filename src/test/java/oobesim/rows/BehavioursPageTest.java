// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.support.ShippedProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of behaviours is kept by hand: a row that is lost, or that nobody plays, shows. */
class BehavioursPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("oobesim.home", "."), "docs", "behaviours.md");

  static List<Chapter> chapters() {
    return Chapter.ALL;
  }

  static List<Row> rows() {
    return Chapter.ALL.stream().flatMap(chapter -> chapter.rows().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void everyBehaviourOfThePageIsPlayedAndEveryRowStandsOnIt(Chapter chapter) throws IOException {
    assertThat(chapter.titles()).containsExactlyElementsOf(items(chapter.name()));
  }

  @Test
  void theChaptersOfThePageAreTheseWithTheirSources() throws IOException {
    List<String> expected =
        Chapter.ALL.stream().flatMap(c -> Stream.of("## " + c.name(), source(c))).toList();
    assertThat(Files.readAllLines(PAGE).stream().filter(BehavioursPageTest::isHead).toList())
        .containsExactlyElementsOf(expected);
  }

  @Test
  void noTitleStandsInTwoChapters() {
    List<String> titles = Chapter.ALL.stream().flatMap(c -> c.titles().stream()).toList();
    assertThat(titles).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowDoesSomethingAndSeesSomething(Row row) {
    assertThat(row.when()).as(row.title()).isNotEmpty();
    assertThat(row.then()).as(row.title()).isNotEmpty();
    assertThat(row.title()).doesNotEndWith(".");
  }

  @Test
  void everyShippedProfileIsRehearsedInSomeRow() {
    Set<String> played = rows().stream().map(Row::profile).collect(Collectors.toSet());
    Set<String> left = new TreeSet<>(ShippedProfiles.names());
    left.removeAll(played);
    // Other words for a device whose cable, or whose profile, the rows change themselves.
    assertThat(left)
        .containsExactly(
            "preprovisioning-no-network",
            "preprovisioning-not-allowed",
            "preprovisioning-virtual-machine",
            "windows-10-preprovisioning",
            "windows-10-user-driven");
  }

  private static boolean isHead(String line) {
    return line.startsWith("## ") || line.startsWith("Source: ");
  }

  private static String source(Chapter chapter) {
    return "Source: " + chapter.source() + ".";
  }

  /** The items under a heading; one that is too long for a line goes on in the next. */
  private static List<String> items(String heading) throws IOException {
    List<String> items = new ArrayList<>();
    boolean here = false;
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("## ")) {
        here = line.equals("## " + heading);
      } else if (here && line.startsWith("- ")) {
        items.add(line.substring(2));
      } else if (here && line.startsWith("  ")) {
        items.set(items.size() - 1, items.getLast() + " " + line.strip());
      }
    }
    return items;
  }
}
