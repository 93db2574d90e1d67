// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import oobesim.i18n.Phrase;
import oobesim.profile.intune.FileFacts;
import oobesim.profile.intune.FindingCode;

/** Recognises files that administrators confuse with a profile, so that they are called by name. */
final class ForeignFile {
  /** YAML is read, all others are only named. */
  static final String YAML = "yaml";

  /** What nothing more exact can be said of. */
  static final String TEXT = "text";

  /** Blanks and comments in front of JSON; each is passed over once. */
  private static final Pattern LEADING =
      Pattern.compile("\\A(?:\\s++|//[^\\n]*+|/\\*(?:[^*]|\\*(?!/))*+\\*/)*+");

  private record Kind(String name, Predicate<String> test) {}

  private static final String CELL = "[^\\n{}\\[\\]=:$<,;\\t]";

  private static final String COLUMN =
      "(enableWhiteGlove|preprovisioningAllowed|deviceNameTemplate|extractHardwareHash"
          + "|hardwareHashExtractionEnabled|showInstallationProgress"
          + "|installProgressTimeoutInMinutes)\"?\\s*([,;\\t\\r\\n]|\\z)";

  /** What is left of a line; nothing of it is given back. */
  private static final String LINE = "[^\\n]*+\\n";

  private static final String REMARKS = "(?:[;#]" + LINE + "\\s*+)*+";

  /** Python, TypeScript and JavaScript, C#, Go, Java, Rust, C, Ruby. */
  private static final String PROGRAM =
      "\\A#!\\S*[\\s/](python|node|pwsh)[\\d.]*|(?m)^(from [\\w.]+ import \\S|import [\\w.]+( as"
          + " \\w+)?\\s*$|(async )?def \\w+\\s*\\(|class \\w+[^\\n"
          + "]*:\\s*$|if __name__\\b|import [^\\n"
          + "]*\\bfrom\\s+['\"]|import ['\"]|export"
          + " (const|default|class|function|async|interface)\\b|(const|let|var) [^\\n"
          + "=]+=|module\\.exports\\b|using [\\w.]+;|namespace [\\w.]+|package"
          + " [\\w.]+;?\\s*$|import [\\w.*]+;"
          + "|use [\\w:]+(::\\{[^\\n]*)?;|pub (fn|struct|enum|mod|async) |fn \\w+\\s*\\("
          + "|#include\\s*[<\"]|require '[\\w/]+'\\s*$)";

  /** In the order of trying: what is said more exactly comes first. */
  private static final List<Kind> KINDS =
      List.of(
          kind("csv", "(?i)\\A\\s*\"?device serial number\"?\\s*[,;\\t]"),
          kind(
              "report-csv",
              "(?i)\\A(?=[^\\n]*[,;\\t])[^\\n{<=]*?(deployment ?status|enrollment ?method)"),
          kind("portal-csv", "(?iU)\\A(?=[^\\n]*[,;\\t])[^\\n{<=]*?(" + serialNumber() + ")"),
          kind("portal-csv", "(?i)\\A\"?device name\"?[,;\\t]"),
          kind(
              "console",
              "\\A#TYPE |\\A(?=\"[\\w@.]+\"[,;\\t])[^\\n]*\"(outOfBoxExperience|@odata\\.type)"),
          // a profile is no table: what Export-Csv left of it are its outer columns
          kind("console", "(?i)\\A(?=[^\\n]*[,;\\t])[^\\n{<=:]*?" + COLUMN),
          kind("report", "\\A\\s*AUTOPILOT DIAGNOSTICS|(?m)^\\| (Device|User|SSO) State +\\|"),
          kind("log", "\\A<!\\[LOG\\["),
          kind("registry", "\\A\\s*(Windows Registry Editor|REGEDIT4|\\[?-?HKEY_)"),
          kind(
              "registry",
              "(?m)^\\s{2,}\\S[^\\n]*\\sREG_(SZ|DWORD|MULTI_SZ|EXPAND_SZ|BINARY|QWORD)\\s"),
          kind("registry", "(?m)^PS(Parent)?Path\\s*: [^\\n]*Registry::HKEY_"),
          kind(
              "delimited",
              "\\A" + CELL + "+(,|;|\\t)" + CELL + "*\\1" + CELL + "+(\\1[^\\n{}]*)?\\r?(\\n|\\z)"),
          kind("dsc", "(?i)Import-DscResource|(?m)^\\h*+Intune\\w+\\s+[\"'][^\\n]*\\s*\\{?\\s*$"),
          kind("program", "\\A\\s*<\\?php\\b"),
          kind("shell", "\\A#!\\S*\\b(ba|z|da)?sh\\b"),
          kind(
              "powershell",
              "(?im)\\A\\s*<#|^\\h*+#requires"
                  + "|^\\h*+(param\\s*\\(|function\\s+[\\w-]+|import-module\\s"
                  + "|\\[cmdletbinding|\\$[\\w:]+\\s*=|configuration\\s+\\w+\\s*\\{?\\s*$"
                  + "|(get|set|new|connect|install|invoke|write|out|add|copy)-\\w+)"
                  + "|\\A\\s*@[{'\"(]"),
          kind("batch", "(?im)\\A\\s*(@?echo off|rem\\s|::)"),
          kind(
              "answer-file",
              "\\A\\s*(<\\?xml[^>]{0,200}\\?>)?\\s*(<!--.{0,1000}?-->\\s*)?<unattend\\b"),
          kind(
              "mdm-report",
              "<MDMEnterpriseDiagnosticsReport\\b|(?i)<title>\\s*MDM (Enterprise )?Diagnos"),
          kind("package-project", "<WindowsCustomizations\\b|<WindowsCustomizatons\\b"),
          kind("first-experience", "(?i)<FirstExperience\\b"),
          kind("events", "(?i)\\A\\s*(<\\?xml[^>]{0,200}\\?>)?\\s*<Events?\\b"),
          kind("html", "(?i)\\A\\s*(<!doctype html|<html\\b)"),
          kind("console", "\\A\\s*(<\\?xml[^>]{0,200}\\?>)?\\s*<Objects>\\s*<Object\\b"),
          kind("clixml", "\\A\\s*(<\\?xml[^>]{0,200}\\?>)?\\s*<Objs\\b"),
          kind("xml", "\\A\\s*<"),
          kind(
              "terraform",
              "(?m)^\\h*+((resource|data|provider|variable|module|output)\\s+\"[^\\n\"]*\"[^\\n{]*"
                  + "|terraform|locals)\\s*\\{"),
          kind("bicep", "(?m)^\\h*+(extension|targetScope|param|resource|module)\\s+\\w+[^\\n]*"),
          kind("program", PROGRAM),
          kind(
              "query", "(?m)^\\h*+\\|\\s*(where|project|summarize|extend|join|take|order|sort)\\b"),
          kind(
              "console",
              "(?m)^[\\w@.#]+ +: "
                  + LINE
                  + "(?:[\\w@.#]++ ++:"
                  + LINE
                  + ")++"
                  + "|^-{2,}+(?: ++-{2,}+)++\\s*$"),
          kind(YAML, "(?m)\\A\\s*(---|%YAML)|\\A\\s*(?:#[^\\n]*+\\n\\s*+)*+[\\w@.\"' -]+:(\\s|$)"),
          kind(TEXT, "\\A\\s*+(?!(?:true|false|null)\\b)(?:[^\\s{\\[\"0-9-]|-\\D)"),
          // a date, a time, an address
          kind(TEXT, "\\A\\s*+\\d{1,4}[-/:.]\\d{1,3}[-/:.]\\d"));

  /** Which of two versions is meant nobody can tell, so nothing in it is read. */
  static final String MERGE = "merge";

  /** What may begin as JSON does, or have JSON in it, and is none all the same. */
  private static final List<Kind> AT_ANY_RATE =
      List.of(
          // a log, each line of which begins with its time or its level in brackets
          kind(TEXT, "\\A\\[(\\d{1,4}[-/:]\\d[^\\]\\n\"]{0,60}|[A-Z]{4,8})\\][^\\n]*\\S"),
          kind(MERGE, "(?m)^<{7} (?s:.*)^={7}\\s*$"),
          // serial numbers, a line each: digits in front are no number where letters follow
          kind(TEXT, "\\A\\s*(?=\\d+\\w*[A-Za-z]\\w*[A-Za-z])[\\w-]{6,40}\\s*?(\\n|\\z)"),
          kind("lfs", "\\Aversion https://git-lfs\\.github\\.com/spec/"),
          kind(
              "ini",
              "\\A\\s*" + REMARKS + "\\[[\\w .-]+\\]\\s*\\n\\s*" + REMARKS + "[\\w .-]+=[^=]"));

  /** Enough to tell; a longer text could exhaust the stack of a repeated group. */
  private static final int MOST = 4_000;

  /** Names of settings that a script writes in its own language. */
  private static final Pattern OWN_SETTINGS =
      Pattern.compile(
          "(?i)outOfBoxExperience|CloudAssigned\\w+[\"']?\\s*=|showInstallationProgress|deviceUsageType");

  private ForeignFile() {}

  /** What a file is that is not JSON, if it can be told. */
  static Optional<String> of(String text, FileFacts facts) {
    String start = text.substring(0, Math.min(text.length(), MOST));
    Optional<String> certain = first(AT_ANY_RATE, start);
    if (certain.isPresent()) {
      return certain;
    }
    Optional<String> byContent =
        looksLikeJson(start)
            ? Optional.empty()
            : first(KINDS, start).map(name -> name.equals("delimited") ? list(start) : name);
    return byEnding(facts.name().toLowerCase(Locale.ROOT), byContent).or(() -> byContent);
  }

  /** Without a header that tells it, a device is known by the digits of its serial number. */
  private static String list(String start) {
    return start.lines().findFirst().orElse("").matches(".*\\d.*") ? "csv" : "list";
  }

  private static Optional<String> first(List<Kind> kinds, String start) {
    return kinds.stream().filter(kind -> kind.test().test(start)).map(Kind::name).findFirst();
  }

  /** What the kind is called; what to do with it stands beside it in the bundle. */
  static Phrase.Sentence named(String kind, String text) {
    boolean inCode =
        kind.equals("powershell")
            && text.contains("@{")
            && OWN_SETTINGS.matcher(text.substring(0, Math.min(text.length(), 200_000))).find();
    return FindingCode.text("foreign." + kind + (inCode ? ".settings" : ""));
  }

  /** Whether a text begins as JSON does, comments aside. */
  static boolean looksLikeJson(String text) {
    String start = LEADING.matcher(text).replaceFirst("");
    return start.startsWith("{") || start.startsWith("[") && !start.startsWith("[HKEY");
  }

  /** The ending says only roughly what the content may say more exactly. */
  private static Optional<String> byEnding(String fileName, Optional<String> content) {
    String name =
        switch (fileName.substring(Math.max(0, fileName.lastIndexOf('.')))) {
          case ".csv" -> "csv";
          case ".ps1", ".psm1" -> "powershell";
          case ".psd1" -> "powershell-data";
          case ".xml" -> "xml";
          case ".htm", ".html" -> "html";
          case ".tf", ".tfvars" -> "terraform";
          case ".bicep" -> "bicep";
          case ".cmd", ".bat" -> "batch";
          case ".sh" -> "shell";
          case ".py", ".ts", ".js", ".mjs", ".cs", ".go", ".java", ".rs", ".rb", ".php" ->
              "program";
          case ".c", ".cpp", ".h", ".kt", ".swift" -> "program";
          case ".kql", ".csl" -> "query";
          case ".reg" -> "registry";
          case ".yaml", ".yml" -> YAML;
          default -> "";
        };
    List<String> closer =
        switch (name) {
          case "csv" -> List.of("report-csv", "portal-csv", "console", "list");
          case "powershell" -> List.of("dsc");
          case "xml", "html" ->
              List.of(
                  "answer-file",
                  "mdm-report",
                  "package-project",
                  "first-experience",
                  "events",
                  "console",
                  "clixml",
                  "html");
          default -> List.of();
        };
    return name.isEmpty() || content.filter(closer::contains).isPresent()
        ? Optional.empty()
        : Optional.of(name);
  }

  /** The column in the languages of the portal. */
  private static String serialNumber() {
    return "serial ?number|seriennummer|num[eé]ro de s[eé]rie|n[uú]mero de s[eé]rie"
        + "|n[uú]mero de serie|numero di serie|serienummer|seri[eë]nummer|numer seryjny"
        + "|s[eé]riov[eé] [cč][ií]slo|sorozatsz[aá]m|seri numaras[iı]|серийный номер"
        + "|シリアル番号|シリアル ナンバー|일련 ?번호|序列号|序號|序列號|sarjanumero";
  }

  private static Kind kind(String name, String pattern) {
    return new Kind(name, Pattern.compile(pattern).asPredicate());
  }
}
