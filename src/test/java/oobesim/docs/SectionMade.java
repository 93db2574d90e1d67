// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import java.util.function.UnaryOperator;
import oobesim.flow.ShippedFailures;

/** A failure's section of its page; made by name, for a changed program. */
public final class SectionMade implements UnaryOperator<String> {
  @Override
  public String apply(String id) {
    return FailureSection.of(ShippedFailures.catalogue().find(id).orElseThrow());
  }
}
