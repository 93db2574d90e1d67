// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.List;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.instructor.FileReport;
import oobesim.instructor.Notice;

/** Something that is to be told about a file or about its run. */
sealed interface Remark {
  /**
   * Something in the file.
   *
   * @param finding what
   */
  record OfFile(Finding finding) implements Remark {}

  /**
   * Something that happened in the run.
   *
   * @param notice what, and when
   */
  record OfRun(Notice notice) implements Remark {}

  /** All remarks of a report: the run comes first, for it has just happened. */
  static List<Remark> of(FileReport report) {
    Stream<Remark> run = report.notices().stream().map(OfRun::new);
    return Stream.concat(run, report.findings().stream().map(OfFile::new)).toList();
  }
}
