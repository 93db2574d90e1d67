// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that may ask for {@link Screenshots} as a parameter. The toolkit runs before the method is
 * called, without a display unless the system property {@code glass.platform} chooses one.
 *
 * <p>On a method of its own kind, such as a {@code ParameterizedTest}, or on a class whose fields
 * hold nodes, {@code @ExtendWith(ScreenshotExtension.class)} does the same.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Test
@ExtendWith(ScreenshotExtension.class)
public @interface ScreenshotTest {}
