// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import oobesim.image.Parts.Part;

/// Collects the licences of all parts of a package: the text of each licence once, what a jar
/// itself says, and a list of who stands under which.
///
/// @param texts where the text of a licence lies, by its name in SPDX's list
/// @param beside notices that a jar lacks: folders named like the part that they belong to
record Licences(Map<String, Path> texts, Path beside) {
  private static final Pattern SAYS =
      Pattern.compile("(?i)(.*/)?(licen[cs]e|notice|copying|about)([-_][^/]*)?(\\.(txt|html|md))?");

  /// Only whoever holds the rights can say who does: the text is in the jar.
  private static final String OF_ITS_OWN = "MIT";

  /// Writes the folder.
  ///
  /// @throws IllegalStateException if the text of a licence is nowhere
  void write(Path folder, Path program, List<Part> parts) throws IOException {
    Files.createDirectories(folder);
    said(program, folder.resolve("oobesim"));
    StringBuilder list = new StringBuilder("part\tversion\tlicence\tpublished as\ttexts\n");
    for (Part part : parts) {
      TreeSet<String> where = new TreeSet<>();
      where.addAll(said(part.file(), folder.resolve(part.name())));
      where.addAll(besides(part, folder.resolve(part.name())));
      for (String licence : part.licences()) {
        text(licence, part, folder, where);
      }
      if (where.isEmpty()) {
        throw new IllegalStateException("no licence of " + part.name());
      }
      String[] row = {
        part.name(),
        part.version(),
        String.join(" or ", part.licences()),
        part.origin(),
        String.join(", ", where)
      };
      list.append(String.join("\t", row)).append('\n');
    }
    Files.writeString(folder.resolve("parts.tsv"), list);
  }

  private void text(String licence, Part part, Path folder, TreeSet<String> where)
      throws IOException {
    Path text = texts.get(licence);
    if (text != null) {
      String name = licence + ".txt";
      Files.writeString(folder.resolve(name), unix(Files.readString(text)));
      where.add(name);
    } else if (!licence.equals(OF_ITS_OWN) || where.isEmpty()) {
      throw new IllegalStateException("no text of " + licence + ", which " + part.name() + " has");
    }
  }

  /// Copies what a jar says of its licence.
  private static TreeSet<String> said(Path jar, Path folder) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (ZipFile file = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(file.entries())) {
        if (!entry.isDirectory() && SAYS.matcher(entry.getName()).matches()) {
          String name = Path.of(entry.getName()).getFileName().toString();
          Files.createDirectories(folder);
          try (InputStream in = file.getInputStream(entry)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(folder.resolve(name), unix(text));
          }
          names.add(folder.getFileName() + "/" + name);
        }
      }
    }
    return names;
  }

  private TreeSet<String> besides(Part part, Path folder) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    Path notices = beside.resolve(part.name());
    if (Files.isDirectory(notices)) {
      Trees.copy(notices, folder, name -> true);
      Trees.files(notices)
          .forEach(file -> names.add(part.name() + "/" + Trees.said(notices, file)));
    }
    return names;
  }

  private static String unix(String text) {
    return text.replace("\r\n", "\n");
  }
}
