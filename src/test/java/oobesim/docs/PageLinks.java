// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the project and what they lead to. */
final class PageLinks {
  private static final Path HOME = Path.of(System.getProperty("oobesim.home", "."));
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)|src=\"([^\"]+)\"");

  private PageLinks() {}

  /** README and everything below docs. */
  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(HOME.resolve("README.md")));
    try (Stream<Path> files = Files.walk(GeneratedPart.DOCS)) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  static String text(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Links and pictures of a page that lead nowhere. */
  static List<String> dead(Path page) {
    return LINK.matcher(withoutCode(text(page)))
        .results()
        .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
        .filter(link -> !link.matches("[a-z]+:.*"))
        .filter(link -> !leads(page, link))
        .toList();
  }

  private static boolean leads(Path page, String link) {
    int hash = link.indexOf('#');
    String file = hash < 0 ? link : link.substring(0, hash);
    Path target = file.isEmpty() ? page : page.resolveSibling(file);
    return Files.exists(target)
        && (hash < 0 || headings(text(target)).contains(link.substring(hash + 1)));
  }

  private static List<String> headings(String text) {
    return withoutCode(text)
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  private static String withoutCode(String text) {
    return text.replaceAll("(?s)```.*?```", "").replaceAll("`[^`\\n]*`", "");
  }
}
