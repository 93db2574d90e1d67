// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import oobesim.page.PageId;

/**
 * What became of an input.
 *
 * @param accepted whether the screen offered it; a useless click is recorded, it is no fault
 * @param reason why it was not accepted, empty if it was
 * @param screen the screen that is shown afterwards
 */
public record Response(boolean accepted, String reason, PageId screen) {}
