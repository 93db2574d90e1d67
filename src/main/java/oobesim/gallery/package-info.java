// SPDX-License-Identifier: Apache-2.0
/**
 * A page with a picture of every screen in every situation, to look things up in and to link to.
 *
 * <p>May import {@code tour}, {@code screen}, {@code flow}, {@code page}, {@code statechart},
 * {@code snapshot} and {@code provisioning}. Draws nothing: who makes the pictures is told their
 * names.
 */
package oobesim.gallery;
