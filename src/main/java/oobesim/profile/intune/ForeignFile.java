// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import oobesim.i18n.Phrase;

/** Recognises files that administrators confuse with a profile, so that they are called by name. */
public final class ForeignFile {
  private record Kind(String name, Predicate<String> test) {}

  private static final List<Kind> KINDS =
      List.of(
          kind("csv", "(?i)\\A\\s*\"?device serial number\"?\\s*,"),
          kind(
              "csv",
              "\\A[^\\n"
                  + "{}\\[\\]=:$<,]+,[^\\n"
                  + "{}\\[\\]=:$<,]*,[^\\n"
                  + "{}\\[\\]=:$<,]+(,[^\\n"
                  + "{}]*)?\\r"
                  + "?(\\n"
                  + "|\\z)"),
          kind(
              "powershell",
              "(?im)\\A\\s*<#|^\\s*#requires"
                  + "|^\\s*(param\\s*\\(|function\\s+[\\w-]+|import-module\\s"
                  + "|\\[cmdletbinding|\\$[\\w:]+\\s*=|configuration\\s+\\w+\\s*\\{?\\s*$"
                  + "|(get|set|new|connect|install|invoke|write)-\\w+)"),
          kind("xml", "\\A\\s*<"),
          kind(
              "terraform",
              "(?m)^\\s*(resource|provider|data|variable|module|terraform|output|locals)\\b[^\\n"
                  + "{]*\\{"),
          kind("registry", "\\AWindows Registry Editor"),
          kind("zip", "\\APK\\x03\\x04"),
          kind("cabinet", "\\AMSCF"),
          kind("yaml", "(?m)\\A\\s*(---|%YAML)|\\A\\s*(#[^\\n]*\\n\\s*)*[\\w@.\"' -]+:(\\s|$)"),
          kind("text", "\\A\\s*[^\\s{\\[\"0-9tfn-]"));

  /** Enough to tell; a longer text could exhaust the stack of a repeated group. */
  private static final int MOST = 4_000;

  private static final List<String> ENDINGS =
      List.of(".csv", ".ps1", ".psm1", ".psd1", ".xml", ".tf", ".tfvars", ".reg", ".yaml", ".yml");

  private ForeignFile() {}

  /** What a file is that is not JSON, if it can be told, with what to do with it beside it. */
  public static Optional<Phrase.Sentence> of(String text, FileFacts facts) {
    String start = text.substring(0, Math.min(text.length(), MOST));
    Optional<Phrase.Sentence> byEnding = byEnding(facts.name().toLowerCase(Locale.ROOT));
    if (byEnding.isPresent()) {
      return byEnding;
    }
    if (start.stripLeading().startsWith("{") || start.stripLeading().startsWith("[")) {
      return Optional.empty();
    }
    return KINDS.stream()
        .filter(kind -> kind.test().test(start))
        .findFirst()
        .map(kind -> named(kind.name()));
  }

  private static Optional<Phrase.Sentence> byEnding(String fileName) {
    if (ENDINGS.stream().noneMatch(fileName::endsWith)) {
      return Optional.empty();
    }
    String name =
        switch (fileName.substring(fileName.lastIndexOf('.'))) {
          case ".csv" -> "csv";
          case ".ps1", ".psm1", ".psd1" -> "powershell";
          case ".xml" -> "xml";
          case ".tf", ".tfvars" -> "terraform";
          case ".reg" -> "registry";
          default -> "yaml";
        };
    return Optional.of(named(name));
  }

  private static Phrase.Sentence named(String name) {
    return FindingCode.text("foreign." + name);
  }

  private static Kind kind(String name, String pattern) {
    return new Kind(name, Pattern.compile(pattern).asPredicate());
  }
}
