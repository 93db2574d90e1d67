// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.List;
import oobesim.document.Finding;

/** Walks a flow and finds where somebody would be stuck or see nothing. */
public final class FlowChecker {
  private static final List<FlowRule> RULES =
      List.of(
          new DeadEndRule(),
          new UndescribedScreenRule(),
          new SilentScreenRule(),
          new UnknownMessageRule());

  private FlowChecker() {}

  /** Every finding, in the order of the file. */
  public static List<Finding> check(CheckedFlow flow) {
    return RULES.stream()
        .flatMap(rule -> rule.check(flow).stream())
        .sorted(Finding.BY_PLACE)
        .toList();
  }
}
