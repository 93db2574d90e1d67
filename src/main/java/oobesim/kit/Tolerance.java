// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What may differ. Without it nothing may; one on a method counts more than one on its class.
 *
 * <p>There is no share of the whole picture on purpose: a digit of an error code is less of it than
 * the noise of an edge.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Tolerance {
  /** How far a colour may be from the accepted one: 0 is equal, 1 is black to white. */
  double colour() default 0;

  /** Whether pixels of smoothed edges may differ. */
  boolean antiAliasing() default false;

  /** Side of the square in which differing pixels are counted, in pixels. */
  int window() default 16;

  /** How many pixels may differ in any such square. */
  int most() default 0;
}
