// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonText;
import oobesim.document.Position;
import oobesim.document.TextFile;
import oobesim.i18n.Phrase;
import oobesim.profile.intune.AdminFile;
import oobesim.profile.intune.FileFacts;
import oobesim.profile.intune.FindingCode;

/** Looks for the profile in an archive, such as the diagnostics of a device. */
final class ZipContents {
  /** Bytes of one file; what is larger is passed by. */
  private static final int LARGEST = 4 * 1024 * 1024;

  /** Bytes that are unpacked in all: a bomb is put down before it goes off. */
  private static final long MOST = 48L * 1024 * 1024;

  private static final int MOST_FILES = 4_000;

  /** Where a device keeps its profile, then what else may hold one; the first that does counts. */
  private static final List<String> ORDER =
      List.of(
          "autopilotddsztdfile\\.json",
          "autopilotconfigurationfile\\.json",
          ".*\\.json",
          ".*registrydump.*|.*\\.reg",
          ".*\\.(ya?ml|txt|ps1|psm1|xml|html?|log)",
          ".*\\.zip");

  /** Those that are there for the profile's sake alone. */
  private static final List<String> OF_DEVICE = ORDER.subList(0, 2);

  private static final Map<String, String> PACKAGES =
      Map.of(
          "\\[Content_Types\\]\\.xml", "office",
          "IntuneWinPackage/.*", "intunewin",
          "META-INF/MANIFEST\\.MF", "jar",
          "AppxManifest\\.xml", "appx");

  private final FileFacts facts;
  private final boolean outermost;
  private final List<Packed> files = new ArrayList<>();
  private Optional<String> special = Optional.empty();
  private Optional<String> useless = Optional.empty();
  private boolean tooMuch;
  private boolean damaged;
  private boolean nested;

  /**
   * A file in the archive.
   *
   * @param number which one of its path it is, from 1; a packer may have left several
   */
  private record Packed(String path, int number, byte[] bytes) {}

  private ZipContents(FileFacts facts, boolean outermost) {
    this.facts = facts;
    this.outermost = outermost;
  }

  static AdminFile open(byte[] archive, String name) {
    return new ZipContents(new FileFacts(name, TextFile.Encoding.ANSI), true).open(archive);
  }

  private AdminFile open(byte[] archive) {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      unpack(zip);
    } catch (IOException | IllegalArgumentException fault) {
      damaged = true;
      if (files.isEmpty()) {
        return Opening.named(
            facts,
            FindingCode.text(isEncrypted(archive) ? "binary.zip.encrypted" : "binary.zip.damaged"));
      }
    }
    return ORDER.stream()
        .flatMap(pattern -> first(pattern).stream())
        .findFirst()
        .orElseGet(() -> Opening.named(facts, kind()));
  }

  private Phrase.Sentence kind() {
    if (useless.isPresent()) {
      return FindingCode.text("binary.zip.useless", "file", useless.get());
    }
    if (tooMuch) {
      return FindingCode.text("binary.zip.too-much");
    }
    if (damaged) {
      return FindingCode.text("binary.zip.damaged");
    }
    String kind = special.map(found -> "." + found).orElse(nested ? ".nested" : "");
    return FindingCode.text("binary.zip" + kind);
  }

  /** The first entry's flags say so: its first bit. */
  private static boolean isEncrypted(byte[] archive) {
    return archive.length > 6 && (archive[6] & 1) == 1;
  }

  private void unpack(ZipInputStream zip) throws IOException {
    long unpacked = 0;
    int count = 0;
    byte[] rest = new byte[8192];
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      note(entry.getName());
      byte[] bytes = zip.readNBytes(LARGEST + 1);
      unpacked += bytes.length;
      for (int read = 0; read >= 0 && unpacked <= MOST; read = zip.read(rest)) {
        unpacked += read;
      }
      if (unpacked > MOST || ++count > MOST_FILES) {
        tooMuch = true;
        return;
      }
      String path = entry.getName();
      if (ORDER.stream().anyMatch(pattern -> named(path, pattern))) {
        keep(path, bytes);
      }
    }
  }

  private void keep(String path, byte[] bytes) {
    if (bytes.length > LARGEST) {
      tooMuch = true;
    } else {
      int before = (int) files.stream().filter(file -> file.path().equals(path)).count();
      files.add(new Packed(path, before + 1, bytes));
    }
  }

  private void note(String name) {
    PACKAGES.forEach(
        (pattern, kind) -> {
          if (name.matches(pattern)) {
            special = Optional.of(kind);
          }
        });
    if (name.toLowerCase(Locale.ROOT).endsWith(".cab") && special.isEmpty()) {
      special = Optional.of("cabinet");
    }
  }

  private static boolean named(String path, String pattern) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return name.toLowerCase(Locale.ROOT).matches(pattern);
  }

  /** What the files of a name hold; several back-ups in one archive count together. */
  private Optional<AdminFile> first(String pattern) {
    List<Json> documents = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<AdminFile> usable = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Packed file : files) {
      if (!named(file.path(), pattern)) {
        continue;
      }
      AdminFile opened = opened(file.path(), file.bytes());
      nested |= opened.whatItIs().equals(FindingCode.text("binary.zip.nested"));
      if (Opening.usable(opened.documents())) {
        usable.add(opened);
        findings.add(taken(file));
        findings.addAll(opened.findings());
        opened.documents().stream()
            .filter(document -> known.add(JsonText.write(document)))
            .forEach(documents::add);
      } else if (OF_DEVICE.contains(pattern)) {
        useless = useless.or(() -> Optional.of(file.path()));
      }
    }
    return usable.stream()
        .findFirst()
        .map(it -> new AdminFile(it.facts(), documents, findings, Phrase.NONE, ""));
  }

  private AdminFile opened(String path, byte[] bytes) {
    if (FirstBytes.of(bytes).filter(FirstBytes.ZIP::equals).isPresent()) {
      FileFacts inner = new FileFacts(path, TextFile.Encoding.ANSI);
      return outermost
          ? new ZipContents(inner, false).open(bytes)
          : Opening.named(inner, FindingCode.text("binary.zip.nested"));
    }
    return Opening.of(bytes, path.substring(path.lastIndexOf('/') + 1));
  }

  private Finding taken(Packed file) {
    FindingCode code = FindingCode.TAKEN_FROM;
    long all = files.stream().filter(it -> it.path().equals(file.path())).count();
    Phrase.Sentence said =
        all == 1
            ? code.saidOf("archive", "file", file.path())
            : code.saidOf(
                "archive-twice", "file", file.path(), "count", all, "number", file.number());
    return Opening.at(code, Position.START, said);
  }
}
