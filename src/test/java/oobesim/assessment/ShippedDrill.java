// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.drill.Drill;
import oobesim.drill.DrillReader;
import oobesim.drill.DrillReading;
import oobesim.drill.Setup;
import oobesim.drill.Start;
import oobesim.i18n.Messages;
import oobesim.profile.Shelves;
import oobesim.screen.ScreenCatalog;
import oobesim.script.RunWatcher;
import oobesim.session.FlowFinder;
import oobesim.support.English;
import oobesim.support.ShippedFlow;

/** A drill of the program's own, with what is played of it. */
record ShippedDrill(Path file, DrillReading reading) {
  static final ScreenCatalog SCREENS = new ScreenCatalog(Messages.load(Locale.ENGLISH));
  private static final FlowFinder FLOWS =
      new FlowFinder(Shelves.INSIDE_ALONE, ShippedFlow.source());
  private static final Path MISTAKES = Path.of("src/test/resources/drills/wrong-turns");

  /** A script of a drill, and the variant it is for. */
  record Played(Drill drill, Trial trial, Path script) {
    List<String> lines() {
      return text(script)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    }

    Trial.Outcome outcome() {
      return play(lines());
    }

    Trial.Outcome play(List<String> lines) {
      var reading = trial.read(String.join("\n", lines));
      return trial.play(
          reading.script().orElseThrow(() -> new AssertionError(said(reading.findings()))),
          RunWatcher.NOBODY);
    }

    /** The same with another seed. */
    Played with(long seed) {
      Trial same = trial;
      return new Played(
          drill, new Trial(same.setup(), same.found(), same.flow(), seed, same.screens()), script);
    }

    String name() {
      return script.getFileName().toString();
    }
  }

  static List<ShippedDrill> all() {
    return files(Path.of("profiles/drills"), ".json").map(ShippedDrill::of).toList();
  }

  private static ShippedDrill of(Path file) {
    try {
      return new ShippedDrill(file, DrillReader.read(file));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  Drill drill() {
    return reading.drill().orElseThrow(() -> new AssertionError(said(reading.findings())));
  }

  String name() {
    return file.getFileName().toString();
  }

  List<Finding> proof() {
    return ProofCheck.check(drill(), file, FLOWS, SCREENS);
  }

  List<Played> passing() {
    return drill().proof().passes().stream()
        .map(it -> played(it.variant(), file.resolveSibling(it.script())))
        .toList();
  }

  List<Played> failing() {
    return drill().proof().fails().stream()
        .map(it -> played(it.variant(), file.resolveSibling(it.script())))
        .toList();
  }

  /** All that is played of it. */
  List<Played> scripts() {
    return Stream.of(passing(), failing(), mistakes()).flatMap(List::stream).toList();
  }

  /** Scripts that do what the drill warns of: {@code d-NN[-VARIANT]-WHAT.script}. */
  List<Played> mistakes() {
    String number = drill().briefing().number().toLowerCase(Locale.ROOT) + "-";
    return files(MISTAKES, ".script")
        .filter(script -> script.getFileName().toString().startsWith(number))
        .map(script -> played(variant(script), script))
        .toList();
  }

  private static String variant(Path script) {
    return text(script)
        .lines()
        .filter(line -> line.startsWith("# Variant: "))
        .map(line -> line.substring("# Variant: ".length()).strip())
        .findFirst()
        .orElse("");
  }

  /** The drill's beginnings: one for each variant, or the only one. */
  List<Trial> beginnings() {
    List<String> ids = drill().start().variants().stream().map(Start.Variant::id).toList();
    return (ids.isEmpty() ? List.of("") : ids).stream().map(this::trial).toList();
  }

  private Played played(String variant, Path script) {
    return new Played(drill(), trial(variant), script);
  }

  private Trial trial(String variant) {
    List<Finding> findings = new ArrayList<>();
    Setup.Outcome outcome =
        Setup.of(drill(), file, drill().start().variant(variant), Shelves.INSIDE_ALONE);
    Optional<Trial> trial = ProofCheck.trial(outcome, FLOWS, SCREENS, findings);
    return trial.orElseThrow(() -> new AssertionError(said(findings)));
  }

  static String said(List<Finding> findings) {
    return findings.stream().map(English::message).toList().toString();
  }

  private static Stream<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
