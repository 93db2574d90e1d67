// SPDX-License-Identifier: Apache-2.0
package oobesim.interop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Looks whether there is what a test needs of Node. */
final class NodeCondition implements ExecutionCondition {
  private static final String ADVICE = "; CONTRIBUTING.md says how to get it";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return AnnotationSupport.findAnnotation(context.getElement(), NeedsNode.class)
        .flatMap(needs -> missing(System.getenv(NodeProgram.MODULES), List.of(needs.value())))
        .map(ConditionEvaluationResult::disabled)
        .orElseGet(() -> ConditionEvaluationResult.enabled("nothing is missing"));
  }

  /** What is missing, in words; empty if nothing is. */
  static Optional<String> missing(String modules, List<String> packages) {
    if (modules == null || modules.isBlank()) {
      return Optional.of(NodeProgram.MODULES + " names no folder node_modules" + ADVICE);
    }
    return packages.stream()
        .filter(name -> !Files.isDirectory(Path.of(modules, name)))
        .findFirst()
        .map(name -> "npm's " + name + " is not in " + modules + ADVICE)
        .or(() -> runs() ? Optional.empty() : Optional.of("there is no program node" + ADVICE));
  }

  private static boolean runs() {
    Stream<Path> folders =
        Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator)).map(Path::of);
    return folders.anyMatch(
        folder -> Stream.of("node", "node.exe").map(folder::resolve).anyMatch(NodeCondition::is));
  }

  private static boolean is(Path program) {
    try {
      return Files.isExecutable(program.toRealPath());
    } catch (IOException none) {
      return false;
    }
  }
}
