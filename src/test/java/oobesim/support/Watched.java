// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that looks at the display, or wants each frame painted. For all others the display of a
 * build is dark: most of a window's time would go into frames that nobody sees. What is drawn off
 * stage, such as every picture, needs no light.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WatchedExtension.class)
public @interface Watched {}
