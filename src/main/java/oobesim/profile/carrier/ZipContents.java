// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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

  /** An archive and those in it have as much together as two that stand alone. */
  private static final int WITH_INNER = 2;

  /** Characters of a path that are told, its last ones: Windows has no longer ones. */
  private static final int LONGEST_PATH = 260;

  /** Where a device keeps its profile, then what else may hold one; the first that does counts. */
  private static final List<String> ORDER =
      List.of(
          "autopilotddsztdfile\\.json",
          "autopilotconfigurationfile\\.json",
          ".*\\.json",
          ".*registrydump.*|.*\\.reg",
          ".*\\.(ya?ml|txt|ps1|psm1|xml|html?|log)",
          ".*\\.zip");

  private static final String TOO_MUCH = "too-much";

  /** Why an archive may hold a profile that is not found. */
  private static final List<String> UNREAD = List.of(TOO_MUCH, "encrypted", "method", "damaged");

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
  private final Allowance allowance;
  private final List<Packed> files = new ArrayList<>();
  private Optional<String> special = Optional.empty();
  private Optional<String> useless = Optional.empty();
  private Optional<String> hindrance = Optional.empty();
  private boolean nested;

  /**
   * A file in the archive.
   *
   * @param number which one of its path it is, from 1; a packer may have left several
   */
  private record Packed(String path, int number, byte[] bytes) {}

  /** What may still be unpacked and looked at of an archive and of all that stand in it. */
  private static final class Allowance {
    private long bytes = WITH_INNER * MOST;
    private int files = WITH_INNER * MOST_FILES;
    private final Attention attention = new Attention();

    private void take(long unpacked) {
      bytes -= unpacked;
      files--;
    }

    private boolean isSpent() {
      return bytes < 0 || files < 0;
    }
  }

  private ZipContents(FileFacts facts, boolean outermost, Allowance allowance) {
    this.facts = facts;
    this.outermost = outermost;
    this.allowance = allowance;
  }

  static AdminFile open(byte[] archive, String name) {
    FileFacts facts = new FileFacts(name, TextFile.Encoding.ANSI);
    return new ZipContents(facts, true, new Allowance()).open(archive);
  }

  private AdminFile open(byte[] archive) {
    ZipHeaders headers = ZipHeaders.of(archive);
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(archive), headers.names())) {
      unpack(zip);
    } catch (IOException | IllegalArgumentException fault) {
      hindrance = hindrance.or(() -> Optional.of(headers.hindrance()));
    }
    return ORDER.stream()
        .flatMap(pattern -> first(pattern).stream())
        .findFirst()
        .orElseGet(() -> Opening.named(facts, kind()));
  }

  private Phrase.Sentence kind() {
    if (useless.isPresent()) {
      return FindingCode.text("binary.zip.useless", "file", told(useless.get()));
    }
    if (allowance.attention.isSpent()) {
      hindrance = Optional.of(TOO_MUCH);
    }
    String kind =
        hindrance.or(() -> special).map(found -> "." + found).orElse(nested ? ".nested" : "");
    return FindingCode.text("binary.zip" + kind);
  }

  private void unpack(ZipInputStream zip) throws IOException {
    long all = 0;
    int count = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      note(entry.getName());
      byte[] bytes = zip.readNBytes(LARGEST + 1);
      long unpacked = bytes.length + passedBy(zip, MOST - all);
      all += unpacked;
      allowance.take(unpacked);
      if (all > MOST || ++count > MOST_FILES || allowance.isSpent()) {
        hindrance = Optional.of(TOO_MUCH);
        return;
      }
      String path = entry.getName();
      if (ORDER.stream().anyMatch(pattern -> named(path, pattern))) {
        keep(path, bytes);
      }
    }
  }

  /** Unpacks what is left of a file, up to a little more than so many bytes. */
  private static long passedBy(ZipInputStream zip, long most) throws IOException {
    byte[] rest = new byte[8192];
    long all = 0;
    for (int read = 0; read >= 0 && all <= most; read = zip.read(rest)) {
      all += read;
    }
    return all;
  }

  private void keep(String path, byte[] bytes) {
    if (bytes.length > LARGEST) {
      hindrance = Optional.of(TOO_MUCH);
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
      nested |= opened.whatItIs().equals(ofKind("nested"));
      if (Opening.usable(opened.documents())) {
        usable.add(opened);
        findings.add(taken(file));
        findings.addAll(opened.findings());
        opened.documents().stream()
            .filter(document -> known.add(JsonText.write(document)))
            .forEach(documents::add);
      } else if (OF_DEVICE.contains(pattern) || isUnread(opened)) {
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
      if (!outermost || allowance.isSpent()) {
        return Opening.named(inner, ofKind(outermost ? TOO_MUCH : "nested"));
      }
      return new ZipContents(inner, false, allowance).open(bytes);
    }
    return Opening.packed(bytes, path.substring(path.lastIndexOf('/') + 1), allowance.attention);
  }

  /** Whether it is an archive of which nobody knows what is in it. */
  private static boolean isUnread(AdminFile opened) {
    return UNREAD.stream().anyMatch(kind -> opened.whatItIs().equals(ofKind(kind)));
  }

  private static Phrase.Sentence ofKind(String kind) {
    return FindingCode.text("binary.zip." + kind);
  }

  private static String told(String path) {
    return path.length() > LONGEST_PATH
        ? "\u2026" + path.substring(path.length() - LONGEST_PATH)
        : path;
  }

  private Finding taken(Packed file) {
    FindingCode code = FindingCode.TAKEN_FROM;
    String path = told(file.path());
    long all = files.stream().filter(it -> it.path().equals(file.path())).count();
    Phrase.Sentence said =
        all == 1
            ? code.saidOf("archive", "file", path)
            : code.saidOf("archive-twice", "file", path, "count", all, "number", file.number());
    return Opening.at(code, Position.START, said);
  }
}
