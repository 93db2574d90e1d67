// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import oobesim.architecture.InMemoryCompiler;
import org.junit.jupiter.api.Test;

/** What the page on adding a screen says is enough, and less is not. */
class AddAScreenTest {
  private static final Path HOME = Path.of(System.getProperty("oobesim.home", "."));
  private static final String JAVA = "src/main/java/";
  private static final String RESOURCES = "src/main/resources/";
  private static final String CHART = "profiles/flows/windows-oobe.json";

  @Test
  void theFourChangesOfThePageBringTheScreen() throws Exception {
    Map<String, String> changed = HowTo.named("add-a-screen").changed();
    assertThat(changed).hasSize(4);

    String[] told = told(changed).split("\n", 2);

    assertThat(told[0]).contains("entra-password asset-tag ").endsWith(" desktop");
    assertThat(told[1])
        .contains("Which device is this?", "The number stands on the sticker below.")
        .contains("Asset tag", "Not now", "Next");
  }

  @Test
  void withoutItsDrawingTheCompilerSaysWhatIsMissing() throws IOException {
    Map<String, String> changed = HowTo.named("add-a-screen").changed();
    changed.remove(JAVA + "oobesim/screen/ScreenCatalog.java");

    assertThatThrownBy(() -> classes(changed))
        .hasMessageContaining("ScreenCatalog.java")
        .hasMessageContaining("switch");
  }

  private static String told(Map<String, String> changed) throws Exception {
    Map<String, String> resources = new HashMap<>();
    changed.forEach(
        (file, text) -> {
          if (file.startsWith(RESOURCES)) {
            resources.put(file.substring(RESOURCES.length()), text);
          }
        });
    ClassLoader program = new ChangedProgram(classes(changed), resources);
    @SuppressWarnings("unchecked")
    BinaryOperator<String> teller =
        (BinaryOperator<String>)
            program.loadClass(ScreenTold.class.getName()).getConstructor().newInstance();
    return teller.apply(changed.get(CHART), "asset-tag");
  }

  /** Everything that knows screens, compiled with the changes. */
  private static Map<String, byte[]> classes(Map<String, String> changed) throws IOException {
    Map<String, String> sources = new HashMap<>();
    for (Path file : sources()) {
      String path = HOME.relativize(file).toString().replace('\\', '/');
      String text = changed.getOrDefault(path, Files.readString(file));
      if (text.contains("ScreenId")) {
        sources.put(
            path.substring(JAVA.length(), path.length() - ".java".length()).replace('/', '.'),
            text);
      }
    }
    return InMemoryCompiler.classes(sources);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(HOME.resolve(JAVA))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .toList();
    }
  }
}
