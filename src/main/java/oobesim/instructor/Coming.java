// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import oobesim.page.PageId;

/**
 * What is sure to come if nobody does anything.
 *
 * @param at when in virtual time
 * @param page the page that is shown then
 * @param kind what it is
 */
public record Coming(Duration at, PageId page, Kind kind) {
  /** What can come. */
  public enum Kind {
    /** The page looks different. */
    CHANGE,
    /** Another page. */
    PAGE,
    /** The status page ends at its time limit. */
    TIME_LIMIT,
    /** Something fails. */
    FAILURE
  }
}
