// SPDX-License-Identifier: Apache-2.0
/**
 * A page with a picture of every screen in every situation, to look things up in and to link to.
 *
 * <p>May import {@code provisioning}, {@code statechart}, {@code page}, {@code flow}, {@code
 * screen}, {@code tour} and {@code snapshot}. Draws nothing: who makes the pictures is told their
 * names.
 */
package oobesim.gallery;
