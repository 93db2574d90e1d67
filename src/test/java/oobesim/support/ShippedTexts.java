// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.document.Json;
import oobesim.drill.Drill;
import oobesim.drill.DrillReader;
import oobesim.drill.SpokenDrill;
import oobesim.exploration.contract.ContractReader;
import oobesim.flow.Sources;
import oobesim.profile.ProfileReader;
import oobesim.profile.Shelves;
import oobesim.profile.SimulationProfile;
import oobesim.profile.TextsFile;
import oobesim.statechart.State;
import oobesim.statechart.Statechart;
import oobesim.statechart.Transition;

/** What people read of the files that come with the program, and what that is in languages. */
public final class ShippedTexts {
  private static final Path PROFILES = Path.of("profiles");

  private ShippedTexts() {}

  /** The files with what it is in each language. */
  public static List<Path> files() throws IOException {
    return Shelves.in(PROFILES.resolve("texts"));
  }

  /** One of them. */
  public static TextsFile in(String language) {
    return TextsFile.read(PROFILES.resolve("texts").resolve(language + ".json"));
  }

  /** All that people read. */
  public static SequencedSet<String> all() throws IOException {
    SequencedSet<String> all = new LinkedHashSet<>();
    for (Path file : Shelves.in(PROFILES.resolve("drills"))) {
      all.addAll(of(DrillReader.read(file).drill().orElseThrow()));
    }
    ShippedFlow.flow().chart().states().stream().map(State::description).forEach(all::add);
    for (Path file : Shelves.in(PROFILES)) {
      ProfileReader.read(file, Shelves.INSIDE_ALONE).first().ifPresent(it -> add(it, all));
    }
    for (Path file : Shelves.in(PROFILES.resolve("contracts"))) {
      ContractReader.read(Files.readString(file), ShippedFlow.flow()).contracts().stream()
          .forEach(
              contract -> {
                all.add(contract.says());
                all.addAll(Sources.each(contract.source()));
              });
    }
    sources(all);
    all.remove("");
    return all;
  }

  private static void sources(Set<String> all) {
    Statechart chart = ShippedFlow.flow().chart();
    Stream.concat(
            chart.states().stream().map(State::meta),
            chart.states().stream()
                .flatMap(state -> state.transitions().stream())
                .map(Transition::meta))
        .map(meta -> meta.getOrDefault("source", ""))
        .forEach(source -> all.addAll(Sources.each(source)));
    ShippedFlow.flow().failures().all().forEach(it -> all.addAll(it.knowledge().sources()));
  }

  /** All texts of a drill. */
  public static SequencedSet<String> of(Drill drill) {
    SequencedSet<String> all = new LinkedHashSet<>();
    SpokenDrill.of(
        drill,
        text -> {
          all.add(text);
          return text;
        });
    return all;
  }

  private static void add(SimulationProfile profile, SequencedSet<String> all) {
    all.add(profile.name());
    Optional<Json> description = profile.source().get("description");
    description.ifPresent(text -> all.add(((Json.Text) text).value()));
  }
}
