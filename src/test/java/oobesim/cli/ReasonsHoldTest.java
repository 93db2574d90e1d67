// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.check.ScreenReason;
import oobesim.i18n.Words;
import oobesim.page.PageId;
import oobesim.profile.ProfileReader;
import oobesim.profile.Settable;
import oobesim.profile.Settables;
import oobesim.profile.Shelves;
import oobesim.profile.SimulationProfile;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a setting is given as the reason of a page, the page follows that setting. */
class ReasonsHoldTest {
  private static final Words ENGLISH = Words.in(Locale.ENGLISH);
  private static final Map<String, String> OTHER =
      Map.of("true", "false", "false", "true", "shared", "singleUser");
  private static final Pattern SETTING =
      Pattern.compile("\\b([a-z]\\w+) is (true|false|shared)\\b");

  /** A press or another Windows is asked for as well, which no setting replaces. */
  private static final Pattern MORE = Pattern.compile("^only if |this Windows");

  /** Somebody whom a page is for. */
  private static final UnaryOperator<SimulationProfile> BESIDE =
      it -> ProfileReader.set(it, "users.0.backups", "[\"Old\"]").first().orElseThrow();

  static Stream<Path> profiles() throws IOException {
    return ShippedProfilesExplainedTest.profiles().stream();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aSettingThatIsTheReasonDecides(Path file) {
    SimulationProfile profile =
        ProfileReader.read(file, Shelves.INSIDE_ALONE).first().orElseThrow();
    for (ScreenReason reason : reasons(profile).values()) {
      String because = ENGLISH.say(reason.because());
      if (SETTING.matcher(because).find() && !MORE.matcher(because).find()) {
        assertThat(changed(profile, because))
            .as(file + ": " + reason.screen() + " because " + because)
            .anyMatch(other -> reasons(other).get(reason.screen()).shown() != reason.shown());
      }
    }
  }

  /** The profile with all that a reason names set otherwise; where two profiles reach, in each. */
  private static List<SimulationProfile> changed(SimulationProfile profile, String because) {
    List<SimulationProfile> changed = new ArrayList<>();
    for (String part : List.of("deploymentProfile", "otherProfile", "offlineProfile")) {
      SimulationProfile other = BESIDE.apply(profile);
      Matcher said = SETTING.matcher(because);
      while (said.find()) {
        other = with(other, part, said.group(1), OTHER.get(said.group(2)));
      }
      changed.add(other);
    }
    return changed;
  }

  private static SimulationProfile with(
      SimulationProfile profile, String part, String name, String value) {
    return Settables.of(profile).stream()
        .map(Settable::path)
        .filter(path -> path.endsWith("." + name))
        .filter(path -> path.startsWith(part) || !path.contains("Profile."))
        .findFirst()
        .flatMap(path -> ProfileReader.set(profile, path, value).first())
        .orElse(profile);
  }

  private static Map<PageId, ScreenReason> reasons(SimulationProfile profile) {
    return Explanation.of(Path.of("x.json"), profile, new OpenedFlow(null, ShippedFlow.flow()))
        .screens()
        .stream()
        .collect(Collectors.toMap(ScreenReason::screen, it -> it));
  }
}
