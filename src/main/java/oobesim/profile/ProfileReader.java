// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import oobesim.document.FileBytes;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.LimitReached;
import oobesim.document.Position;
import oobesim.document.TextFile;
import oobesim.i18n.Phrase;
import oobesim.profile.carrier.Opening;
import oobesim.profile.intune.AdminFile;
import oobesim.profile.intune.FileFacts;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;
import oobesim.profile.setting.SettingCatalog;

/** Reads whatever file describes a deployment: a simulation profile or an administrator's own. */
public final class ProfileReader {
  private ProfileReader() {}

  /**
   * Reads a file. Never throws: what cannot be read becomes a finding.
   *
   * @param shelves where the flow is looked for that it names
   */
  public static Reading read(Path file, Shelves shelves) {
    try {
      return read(bytes(file), file, shelves);
    } catch (IOException | SecurityException fault) {
      FindingCode code = FindingCode.UNREADABLE_FILE;
      Finding finding =
          new Finding(
              code.code(),
              code.severity(),
              "",
              Position.START,
              code.said("file", file.toString(), "fault", reason(fault)));
      return new Reading.Bad(List.of(finding), FindingCode.text("unreadable"));
    }
  }

  /**
   * Reads a file whose bytes somebody has read already: a pipe has them only once.
   *
   * @param file where they are from, by which the paths in them go
   */
  public static Reading read(byte[] bytes, Path file, Shelves shelves) {
    Path name = file.getFileName();
    Path folder = file.getParent();
    return read(
        Opening.of(bytes, name == null ? "" : name.toString(), SimulationFile::hasOwnKeys),
        folder == null ? Path.of("") : folder,
        shelves);
  }

  /**
   * Reads a text.
   *
   * @param base the folder that relative paths start from
   * @param fileName the name of the file that the text is from, empty if it has none
   */
  public static Reading read(String json, Path base, String fileName) {
    boolean ascii = json.chars().allMatch(c -> c < 128);
    TextFile.Encoding encoding = ascii ? TextFile.Encoding.ASCII : TextFile.Encoding.UTF_8;
    return read(
        Opening.of(json, new FileFacts(fileName, encoding), SimulationFile::hasOwnKeys),
        base,
        Shelves.INSIDE_ALONE);
  }

  /** Reads a profile whose parts all stand in place, as a journal keeps it. */
  public static Reading fromSource(Json.Obj source) {
    return fromSource(SettingCatalog.SHIPPED, source);
  }

  /** The same with the settings that there are. */
  static Reading fromSource(SettingCatalog catalog, Json.Obj source) {
    return fromSource(catalog, source, Unchanged.nothing());
  }

  /** The same where parts were read before. */
  static Reading fromSource(SettingCatalog catalog, Json.Obj source, Unchanged before) {
    Optional<Finding> tooMuch = Sizes.tooMuch(source, before);
    if (tooMuch.isPresent()) {
      return tooLarge(tooMuch.get());
    }
    Findings findings = new Findings();
    FieldChecker.check(catalog, source, before, findings);
    Slots slots = new PartLoader(catalog, source, Optional.empty(), findings, before).load();
    return Assembler.assemble(catalog, source, slots, findings, before);
  }

  /**
   * The profile after one setting was changed.
   *
   * @param path dotted path in the profile's JSON, such as {@code tenant.usersMayJoin}
   * @param value the new value as a script writes it
   */
  public static Reading set(SimulationProfile profile, String path, String value) {
    return set(SettingCatalog.SHIPPED, profile, path, value);
  }

  /** The same with the settings that there are. */
  static Reading set(SettingCatalog catalog, SimulationProfile profile, String path, String value) {
    return SettingChange.apply(catalog, profile, path, value, Unchanged.nothing());
  }

  /** The same where much of the profile is known from earlier changes of it. */
  static Reading set(SimulationProfile profile, String path, String value, Unchanged before) {
    return SettingChange.apply(SettingCatalog.SHIPPED, profile, path, value, before);
  }

  private static Reading read(AdminFile file, Path base, Shelves shelves) {
    Reading reading =
        !file.documents().isEmpty() && SimulationFile.isOne(file.documents().getFirst())
            ? simulation(file, base, shelves)
            : AdminReading.read(file);
    return Places.inside(reading, file.text());
  }

  private static Reading simulation(AdminFile file, Path base, Shelves shelves) {
    Findings findings = new Findings();
    findings.addAll(file.findings());
    if (file.documents().size() > 1) {
      findings.addOf(
          FindingCode.SEVERAL_DOCUMENTS,
          "simulation",
          file.documents().get(1),
          "number",
          file.documents().size());
    }
    Json.Obj root = (Json.Obj) file.documents().getFirst();
    Optional<Finding> tooMuch = Sizes.tooMuch(root);
    if (tooMuch.isPresent()) {
      return tooLarge(tooMuch.get());
    }
    SettingCatalog catalog = SettingCatalog.SHIPPED;
    FieldChecker.check(catalog, root, findings);
    Slots slots =
        new PartLoader(
                catalog, root, Optional.of(new Reach(base, shelves)), findings, Unchanged.nothing())
            .load();
    return Assembler.assemble(
        catalog, Flows.resolve(root, base, shelves, findings), slots, findings);
  }

  private static Reading tooLarge(Finding limit) {
    return new Reading.Bad(List.of(limit), FindingCode.text("unreadable"));
  }

  static Optional<AdminFile> open(Path file) {
    try {
      String name = file.getFileName().toString();
      return Optional.of(Opening.of(bytes(file), name, SimulationFile::hasOwnKeys));
    } catch (IOException | SecurityException fault) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new Refused("folder");
    }
    return FileBytes.of(file);
  }

  private static Phrase reason(Exception fault) {
    return switch (fault) {
      case NoSuchFileException _ -> FindingCode.text("file.missing");
      case LimitReached reached -> reached.limit().said();
      case Refused refused -> FindingCode.text("file." + refused.getMessage());
      default -> Phrase.verbatim(String.valueOf(fault.getMessage()));
    };
  }

  /** A file that is not even tried; the message is the key of the reason. */
  private static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    Refused(String reason) {
      super(reason);
    }
  }
}
