// SPDX-License-Identifier: Apache-2.0
/**
 * Leads a drill at several places at once, without a window: how each place stands, which one calls
 * for the person, what all are worth.
 *
 * <p>May import {@code provisioning.around}, {@code provisioning}, {@code profile}, {@code page},
 * {@code session}, {@code screen}, {@code drill}, {@code assessment}, {@code instructor}, {@code
 * instructor.station} and {@code coach}.
 */
package oobesim.coach.line;
