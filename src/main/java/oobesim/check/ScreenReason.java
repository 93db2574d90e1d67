// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import oobesim.i18n.Phrase;
import oobesim.page.PageId;

/**
 * Whether a screen is shown, and why.
 *
 * @param screen which one
 * @param shown whether the way through the flow came by it
 * @param because the reason in words
 */
public record ScreenReason(PageId screen, boolean shown, Phrase because) {}
