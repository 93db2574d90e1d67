// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.Limit;
import oobesim.document.Parsed;
import oobesim.document.Position;
import oobesim.document.TextFile;
import oobesim.document.YamlReader;
import oobesim.i18n.Phrase;
import oobesim.profile.intune.AdminFile;
import oobesim.profile.intune.Capitals;
import oobesim.profile.intune.FileFacts;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;
import oobesim.profile.intune.Part;
import oobesim.profile.intune.Unwrapping;

/**
 * Opens a file of whatever kind: JSON as it is, and what carries JSON or says the same in another
 * way. What cannot be used gets its name.
 */
public final class Opening {
  /** Characters; a longer text that is no JSON is named, and not searched. */
  private static final int LONGEST = 4_000_000;

  /** A prompt, or what PowerShell writes beside the results. */
  private static final Pattern PRINTED =
      Pattern.compile("(?m)^(PS( [A-Za-z]:[^\\n>]{0,200})?>|(WARNING|VERBOSE|DEBUG|ERROR): )");

  private static final String MALFORMED = "malformed-json";

  private final String text;
  private final FileFacts facts;
  private final Predicate<Json> own;
  private final Searched searched;

  /** How a text is searched: one of many in an archive is not tried in all ways. */
  private record Searched(int layers, Attention attention) {
    static Searched alone() {
      return new Searched(2, new Attention());
    }
  }

  private Opening(String text, FileFacts facts, Predicate<Json> own, Searched searched) {
    this.searched = searched;
    this.text = text;
    this.facts = facts;
    this.own = own;
  }

  /**
   * Opens a file.
   *
   * @param bytes what is in it
   * @param name its name without folders, empty if it has none
   * @param own whether a document is one of the simulator's own
   */
  public static AdminFile of(byte[] bytes, String name, Predicate<Json> own) {
    return of(bytes, name, own, Searched.alone());
  }

  /**
   * Opens one of the many files that may stand in an archive.
   *
   * @param attention that of the archive
   */
  static AdminFile packed(byte[] bytes, String name, Attention attention) {
    return of(bytes, name, document -> false, new Searched(1, attention));
  }

  private static AdminFile of(byte[] bytes, String name, Predicate<Json> own, Searched searched) {
    Optional<FirstBytes> binary = FirstBytes.of(bytes);
    if (binary.isPresent()) {
      return binary.get() == FirstBytes.ZIP
          ? ZipContents.open(bytes, name)
          : named(new FileFacts(name, TextFile.Encoding.ANSI), binary.get().sentence());
    }
    TextFile text = TextFile.decode(bytes);
    FileFacts facts = new FileFacts(name, text.encoding());
    return FirstBytes.isUnknownBinary(bytes, text.encoding())
        ? named(facts, FindingCode.text("binary.unknown"))
        : new Opening(text.text(), facts, own, searched).open();
  }

  /** Opens a text. */
  public static AdminFile of(String text, FileFacts facts, Predicate<Json> own) {
    return new Opening(text, facts, own, Searched.alone()).open();
  }

  /** Opens a file of an administrator's. */
  public static AdminFile of(byte[] bytes, String name) {
    return of(bytes, name, document -> false);
  }

  /** Opens an administrator's text. */
  public static AdminFile of(String text, FileFacts facts) {
    return of(text, facts, document -> false);
  }

  private AdminFile open() {
    Parsed parsed = JsonReader.read(text);
    if (parsed.findings().stream().anyMatch(Limit::isTold)) {
      // What is too large is not searched for what it may be instead.
      return new AdminFile(
          facts, List.of(), parsed.findings(), FindingCode.text("unreadable"), text);
    }
    boolean broken = broken(parsed);
    if (!broken && hasStructure(parsed)) {
      return file(parsed, Phrase.NONE);
    }
    return loose(parsed)
        .or(() -> broken ? printed() : Optional.empty())
        .or(() -> ForeignFile.of(text, facts).map(this::foreign))
        .or(() -> broken ? words() : Optional.empty())
        .orElseGet(
            () ->
                file(
                    parsed,
                    broken
                        ? FindingCode.text("broken-json")
                        : parsed.documents().isEmpty() ? FindingCode.text("empty") : Phrase.NONE));
  }

  /** What a command printed behind its JSON came into the same file with it. */
  private Optional<AdminFile> printed() {
    Matcher line = PRINTED.matcher(text);
    if (text.length() > LONGEST || !ForeignFile.looksLikeJson(text) || !line.find()) {
      return Optional.empty();
    }
    Parsed before = JsonReader.read(text.substring(0, line.start()));
    return broken(before) || !hasStructure(before)
        ? Optional.empty()
        : inside(FindingCode.text("foreign.console"));
  }

  /** A text may begin as a number or a word of JSON does, and go on with a profile. */
  private Optional<AdminFile> words() {
    return ForeignFile.looksLikeJson(text)
        ? Optional.empty()
        : inside(FindingCode.text("foreign." + ForeignFile.TEXT));
  }

  private AdminFile file(Parsed parsed, Phrase whatItIs) {
    Findings findings = new Findings();
    findings.addAll(parsed.findings());
    CutOff.check(parsed.documents(), findings);
    List<Json> documents = Capitals.usual(parsed.documents(), findings);
    return new AdminFile(facts, documents, findings.list(), whatItIs, text);
  }

  /**
   * JSON with comments, or with a comma too many, is understood; the place of the first is said.
   */
  private Optional<AdminFile> loose(Parsed strict) {
    Parsed parsed = JsonReader.readLoosely(text);
    if (!broken(strict) || broken(parsed) || !hasStructure(parsed)) {
      return Optional.empty();
    }
    Findings findings = new Findings();
    strict.findings().stream()
        .filter(it -> it.code().equals(MALFORMED))
        .map(it -> at(FindingCode.LOOSE_JSON, it.position(), FindingCode.LOOSE_JSON.said()))
        .forEach(it -> findings.addAll(List.of(it)));
    findings.addAll(parsed.findings());
    return Optional.of(file(new Parsed(parsed.documents(), findings.list()), Phrase.NONE));
  }

  private AdminFile foreign(String kind) {
    boolean yaml = kind.equals(ForeignFile.YAML);
    Parsed parsed = yaml ? YamlReader.read(text) : new Parsed(List.of(), List.of());
    // A word with a colon begins notes and letters as well: who wrote YAML wrote it without a
    // fault.
    boolean meant = !yaml || parsed.findings().isEmpty() || namedYaml();
    Phrase.Sentence name = ForeignFile.named(meant ? kind : ForeignFile.TEXT, text);
    return (yaml && meant ? yaml(parsed, name) : Optional.<AdminFile>empty())
        .or(() -> kind.equals(ForeignFile.MERGE) ? Optional.empty() : inside(name))
        .orElseGet(() -> named(facts, name));
  }

  private boolean namedYaml() {
    return facts.name().matches("(?i).*\\.ya?ml");
  }

  /** What a tool wrote as YAML; where the form is broken, that is the fault to be told. */
  private Optional<AdminFile> yaml(Parsed parsed, Phrase.Sentence name) {
    if (!parsed.findings().isEmpty()) {
      return namedYaml() && !ForeignFile.looksLikeJson(text)
          ? Optional.of(new AdminFile(facts, List.of(), parsed.findings(), name, text))
          : Optional.empty();
    }
    boolean ours = !parsed.documents().isEmpty() && own.test(parsed.documents().getFirst());
    return ours || usable(parsed.documents())
        ? Optional.of(file(parsed, Phrase.NONE))
        : Optional.empty();
  }

  private Optional<AdminFile> inside(Phrase.Sentence name) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    List<Json> found = Undressed.profiles(text, searched.layers(), searched.attention());
    if (!found.isEmpty()) {
      Findings findings = new Findings();
      findings.add(
          FindingCode.TAKEN_FROM,
          found.getFirst(),
          "kind",
          name,
          "line",
          found.getFirst().position().line());
      AdminFile file = file(new Parsed(found, findings.list()), Phrase.NONE);
      return Optional.of(file.carried());
    }
    return values(name);
  }

  /** What a registry keeps apart, where nothing in the text has it whole. */
  private Optional<AdminFile> values(Phrase.Sentence name) {
    Optional<Json> found =
        name.equals(FindingCode.text("foreign.registry"))
            ? RegistryValues.read(text)
            : Optional.empty();
    return found.map(
        values -> {
          Findings findings = new Findings();
          int line = values.position().line();
          findings.addOf(FindingCode.TAKEN_FROM, "values", values, "kind", name, "line", line);
          return file(new Parsed(List.of(values), findings.list()), Phrase.NONE).carried();
        });
  }

  /** Whether a rehearsal can be built on one of the documents. */
  static boolean usable(List<Json> documents) {
    return Unwrapping.of(documents).stream().anyMatch(Part::usable);
  }

  /** A file that is only called by its name, with what to do instead. */
  static AdminFile named(FileFacts facts, Phrase.Sentence name) {
    FindingCode code = FindingCode.NOT_JSON;
    Phrase.Sentence said = code.said("kind", name, "right", name.beside(Finding.HINT));
    return new AdminFile(facts, List.of(), List.of(at(code, Position.START, said)), name, "");
  }

  static Finding at(FindingCode code, Position position, Phrase.Sentence said) {
    return new Finding(code.code(), code.severity(), "", position, said);
  }

  private static boolean broken(Parsed parsed) {
    return parsed.findings().stream().anyMatch(it -> it.code().equals(MALFORMED));
  }

  /** Numbers and words one after the other are no JSON: the first line of a list may be so. */
  private static boolean hasStructure(Parsed parsed) {
    return parsed.documents().stream()
        .anyMatch(it -> it instanceof Json.Obj || it instanceof Json.Arr);
  }
}
