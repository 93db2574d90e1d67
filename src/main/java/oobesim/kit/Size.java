// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The size at which nodes that are in no scene are drawn; one on a method counts more than one on
 * its class.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Size {
  /** In units of the node; 0 is the width that it prefers. */
  int width() default 0;

  /** In units of the node; 0 is the height that it prefers. */
  int height() default 0;

  /** Pixels for each unit, such as 1.5 for a display at 150 %. */
  double scale() default 1;
}
