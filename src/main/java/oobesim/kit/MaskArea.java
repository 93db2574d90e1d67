// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A rectangle that is not compared, in pixels of the picture. Masks of a class count for all. */
@Documented
@Inherited
@Repeatable(MaskArea.Several.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MaskArea {
  /** Pixels from the left. */
  int x();

  /** Pixels from the top. */
  int y();

  /** In pixels, at least one. */
  int width();

  /** In pixels, at least one. */
  int height();

  /** Holds several; the compiler writes it. */
  @Documented
  @Inherited
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.TYPE})
  @interface Several {
    /** All of them. */
    MaskArea[] value();
  }
}
