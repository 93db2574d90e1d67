// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.List;
import oobesim.document.Finding;

/** Something that a good flow keeps to. */
@FunctionalInterface
interface FlowRule {
  /** Every breach of the rule. */
  List<Finding> check(CheckedFlow flow);
}
