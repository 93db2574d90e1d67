// SPDX-License-Identifier: Apache-2.0
package oobesim.interop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program for Node that answers line by line, for as long as somebody asks. */
public final class NodeProgram implements AutoCloseable {
  /** The variable that names the folder with the packages of npm. */
  public static final String MODULES = "OOBESIM_NODE_MODULES";

  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;
  private final Process process;
  private final BufferedReader answers;
  private final Writer questions;

  private NodeProgram(Path folder, Path program) throws IOException {
    this.folder = folder;
    this.process =
        new ProcessBuilder("node", program.toString())
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    this.answers = process.inputReader();
    this.questions = process.outputWriter();
  }

  /** Starts the first of some files; the others lie beside it, and the packages are found. */
  public static NodeProgram of(Path... files) {
    try {
      Path folder = Files.createTempDirectory("oobesim-node");
      Path modules = Path.of(System.getenv(MODULES)).toAbsolutePath();
      Files.createSymbolicLink(folder.resolve("node_modules"), modules);
      for (Path file : files) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
      return new NodeProgram(folder, folder.resolve(files[0].getFileName().toString()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Asks for something and waits for the answer. */
  public JsonNode ask(JsonNode question) {
    try {
      questions.write(JSON.writeValueAsString(question) + "\n");
      questions.flush();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return says();
  }

  /** Waits for its next line. */
  public JsonNode says() {
    try {
      String answer = answers.readLine();
      if (answer == null) {
        throw new AssertionError("the program has ended instead of answering");
      }
      return JSON.readTree(answer);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> left = Files.walk(folder)) {
      questions.close();
      process.waitFor();
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
