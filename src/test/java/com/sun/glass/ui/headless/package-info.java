// SPDX-License-Identifier: Apache-2.0
/** A door to what the toolkit's display without a screen keeps for its own package. */
package com.sun.glass.ui.headless;
