// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read while the toolkit starts.
class AheadTest {
  private final List<String> asked = new ArrayList<>();

  private final ClassLoader loader =
      new ClassLoader(AheadTest.class.getClassLoader()) {
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
          asked.add(name);
          if (name.equals("broken.One")) {
            throw new NoClassDefFoundError(name);
          }
          return super.loadClass(name, resolve);
        }
      };

  @Test
  void classesAreReadInTheirOrderAndOnesThatThereAreNotArePassedOver() {
    ahead("java.util.BitSet\nno.such.Class\nbroken.One\njava.util.ArrayDeque\n").run();

    assertThat(asked)
        .containsExactly("java.util.BitSet", "no.such.Class", "broken.One", "java.util.ArrayDeque");
  }

  @Test
  void readingDoesNotBeginWhatAClassDoes() {
    ahead(Begun.class.getName() + "\n").run();

    assertThat(asked).containsExactly(Begun.class.getName());
    assertThat(System.getProperty("oobesim.test.begun")).isNull();
  }

  @Test
  void withoutAListNothingIsRead() {
    new Ahead(Optional.empty(), loader).run();

    assertThat(asked).isEmpty();
  }

  @Test
  void aFileForQuickStartsHoldsTheClassesAsWell(@TempDir Path home) throws IOException {
    assertThat(Ahead.quick(home)).isFalse();

    Path beside = Files.createFile(home.resolve("oobesim-window.aot"));
    assertThat(Ahead.quick(home)).isTrue();

    Files.delete(beside);
    Files.createFile(Files.createDirectory(home.resolve("lib")).resolve("oobesim-window.aot"));
    assertThat(Ahead.quick(home)).isTrue();
  }

  private Ahead ahead(String list) {
    byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
    return new Ahead(Optional.of(new ByteArrayInputStream(bytes)), loader);
  }

  /** Says when it is begun. */
  private static final class Begun {
    static {
      System.setProperty("oobesim.test.begun", "yes");
    }
  }
}
