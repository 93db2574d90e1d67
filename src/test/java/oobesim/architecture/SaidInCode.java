// SPDX-License-Identifier: Apache-2.0
package oobesim.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Literals in sources that look like something a person reads: two words with a blank between.
///
/// @param file the name of the file
/// @param literal what stands between the quotes
public record SaidInCode(String file, String literal) {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern LINE_COMMENT = Pattern.compile("(?m)^\\s*//.*$");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern WORDS = Pattern.compile("[A-Za-z]{2,} [a-z(]|[a-z], ");

  /// A fault of the program itself, told to who writes it, is no text of the program.
  private static final Pattern FAULT =
      Pattern.compile(
          "new (IllegalArgument|IllegalState|UncheckedIO|Assertion)\\w+\\((?:[^;]*?)\\);",
          Pattern.DOTALL);

  /// Those of the files that stand in a folder itself.
  public static List<SaidInCode> in(Path folder) throws IOException {
    List<SaidInCode> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
        of(Files.readString(file))
            .forEach(it -> found.add(new SaidInCode(file.getFileName().toString(), it)));
      }
    }
    return found;
  }

  /// Those of a source.
  static List<String> of(String source) {
    String code = COMMENT.matcher(source).replaceAll("");
    code = LINE_COMMENT.matcher(code).replaceAll("");
    code = FAULT.matcher(code).replaceAll("");
    Matcher literals = LITERAL.matcher(code);
    List<String> found = new ArrayList<>();
    while (literals.find()) {
      if (WORDS.matcher(literals.group(1)).find()) {
        found.add(literals.group(1));
      }
    }
    return found;
  }
}
