// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The program with other files inside it and not one class changed. */
final class ResourcesChanged {
  private static final String RESOURCES = "src/main/resources/";

  private final ClassLoader program;

  /** Of files by their paths, those of the program's resources count. */
  ResourcesChanged(Map<String, String> files) {
    Map<String, String> resources = new HashMap<>();
    files.forEach(
        (file, text) -> {
          if (file.startsWith(RESOURCES)) {
            resources.put(file.substring(RESOURCES.length()), text);
          }
        });
    this.program = new ChangedProgram(Map.of(), resources);
  }

  /** Status, output and messages of a call. */
  List<String> called(String... arguments) throws ReflectiveOperationException {
    @SuppressWarnings("unchecked")
    UnaryOperator<List<String>> call = (UnaryOperator<List<String>>) made(CommandCalled.class);
    return call.apply(List.of(arguments));
  }

  /** What the page of failures says of one. */
  String section(String id) throws ReflectiveOperationException {
    @SuppressWarnings("unchecked")
    Function<String, String> section = (Function<String, String>) made(SectionMade.class);
    return section.apply(id);
  }

  private Object made(Class<?> type) throws ReflectiveOperationException {
    return program.loadClass(type.getName()).getConstructor().newInstance();
  }
}
