// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrimmedTest {
  private static final String MANIFEST =
      "Manifest-Version: 1.0\r\nAutomatic-Module-Name: tools\r\n\r\n"
          + "Name: images/page.png\r\nSHA-256-Digest: abc\r\n\r\n";

  @TempDir Path folder;

  @Test
  void classesOfAToolboxStayIfSomethingNamesThemInCodeOrAsAText() throws IOException {
    Path program = jar("program-1.jar", classes(Asks.class));
    Path tools =
        jar(
            "guava-1.jar",
            classes(Used.class, UsedByUsed.class, ByName.class, ZipRights.class, Idle.class));

    Trimmed.jars(List.of(program, tools));

    assertThat(names(tools))
        .containsExactlyInAnyOrder(
            name(Used.class),
            name(UsedByUsed.class),
            name(ByName.class),
            name(ZipRights.class),
            Jar.CHANGES);
  }

  @Test
  void whatSaysSomethingOfAPackageOrTheModuleStays() throws IOException {
    Map<String, byte[]> entries = classes(Idle.class);
    entries.put("module-info.class", bytes(Idle.class));
    entries.put("tools/package-info.class", bytes(Idle.class));
    entries.put("tools/words.properties", new byte[] {'a'});
    Path tools = jar("core-1.jar", entries);

    Trimmed.jars(List.of(tools));

    assertThat(names(tools))
        .containsExactlyInAnyOrder(
            "module-info.class", "tools/package-info.class", "tools/words.properties", Jar.CHANGES);
  }

  @Test
  void otherLibrariesKeepTheirClassesAndLeaveOutWhatIsBesideCode() throws IOException {
    Map<String, byte[]> entries = classes(Idle.class);
    entries.put("META-INF/MANIFEST.MF", MANIFEST.getBytes(StandardCharsets.UTF_8));
    entries.put("META-INF/SIGNED.SF", new byte[] {'a'});
    entries.put("META-INF/SIGNED.RSA", new byte[] {'a'});
    entries.put("images/page.png", new byte[] {'a'});
    entries.put("tools/.Idle.java._trace", new byte[] {'a'});
    entries.put("tools/Idle.melk", new byte[] {'a'});
    entries.put("about.html", new byte[] {'a'});
    Path library = jar("library-1.jar", entries);

    Trimmed.jars(List.of(library));

    assertThat(names(library))
        .containsExactlyInAnyOrder(
            name(Idle.class), "META-INF/MANIFEST.MF", "about.html", Jar.CHANGES);
    assertThat(text(library, "META-INF/MANIFEST.MF"))
        .contains("Automatic-Module-Name: tools")
        .doesNotContain("Digest");
    assertThat(Parts.changed(library)).isTrue();
  }

  @Test
  void whatWasSaidOfAnEarlierChangeStays() throws IOException {
    Map<String, byte[]> entries = classes(Idle.class);
    entries.put(Jar.CHANGES, "lifted\n".getBytes(StandardCharsets.UTF_8));
    entries.put("images/page.png", new byte[] {'a'});
    Path library = jar("library-1.jar", entries);

    Trimmed.jars(List.of(library));

    assertThat(text(library, Jar.CHANGES)).startsWith("lifted\nPictures");
  }

  @Test
  void aJarWithNothingToLeaveOutStaysAsItWasPublished() throws IOException {
    Map<String, byte[]> entries = classes(Idle.class);
    entries.put("META-INF/SIGNED.SF", new byte[] {'a'});
    Path library = jar("library-1.jar", entries);
    byte[] before = Files.readAllBytes(library);

    Trimmed.jars(List.of(library));

    assertThat(library).hasBinaryContent(before);
  }

  @Test
  void theSameJarsGiveTheSameBytes() throws IOException {
    Map<String, byte[]> entries = classes(Idle.class);
    entries.put("images/page.png", new byte[] {'a'});
    Path first = jar("library-1.jar", entries);
    Path second = jar("library-2.jar", entries);

    Trimmed.jars(List.of(first));
    Trimmed.jars(List.of(second));

    assertThat(first).hasSameBinaryContentAs(second);
  }

  private static Map<String, byte[]> classes(Class<?>... types) throws IOException {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    for (Class<?> type : types) {
      classes.put(name(type), bytes(type));
    }
    return classes;
  }

  private static String name(Class<?> type) {
    return type.getName().replace('.', '/') + ".class";
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    try (InputStream in = type.getClassLoader().getResourceAsStream(name(type))) {
      return in.readAllBytes();
    }
  }

  private Path jar(String name, Map<String, byte[]> entries) throws IOException {
    Path jar = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return jar;
  }

  private static TreeSet<String> names(Path jar) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (ZipFile file = new ZipFile(jar.toFile())) {
      Collections.list(file.entries()).forEach(entry -> names.add(entry.getName()));
    }
    return names;
  }

  private static String text(Path jar, String entry) throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      return new String(
          file.getInputStream(file.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static final class Asks {
    /// A class inside another one is in a list of its own as well; this one is not.
    Object ask(List<ZipRights> unused) throws ReflectiveOperationException {
      Class.forName("oobesim.image.TrimmedTest$ByName");
      return new Used();
    }
  }

  static final class Used {
    private final Object next = new UsedByUsed();
  }

  static final class UsedByUsed {}

  static final class ByName {}

  static final class Idle {}
}
