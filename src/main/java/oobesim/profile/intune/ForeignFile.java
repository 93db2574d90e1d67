// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Recognises files that administrators confuse with a profile, so that they are called by name. */
public final class ForeignFile {
  private record Kind(String sentence, String hint, Predicate<String> test) {}

  private static final List<Kind> KINDS =
      List.of(
          kind(
              "a device list (CSV)",
              "it registers devices; open a deployment profile instead",
              "(?i)\\A\\s*\"?device serial number\"?\\s*,"),
          kind(
              "a device list (CSV)",
              "it registers devices; open a deployment profile instead",
              "\\A[^\\n"
                  + "{}\\[\\]=:$<,]+,[^\\n"
                  + "{}\\[\\]=:$<,]*,[^\\n"
                  + "{}\\[\\]=:$<,]+(,[^\\n"
                  + "{}]*)?\\r"
                  + "?(\\n"
                  + "|\\z)"),
          kind(
              "a PowerShell script",
              "run it, and open the JSON that it writes",
              "(?im)\\A\\s*<#|^\\s*#requires"
                  + "|^\\s*(param\\s*\\(|function\\s+[\\w-]+|import-module\\s"
                  + "|\\[cmdletbinding|\\$[\\w:]+\\s*=|configuration\\s+\\w+\\s*\\{?\\s*$"
                  + "|(get|set|new|connect|install|invoke|write)-\\w+)"),
          kind("XML", "a profile is JSON", "\\A\\s*<"),
          kind(
              "a Terraform file",
              "export the profile from Intune or Graph as JSON",
              "(?m)^\\s*(resource|provider|data|variable|module|terraform|output|locals)\\b[^\\n"
                  + "{]*\\{"),
          kind(
              "a registry export",
              "export the profile from Intune or Graph as JSON",
              "\\AWindows Registry Editor"),
          kind("a ZIP archive", "unpack it first", "\\APK\\x03\\x04"),
          kind("a cabinet file", "unpack it first", "\\AMSCF"),
          kind(
              "a YAML file",
              "let the back-up tool write JSON",
              "(?m)\\A\\s*(---|%YAML)|\\A\\s*(#[^\\n]*\\n\\s*)*[\\w@.\"' -]+:(\\s|$)"),
          kind("a text file", "a profile is JSON", "\\A\\s*[^\\s{\\[\"0-9tfn-]"));

  /** Enough to tell; a longer text could exhaust the stack of a repeated group. */
  private static final int MOST = 4_000;

  private static final List<String> ENDINGS =
      List.of(".csv", ".ps1", ".psm1", ".psd1", ".xml", ".tf", ".tfvars", ".reg", ".yaml", ".yml");

  /** What a file is, and what to do with it. */
  public record Name(String sentence, String hint) {}

  private ForeignFile() {}

  /** The name of a file that is not JSON, if it can be told. */
  public static Optional<Name> of(String text, FileFacts facts) {
    String start = text.substring(0, Math.min(text.length(), MOST));
    Optional<Name> byEnding = byEnding(facts.name().toLowerCase(Locale.ROOT));
    if (byEnding.isPresent()) {
      return byEnding;
    }
    if (start.stripLeading().startsWith("{") || start.stripLeading().startsWith("[")) {
      return Optional.empty();
    }
    return KINDS.stream()
        .filter(kind -> kind.test().test(start))
        .findFirst()
        .map(ForeignFile::name);
  }

  private static Optional<Name> byEnding(String fileName) {
    if (ENDINGS.stream().noneMatch(fileName::endsWith)) {
      return Optional.empty();
    }
    String sentence =
        switch (fileName.substring(fileName.lastIndexOf('.'))) {
          case ".csv" -> "a device list (CSV)";
          case ".ps1", ".psm1", ".psd1" -> "a PowerShell script";
          case ".xml" -> "XML";
          case ".tf", ".tfvars" -> "a Terraform file";
          case ".reg" -> "a registry export";
          default -> "a YAML file";
        };
    return KINDS.stream()
        .filter(kind -> kind.sentence().equals(sentence))
        .findFirst()
        .map(ForeignFile::name);
  }

  private static Name name(Kind kind) {
    return new Name(kind.sentence(), kind.hint());
  }

  private static Kind kind(String sentence, String hint, String pattern) {
    return new Kind(sentence, hint, Pattern.compile(pattern).asPredicate());
  }
}
