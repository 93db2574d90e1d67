// SPDX-License-Identifier: Apache-2.0
/**
 * A screen's description becomes nodes, with one method per kind of block.
 *
 * <p>May import {@code provisioning.around}, {@code provisioning.plan}, {@code page}, {@code
 * screen}, {@code ui.theme}, {@code ui.control} and {@code ui.frame}.
 */
package oobesim.ui.render;
