// SPDX-License-Identifier: Apache-2.0
/**
 * Tells a run of a drill as statements of the Experience API, which other programs keep.
 *
 * <p>May import {@code document}, {@code session}, {@code drill}, {@code assessment} and {@code
 * debrief}.
 */
package oobesim.record;
