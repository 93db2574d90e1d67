// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import oobesim.document.Finding;
import oobesim.document.Severity;
import oobesim.i18n.Phrase;
import oobesim.profile.ProfileReader;
import oobesim.profile.Reading;
import oobesim.profile.Settable;
import oobesim.profile.Settables;
import oobesim.profile.SimulationProfile;
import oobesim.profile.setting.Wordings;
import oobesim.provisioning.around.Delay;
import oobesim.provisioning.around.Lag;
import oobesim.session.Input;
import oobesim.session.Moved;

/** The settings of a run, to look at and to change. */
public final class LiveSettings {
  /** What a file is called can give an exercise's answer away. */
  private static final Set<String> TELLING = Set.of("name", "description");

  private final LiveRun run;
  private final Map<String, String> began;
  private final Viewer viewer;
  private final Wordings words;

  /**
   * Who looks at them and changes them.
   *
   * @param seen the paths that may be seen by somebody who must not be told what is wrong; empty
   *     for all, with what would be right
   * @param change changes one by that person's hand
   */
  record Viewer(Optional<Predicate<String>> seen, Consumer<Input.Outside> change) {}

  /**
   * The settings, told of in English.
   *
   * @param run the run
   * @param began the profile with which it began
   */
  LiveSettings(LiveRun run, SimulationProfile began, Viewer viewer) {
    this(run, values(began), viewer, Wordings.english());
  }

  private LiveSettings(LiveRun run, Map<String, String> began, Viewer viewer, Wordings words) {
    this.run = run;
    this.began = began;
    this.viewer = viewer;
    this.words = words;
  }

  private static Map<String, String> values(SimulationProfile profile) {
    return Settables.of(profile).stream()
        .collect(
            Collectors.toMap(
                Settable::path, Settable::value, (one, other) -> one, LinkedHashMap::new));
  }

  /** The same, told of in the words of a language. */
  public LiveSettings in(Wordings language) {
    return new LiveSettings(run, began, viewer, language);
  }

  /** All of them as they count now, but for the file's own name and description. */
  public List<SettingLine> lines() {
    return Settables.of(run.profile(), words).stream()
        .filter(now -> !TELLING.contains(now.path()))
        .filter(now -> viewer.seen().stream().allMatch(may -> may.test(now.path())))
        .map(now -> now.with(Moved.value(now.path(), now.value(), run.world())))
        .map(this::line)
        .toList();
  }

  /** In an exercise nobody is told what would be right: finding that is the exercise. */
  private SettingLine line(Settable now) {
    String first = began.getOrDefault(now.path(), now.value());
    return new SettingLine(viewer.seen().isPresent() ? now.withRight(first) : now, first);
  }

  /** Changes one as the script's {@code set} does; a value that cannot be changes nothing. */
  public SettingChange set(String path, String value) {
    Reading reading = ProfileReader.set(run.profile(), path, value);
    Optional<Finding> error =
        reading.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .findFirst();
    if (error.isPresent() || reading.first().isEmpty()) {
      return new SettingChange(false, error);
    }
    List<Phrase> before = run.profile().findings().stream().map(Finding::message).toList();
    viewer.change().accept(new Input.Change(path, value));
    Optional<Finding> remark =
        reading.findings().stream().filter(it -> !before.contains(it.message())).findFirst();
    return new SettingChange(true, remark);
  }

  /** How long changes of a kind take to reach devices. */
  public Duration takes(Lag lag) {
    return run.world().around().circumstances().lags().getOrDefault(lag, Duration.ZERO);
  }

  /** How long devices still see what was before the last change of a kind, empty if none waits. */
  public Optional<Duration> waiting(Lag lag) {
    return Optional.ofNullable(run.world().around().circumstances().delays().get(lag))
        .map(Delay::until)
        .map(until -> until.minus(run.now()))
        .filter(Duration::isPositive);
  }
}
