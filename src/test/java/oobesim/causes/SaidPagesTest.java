// SPDX-License-Identifier: Apache-2.0
package oobesim.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.profile.Settable;
import oobesim.profile.Settables;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where it is said of a setting that pages come or do not, runs are played and looked at: each line
 * of {@code said-pages.txt} is a setting with a value, in which scenarios, and what is seen then.
 */
class SaidPagesTest {
  private static final Pattern SPEAKS_OF_PAGES =
      Pattern.compile("\\b(pages?|menu|Account setup|Device setup|desktop|lock screen)\\b");

  /** A page is named, and nothing is said of whether it comes. */
  private static final Pattern ONLY_NAMED =
      Pattern.compile(
          "no device sees it|the status page counts|page only counts|speak this"
              + " language|misbehave");

  static Stream<PageClaim> claims() {
    return PageClaim.all().stream();
  }

  @ParameterizedTest
  @MethodSource("claims")
  void whatIsSaidOfPagesIsSeen(PageClaim claim) {
    assertThat(claim.untrue()).as(claim.toString()).isEmpty();
  }

  /** A sentence that speaks of pages has a line, or a row of the specification that plays it. */
  @Test
  void everySentenceThatSpeaksOfPagesHasALine() {
    Set<String> lines =
        claims().map(PageClaim::setting).collect(Collectors.toCollection(TreeSet::new));
    Map<String, String> without = new TreeMap<>();
    for (String scenario : PageClaim.SCENARIOS) {
      for (Settable setting : Settables.of(Rehearsal.profile(scenario))) {
        String path = PageClaim.generic(setting.path());
        String said = setting.words().follows();
        boolean speaks = SPEAKS_OF_PAGES.matcher(said).find() && !ONLY_NAMED.matcher(said).find();
        if (speaks && !lines.contains(path)) {
          without.put(path, said);
        }
      }
    }
    PageClaim.elsewhere().forEach(line -> without.remove(line[0]));
    assertThat(without).isEmpty();
  }

  @Test
  void whatIsProvenElsewhereIsARowOfTheSpecification() throws IOException {
    Set<String> titles =
        Files.readAllLines(Path.of("docs/behaviours.md")).stream()
            .filter(line -> line.startsWith("- "))
            .map(line -> line.substring(2))
            .collect(Collectors.toSet());
    assertThat(PageClaim.elsewhere())
        .allSatisfy(line -> assertThat(titles).as(line[0]).contains(line[1]));
  }
}
