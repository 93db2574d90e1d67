// SPDX-License-Identifier: Apache-2.0
/**
 * A display without a screen that paints only while somebody looks. Its package is where the
 * toolkit looks for what {@code -Dglass.platform=HeadlessDark} names.
 */
package com.sun.glass.ui.headlessdark;
