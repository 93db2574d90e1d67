// SPDX-License-Identifier: Apache-2.0
/**
 * A screen's description becomes nodes, with one method per kind of block.
 *
 * <p>May import {@code ui.theme}, {@code ui.control}, {@code ui.frame}, {@code screen} and {@code
 * page}.
 */
package oobesim.ui.render;
