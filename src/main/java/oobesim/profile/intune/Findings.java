// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.ArrayList;
import java.util.List;
import oobesim.document.Finding;
import oobesim.document.Json;

/** Collects what is wrong with a file while it is read to its end. */
public final class Findings {
  private final List<Finding> list = new ArrayList<>();

  /** Notes a fault at a value. */
  public void add(FindingCode code, Json at, String message, String hint) {
    list.add(code.at(at, message, hint));
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
