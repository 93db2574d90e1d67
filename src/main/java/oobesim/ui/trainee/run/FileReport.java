// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.run;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import oobesim.document.Finding;

/**
 * What is to be told about a file.
 *
 * @param path the file
 * @param usable whether it can be rehearsed all the same
 * @param whatItIs the file in words, such as <i>an empty list</i>, empty if there is nothing to say
 * @param findings every fault and remark
 */
public record FileReport(Path path, boolean usable, String whatItIs, List<Finding> findings) {
  public FileReport {
    findings = List.copyOf(findings);
  }

  /** The remarks on a file that is in use. */
  public static FileReport of(OpenFile file) {
    return new FileReport(file.path(), true, "", file.findings());
  }

  /** The file's name without its folder. */
  public String name() {
    return OpenFile.name(path);
  }

  /** Some findings in the form that compilers and editors use, one a line. */
  public String lines(List<Finding> chosen) {
    return chosen.stream()
        .map(finding -> finding.line(path.toString()))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
