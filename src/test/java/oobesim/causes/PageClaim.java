// SPDX-License-Identifier: Apache-2.0
package oobesim.causes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import oobesim.page.ControlCatalog;
import oobesim.profile.SimulationProfile;
import oobesim.script.Guide;
import oobesim.script.Visit;
import oobesim.script.Walker;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;

/**
 * What is said to be seen where a setting has a value.
 *
 * @param setting its path, with {@code *} for a number in a list
 * @param value what it is set to
 * @param given what is so as well: {@code PATH=VALUE}
 * @param scenarios the shipped profiles in which it is tried, with a version of Windows behind a
 *     colon where it is said of that one alone
 * @param seen pages that come ({@code privacy}) or do not ({@code !privacy}), one after the other
 *     ({@code eula<entra-signin}), and controls that a page has ({@code esp#sign-out})
 */
record PageClaim(
    String setting, String value, List<String> given, List<String> scenarios, List<String> seen) {
  static final List<String> SCENARIOS =
      List.of(
          "preprovisioning-entra",
          "preprovisioning-hybrid",
          "user-driven-entra",
          "user-driven-hybrid",
          "self-deploying",
          "device-preparation",
          "not-registered",
          "existing-devices");

  private static final Map<String, String> SHORT =
      Map.of(
          "pre-e", "preprovisioning-entra",
          "pre-h", "preprovisioning-hybrid",
          "user-e", "user-driven-entra",
          "user-h", "user-driven-hybrid",
          "self", "self-deploying",
          "prep", "device-preparation",
          "plain", "not-registered",
          "file", "existing-devices");

  private static final List<String> VERSIONS = List.of("11", "10");

  /** Every line of the file. */
  static List<PageClaim> all() {
    return lines("said-pages.txt").map(PageClaim::of).toList();
  }

  /** Settings whose sentences rows of the specification play, with the titles of those rows. */
  static Stream<String[]> elsewhere() {
    return lines("said-pages-elsewhere.txt").map(line -> line.split(" *\\| *"));
  }

  private static Stream<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of("src/test/resources/causes", file)).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PageClaim of(String line) {
    String[] parts = line.split(" *\\| *");
    String[] setting = parts[0].split(" *= *", 2);
    return new PageClaim(setting[0], setting[1], words(parts[1]), words(parts[2]), words(parts[3]));
  }

  private static List<String> words(String part) {
    return part.isBlank() ? List.of() : List.of(part.strip().split(" +"));
  }

  /** A path with a star for each number. */
  static String generic(String path) {
    return path.replaceAll("\\.\\d+(?=\\.|$)", ".*");
  }

  /** What is not so, in words. */
  List<String> untrue() {
    List<String> untrue = new ArrayList<>();
    for (String scenario : scenarios) {
      String[] name = scenario.split(":");
      for (String version : name.length > 1 ? List.of(name[1]) : VERSIONS) {
        List<String> came = came(SHORT.get(name[0]), version);
        seen.stream()
            .filter(it -> !holds(it, came))
            .map(it -> it + " in " + name[0] + " on Windows " + version + ", but " + came)
            .forEach(untrue::add);
      }
    }
    return untrue;
  }

  private List<String> came(String scenario, String version) {
    List<String> settings = new ArrayList<>();
    settings.addAll(List.of("windows.version", version));
    settings.addAll(List.of("windows.build", version.equals("10") ? "19045" : "26200"));
    for (String one : given) {
      settings.addAll(List.of(one.split("=", 2)));
    }
    settings.addAll(List.of(setting.replace(".*", ".0"), value));
    SimulationProfile profile = Rehearsal.profile(scenario, settings.toArray(String[]::new));
    Guide guide = scenario.startsWith("preprovisioning") ? Guide.TECHNICIAN_THEN_USER : Guide.USER;
    return Walker.walk(ShippedFlow.flow(), profile, guide).visits().stream()
        .flatMap(PageClaim::words)
        .toList();
  }

  private static Stream<String> words(Visit visit) {
    String page = visit.screen().value();
    return Stream.concat(
        Stream.of(page),
        ControlCatalog.controls(visit.screen(), visit.world()).stream()
            .map(control -> page + "#" + control.id()));
  }

  private static boolean holds(String word, List<String> came) {
    if (word.startsWith("!")) {
      return !came.contains(word.substring(1));
    }
    int at = -1;
    for (String page : word.split("<")) {
      int next = came.subList(at + 1, came.size()).indexOf(page);
      if (next < 0) {
        return false;
      }
      at += 1 + next;
    }
    return true;
  }
}
