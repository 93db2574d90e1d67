// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Collectors;
import oobesim.document.FileBytes;
import oobesim.document.Finding;
import oobesim.document.LimitReached;
import oobesim.document.Position;
import oobesim.document.TextFile;
import oobesim.flow.Flow;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;
import oobesim.profile.ProfileReader;
import oobesim.profile.Reading;
import oobesim.profile.SimulationProfile;
import oobesim.profile.setting.SettingCatalog;
import oobesim.script.Script;
import oobesim.script.ScriptReader;
import oobesim.script.ScriptReading;
import oobesim.session.FlowFinder;
import oobesim.session.FlowSource;
import oobesim.session.FoundFlow;
import oobesim.session.GivenFlow;
import oobesim.session.JournalInUse;

/** Opens the files that a command is called with; whatever cannot be used refuses the call. */
final class Inputs {
  private final Program program;

  Inputs(Program program) {
    this.program = program;
  }

  /**
   * Begins to read, beside all else, the flow that nearly every profile names: it is wanted as soon
   * as the profile is read. Whoever asks for it gets what came of that, or waits for it.
   */
  void flowAhead() {
    ForkJoinPool.commonPool().submit(() -> program.flows().read(usualFlow()));
  }

  private static String usualFlow() {
    return SettingCatalog.SHIPPED.at("flow").orElseThrow().fallback().replace("\"", "");
  }

  /** A profile that can be run; remarks on it are messages. */
  SimulationProfile profile(Path file) {
    return profile(file, Optional.empty());
  }

  /** The same where a file holds several and one of them is meant. */
  SimulationProfile profile(Path file, Optional<String> name) {
    Reading reading = reading(file, name);
    SimulationProfile profile =
        reading.first().orElseThrow(() -> unusable(file, reading.findings()));
    reading
        .findings()
        .forEach(finding -> program.console().message(finding.line(name(file), program.words())));
    return profile;
  }

  /** What a file says, or the profile in it that is meant. */
  Reading reading(Path file, Optional<String> name) {
    return ProfileOption.chosen(file, ProfileReader.read(file, program.shelves()), name);
  }

  /** The same of a file whose bytes are read already. */
  Reading reading(Path file, byte[] bytes, Optional<String> name) {
    return ProfileOption.chosen(file, ProfileReader.read(bytes, file, program.shelves()), name);
  }

  /** A profile that cannot be used. */
  static Refused unusable(Path file, List<Finding> findings) {
    return new Refused(faults("unusable", file, findings));
  }

  /** The flow that a profile asks for, which can be run. */
  OpenedFlow flow(SimulationProfile profile, Path file) {
    FoundFlow found = found(profile, file);
    return new OpenedFlow(found, found.reading().flow().orElseThrow(() -> refused(found)));
  }

  /** The flow that a profile asks for, whatever became of it. */
  FoundFlow found(SimulationProfile profile, Path file) {
    return found(profile.flow(), file);
  }

  /** A flow by its name, which can be run. */
  Flow flow(String name, Path file) {
    FoundFlow found = found(name, file);
    return found.reading().flow().orElseThrow(() -> refused(found));
  }

  private FoundFlow found(String name, Path file) {
    return new FlowFinder(program.shelves(), program.flows())
        .find(name, file)
        .orElseThrow(() -> new Refused(Refusal.of("unknown-flow", "flow", name)));
  }

  private static Refused refused(FoundFlow found) {
    return new Refused(lines(found.place().file(), found.reading().findings()));
  }

  /** The flows of journals: those inside the program, or the text that is given in their place. */
  static FlowSource flows(Program program, Path given) {
    return given == null ? program.flows() : new GivenFlow(program.flows(), text(given));
  }

  /** A script for runs of a profile. */
  Script script(Path file, SimulationProfile profile, Flow flow) {
    ScriptReading reading = ScriptReader.read(text(file), profile, flow);
    return reading
        .script()
        .orElseThrow(() -> new Refused(faults("unplayable", file, reading.findings())));
  }

  /** The text of a file. */
  static String text(Path file) {
    return TextFile.decode(bytes(file)).text();
  }

  /** The text of a file that this program wrote, byte by byte. */
  static String utf8(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  /** Refuses a file that is not there or may not be read. */
  static void requireReadable(Path file) {
    if (Files.isDirectory(file) || !Files.isReadable(file)) {
      bytes(file);
      throw new Refused(Refusal.of("unreadable", "file", name(file)));
    }
  }

  /** The bytes of a file, which can be read only once if it is a pipe. */
  static byte[] bytes(Path file) {
    try {
      return FileBytes.of(file);
    } catch (LimitReached reached) {
      Finding finding = reached.limit().finding("", Position.START);
      throw new Refused(words -> finding.line(name(file), words), reached);
    } catch (IOException | SecurityException fault) {
      throw new Refused(
          Refusal.of("not-read", "file", name(file), "reason", reason(file, fault)), fault);
    }
  }

  /** Why the file system refuses a file, in words. */
  static Phrase reason(Path file, Exception fault) {
    if (fault instanceof NoSuchFileException) {
      return Refusal.of("not-there");
    }
    if (Files.isDirectory(file)) {
      return Refusal.of("folder-instead");
    }
    return switch (fault) {
      case JournalInUse _ -> Refusal.of("journal-in-use");
      case AccessDeniedException _ -> Refusal.of("access-denied");
      case FileSystemException known when known.getReason() != null ->
          Phrase.verbatim(known.getReason());
      case FileSystemException _ -> Refusal.of("access-denied");
      case IOException other when other.getMessage() != null -> Phrase.verbatim(other.getMessage());
      default -> Refusal.of("access-denied");
    };
  }

  /** A path as people write it, the same on every system. */
  static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  /** What is said of a file, and below it a line for each of its findings. */
  static Function<Words, String> faults(String key, Path file, List<Finding> findings) {
    Phrase head = Refusal.of(key, "file", name(file));
    Function<Words, String> lines = lines(file, findings);
    return words -> words.say(head) + "\n" + lines.apply(words);
  }

  /** A line for each finding of a file. */
  static Function<Words, String> lines(Path file, List<Finding> findings) {
    return words ->
        findings.stream()
            .map(finding -> finding.line(name(file), words))
            .collect(Collectors.joining("\n"));
  }
}
