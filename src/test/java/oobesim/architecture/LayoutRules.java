// SPDX-License-Identifier: Apache-2.0
package oobesim.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What layout code must not do, or a part of a live window is never laid out again: see
/// `docs/decisions/0011-a-layout-goes-down.md`.
public final class LayoutRules {
  private static final Set<String> REQUESTS =
      Set.of("requestLayout", "setNeedsLayout", "requestParentLayout");

  private LayoutRules() {}

  /// Every breach in the classes below a folder, one line each.
  public static List<String> breachesBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .sorted()
          .flatMap(file -> breaches(read(file)).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Scrolls to a row that the toolkit can only place once it has measured those before it. It is
   * called by keys, by what comes later, and behind the layout of a pulse: never while something
   * lays out.
   */
  private static final String MEASURES = "oobesim.ui.trainee.page.ListKeys.show";

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The breaches of one class.
  public static List<String> breaches(byte[] bytes) {
    ClassModel model = ClassFile.of().parse(bytes);
    List<String> breaches = new ArrayList<>();
    for (MethodModel method : model.methods()) {
      String place =
          model.thisClass().asInternalName().replace('/', '.')
              + "."
              + method.methodName().stringValue();
      method.code().ifPresent(code -> addBreaches(place, method, code, breaches));
    }
    return breaches;
  }

  private static void addBreaches(
      String place, MethodModel method, CodeModel code, List<String> breaches) {
    String name = method.methodName().stringValue();
    for (CodeElement element : code) {
      if (element instanceof InvokeInstruction call) {
        String called = call.name().stringValue();
        if (called.equals("layout")
            && call.type().stringValue().equals("()V")
            && !MEASURES.equals(place)) {
          breaches.add(place + " calls layout(), which only a pulse may do");
        }
        if (called.equals("needsLayoutProperty")) {
          breaches.add(place + " watches who needs a layout");
        }
        if (REQUESTS.contains(called) && name.equals("layoutChildren")) {
          breaches.add(place + " asks for a layout while it lays out");
        }
        if (REQUESTS.contains(called) && name.startsWith("lambda$")) {
          breaches.add(place + " asks for a layout where nobody can say when");
        }
      }
    }
  }
}
