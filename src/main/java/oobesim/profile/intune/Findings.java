// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.ArrayList;
import java.util.List;
import oobesim.document.Finding;
import oobesim.document.Json;

/** Collects what is wrong with a file while it is read to its end. */
public final class Findings {
  private final List<Finding> list = new ArrayList<>();

  /**
   * Notes a fault at a value.
   *
   * @param namesAndValues what is filled into its text: a name, its value, the next name and so on
   */
  public void add(FindingCode code, Json at, Object... namesAndValues) {
    list.add(code.at(at, code.said(namesAndValues)));
  }

  /** The same said by another text of that code. */
  public void addOf(FindingCode code, String variant, Json at, Object... namesAndValues) {
    list.add(code.at(at, code.saidOf(variant, namesAndValues)));
  }

  /** Notes findings that are already made. */
  public void addAll(List<Finding> more) {
    list.addAll(more);
  }

  /** What was found so far. */
  public List<Finding> list() {
    return List.copyOf(list);
  }
}
