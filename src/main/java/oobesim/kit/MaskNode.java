// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A node that is not compared, wherever it stands in the accepted picture or in the one drawn now.
 * Masks of a class count for all its methods.
 */
@Documented
@Inherited
@Repeatable(MaskNode.Several.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MaskNode {
  /** The node's id, as it stands in the text beside the picture. */
  String value();

  /** Holds several; the compiler writes it. */
  @Documented
  @Inherited
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.TYPE})
  @interface Several {
    /** All of them. */
    MaskNode[] value();
  }
}
