// SPDX-License-Identifier: Apache-2.0
/**
 * Which controls each screen has, which of them can be used now, and what is chosen: the meaning of
 * a page without its texts.
 *
 * <p>May import {@code provisioning}. Knows no flow that shows a page.
 */
package oobesim.page;
