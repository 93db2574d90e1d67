// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import oobesim.document.Finding;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;

/**
 * What is to be told about a file.
 *
 * @param path the file
 * @param usable whether it can be rehearsed all the same
 * @param whatItIs the file in words, such as <i>an empty list</i>, empty if there is nothing to say
 * @param findings every fault and remark
 * @param notices rules of good practice that the run broke
 */
public record FileReport(
    Path path, boolean usable, Phrase whatItIs, List<Finding> findings, List<Notice> notices) {
  public FileReport {
    findings = List.copyOf(findings);
    notices = List.copyOf(notices);
  }

  /** What is to be told about a file that cannot be rehearsed. */
  public static FileReport bad(Path path, Phrase whatItIs, List<Finding> findings) {
    return new FileReport(path, false, whatItIs, findings, List.of());
  }

  /** What is to be told about a file that the memory cannot hold. */
  public static FileReport tooLarge(Path path) {
    Finding finding =
        new Finding(
            "unreadable-file",
            Severity.ERROR,
            "",
            Position.START,
            Phrase.of("findings", "unreadable-file.too-large", "file", path.toString()));
    return bad(path, Phrase.NONE, List.of(finding));
  }

  /** The remarks on a file that is in use, and on its run. */
  public static FileReport of(OpenFile file, List<Notice> notices) {
    return new FileReport(file.path(), true, Phrase.NONE, file.findings(), notices);
  }

  /** Whether there is nothing to tell. */
  public boolean empty() {
    return findings.isEmpty() && notices.isEmpty();
  }

  /** The file's name without its folder. */
  public String name() {
    return OpenFile.name(path);
  }

  /** Some findings in the form that compilers and editors use, one a line. */
  public String lines(List<Finding> chosen, Words words) {
    return chosen.stream()
        .map(finding -> finding.line(path.toString(), words))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
