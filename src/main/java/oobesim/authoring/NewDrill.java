// SPDX-License-Identifier: Apache-2.0
package oobesim.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oobesim.snapshot.WholeFile;

/**
 * A drill that was made of a run, as files.
 *
 * @param id the drill's id
 * @param files all texts by their path from the drill's folder, the drill itself first
 * @param steps how many steps of the right way the run had
 * @param toDos how many texts are still to be written by a person
 * @param leftOut what was put in from outside and cannot be taken over, for the journal does not
 *     have its secret
 */
public record NewDrill(
    String id, Map<String, String> files, int steps, int toDos, List<String> leftOut) {
  /** The id of what is needed to pass. */
  static final String LAST_STEP = "last-step-done";

  public NewDrill {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    leftOut = List.copyOf(leftOut);
  }

  static String passes(String id) {
    return "scripts/" + id + "-passes.script";
  }

  static String stops(String id) {
    return "scripts/" + id + "-stops.script";
  }

  /** The file of the drill in a folder. */
  public Path in(Path folder) {
    return folder.resolve(files.keySet().iterator().next());
  }

  /**
   * Writes all files. Throws {@link FileAlreadyExistsException} before anything is written if one
   * of them is there: somebody may have worked on it.
   */
  public void writeTo(Path folder) throws IOException {
    for (String path : files.keySet()) {
      if (Files.exists(folder.resolve(path))) {
        throw new FileAlreadyExistsException(folder.resolve(path).toString());
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      WholeFile.write(
          folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }
}
