// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import oobesim.page.PageId;
import oobesim.provisioning.World;

/**
 * A screen as somebody meets it on the way through a flow.
 *
 * @param screen which one
 * @param world what is true when it is looked at
 */
public record Sight(PageId screen, World world) {}
