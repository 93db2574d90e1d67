// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that is tried many times, each time with other values from its one parameter, {@link
 * Draws}. A try that fails says its seed; {@code -Dproperty.seed=SEED} makes that try alone.
 */
@Test
@ExtendWith(PropertyExtension.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Property {
  /** How often. */
  int tries() default 1000;

  /** Where the seeds of the tries begin; {@value Tries#FRESH} is somewhere else in each run. */
  long seed() default Tries.FRESH;
}
