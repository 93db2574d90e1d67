// SPDX-License-Identifier: Apache-2.0
package oobesim.interop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test with programs of npm, which stands aside, and says why, where Node or one of the packages
 * is missing.
 */
@Tag("node")
@ExtendWith(NodeCondition.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsNode {
  /** The packages of npm. */
  String[] value();
}
